import { fail, type Failure } from '../domain/failure';
import { DOCUMENT_SCHEMA } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Office } from '../office/office';
import { prepared, row, run } from '../store/prepared';
import { hasVersion, orgOfRecord } from '../store/versions';
import { NamedFiles } from './carried-blobs';
import { edgesIn, HANDED_DOWN, HANDED_RECORD, isHandedDown, namedIn } from './handed-down';
import { ImportNotes, packed, unpacked } from './import-notes';
import type { OpenedPackage } from './read-package';
import type { Said } from './speakers';

export interface HandedDownPlan {
  /** How many records the versions change that were not held yet; of them those that are templates. */
  readonly records: number;
  readonly templates: number;
  /** Versions that only a newer app reads: kept as they came (待升级). */
  readonly newer: number;
}

const invalid = (field: string): Result<never, Failure> => err(fail('content-invalid', { field }));
/** In the place of an organisation's number: what this one had said itself. */
const OWN_AGAIN = 0;
const refused = (kind: string): Result<never, Failure> => err(fail('statement-refused', { kind }));

/**
 * What the `rule` and `template` statements of a 下发 file bring. Each version is named by one of them, belongs to its
 * signer's organisation and speaks to those below it: nobody writes another's, and no superior writes the branch's own.
 */
export async function planHandedDown(office: Office, opened: OpenedPackage, said: Said): Promise<Result<HandedDownPlan, Failure>> {
  const notes = new ImportNotes();
  try {
    const files = new NamedFiles(opened.blobs);
    const named = await noteNamed(office, said, notes, files);
    return named.ok ? await checkVersions(office, opened, notes, files) : named;
  } finally {
    notes.close();
  }
}

/**
 * Notes which versions may come: those that a rule or a template names, and (向上级要回) those that this organisation had
 * submitted itself, by its own signed statements in this file; and which files tasks and notices bring.
 */
async function noteNamed(office: Office, said: Said, { db }: ImportNotes, files: NamedFiles): Promise<Result<null, Failure>> {
  const note = prepared(db, 'INSERT INTO item (version, record, said, kind, withdrawn) VALUES (?, ?, ?, ?, 0) ON CONFLICT DO NOTHING');
  const noteOrg = prepared(db, 'INSERT INTO said VALUES (?, ?, 0, 0, NULL) ON CONFLICT DO NOTHING');
  const orgs = new Map<string, number>();
  for await (const heard of said.each()) {
    if (!heard.ok) return heard;
    if (!heard.value.known) continue;
    const { statement } = heard.value.signed;
    if (statement.kind === 'submission' && statement.org === office.org) for (const { record, version } of statement.records) note.run(packed(version), packed(record), OWN_AGAIN, '');
    if (statement.kind === 'task' || statement.kind === 'notice') files.noteGiven(statement.content.files);
    if (statement.kind !== 'rule' && statement.kind !== 'template') continue;
    const by = orgs.get(statement.org) ?? orgs.size + 1;
    orgs.set(statement.org, by);
    noteOrg.run(by, packed(statement.org));
    for (const { record, version } of namedIn(statement)) {
      const owner = orgOfRecord(office.db, record);
      if (owner !== undefined && owner !== statement.org) return refused(statement.kind);
      note.run(packed(version), packed(record), by, statement.kind);
    }
  }
  return ok(null);
}

async function checkVersions(office: Office, opened: OpenedPackage, { db }: ImportNotes, files: NamedFiles): Promise<Result<HandedDownPlan, Failure>> {
  let newer = 0;
  for await (const read of opened.versions()) {
    if (!read.ok) return read;
    const version = read.value.read();
    if (!version.ok) return invalid('at' in version.error ? version.error.at : 'version');
    const { id, version: { record, org, kind, schema, document } } = version.value;
    const noted = { version: packed(id), record: packed(record) };
    run(db, 'INSERT OR IGNORE INTO arrived VALUES (:version, :record)', noted);
    files.note(document);
    const fresh = hasVersion(office.db, id) ? 0 : 1;
    const keep = (): number => run(db, `INSERT INTO owner VALUES (:record, :org, :kind, :fresh) ON CONFLICT (record) DO UPDATE SET fresh = max(fresh, excluded.fresh)`, { record: noted.record, org: packed(org), kind, fresh });
    const isOwnAgain = org === office.org && row(db, `SELECT 1 AS there FROM item WHERE version = :version AND record = :record AND said = ${OWN_AGAIN}`, noted) !== undefined;
    if (isOwnAgain && (orgOfRecord(office.db, record) ?? org) === org) {
      keep();
      continue;
    }
    const named = row<{ kind: string }>(db, 'SELECT i.kind FROM item i JOIN said s ON s.n = i.said WHERE i.version = :version AND i.record = :record AND s.id = :org', { ...noted, org: packed(org) });
    if (!named || !isHandedDown(named.kind)) return refused(HANDED_DOWN.find((one) => HANDED_RECORD[one] === kind) ?? 'rule');
    if (kind !== HANDED_RECORD[named.kind]) return refused(named.kind);
    if (schema > DOCUMENT_SCHEMA) {
      newer += 1;
      continue;
    }
    const edges = edgesIn(named.kind, document);
    if (!edges.ok) return invalid(edges.error);
    if (edges.value === null) return refused(named.kind);
    keep();
  }
  for (const { version } of prepared(db, `SELECT DISTINCT version FROM item WHERE said <> ${OWN_AGAIN} AND version NOT IN (SELECT version FROM arrived)`).iterate() as IterableIterator<{ version: Uint8Array }>) {
    if (!hasVersion(office.db, unpacked(version))) return invalid('version');
  }
  if (!files.fit()) return invalid('blobs');
  const { records, templates } = row<{ records: number; templates: number }>(db, `SELECT count(*) AS records, coalesce(sum(kind = 'template'), 0) AS templates FROM owner WHERE fresh = 1`) ?? { records: 0, templates: 0 };
  return ok({ records, templates, newer });
}
