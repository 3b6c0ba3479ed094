import { fail, type Failure } from '../domain/failure';
import { DOCUMENT_SCHEMA, type RecordKind } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { JsonObject } from '../records/canonical';
import { fieldsOf } from '../records/fields';
import { mergeVersions } from '../records/merge';
import { normalDocument, withTombstones } from '../records/normal';
import { makeVersion, sameJson, type StoredVersion } from '../records/version';
import { project } from '../store/projections';
import { addVersion, orgOfRecord, versionsOf } from '../store/versions';
import type { Moment, Office } from './office';
import { sealedYearOf } from './sealed';

export interface Save {
  readonly record: string;
  readonly kind: RecordKind;
  readonly document: unknown;
  /** The versions that the edited document was merged from; none for a new record. */
  readonly heads: readonly string[];
}

/**
 * Saves a document as a new version and brings the projections up to it, in one durable transaction.
 * The version names as parents the heads that the person saw: what arrived meanwhile is merged, field by field, and
 * never overwritten. Saving what is there already makes no version.
 */
export function saveRecord(office: Office, moment: Moment, save: Save): Result<{ readonly record: string; readonly version: string | null }, Failure> {
  const decided = decide(office, moment, save);
  if (!decided.ok) return decided;
  const version = decided.value;
  if (version) office.db.transaction(() => keep(office, version)).immediate();
  return ok({ record: save.record, version: version?.id ?? null });
}

/** Many saves in one transaction: all or none. For import of the own data and for samples. */
export function saveRecords(office: Office, moment: Moment, saves: readonly Save[], onEach?: (done: number) => void): Result<number, Failure> {
  const failed = office.db.transaction((): Failure | undefined => {
    for (const [index, save] of saves.entries()) {
      const decided = decide(office, moment, save);
      // A thrown Rollback is how better-sqlite3 takes a transaction back.
      if (!decided.ok) throw new Rollback(decided.error);
      if (decided.value) keep(office, decided.value);
      onEach?.(index + 1);
    }
    return undefined;
  });
  try {
    failed.immediate();
    return ok(saves.length);
  } catch (thrown) {
    if (thrown instanceof Rollback) return err(thrown.failure);
    throw thrown;
  }
}

class Rollback extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

function keep(office: Office, version: StoredVersion): void {
  addVersion(office.db, version);
  project(office.db, version.version.record, office.org);
}

/** The version to write, or null when nothing changed. Reads only. */
function decide(office: Office, moment: Moment, save: Save): Result<StoredVersion | null, Failure> {
  const owner = orgOfRecord(office.db, save.record);
  if (owner !== undefined && owner !== office.org) return err(fail('record-foreign'));
  const normal = normalDocument(save.kind, save.document);
  if (!normal.ok) return err(fail('document-invalid', { field: normal.error.field }));
  const versions = versionsOf(office.db, save.record);
  const known = new Map(versions.map((version) => [version.id, version]));
  const parents = save.heads.filter((head) => known.has(head));
  if (parents.length !== save.heads.length || (versions.length > 0 && parents.length === 0)) return err(fail('record-changed'));
  if (versions.some(({ version }) => version.kind !== save.kind)) return err(fail('document-invalid', { field: 'kind' }));
  const seen = mergeVersions(withAncestors(parents, known));
  const document = withTombstones(normal.value as unknown as JsonObject, seen.document);
  const before = fieldsOf(seen.document);
  const fields = fieldsOf(document);
  const sealed = sealedYearOf(office, save.record, save.kind, versions.length > 0 ? [seen.document, document] : [document]);
  if (sealed !== null) return err(fail('year-sealed', { year: sealed }));
  const undecided = Object.fromEntries(
    seen.conflicts
      .filter(({ field }) => sameJson(fields.get(field), before.get(field)))
      .map(({ field, candidates }) => [field, candidates.map(({ version }) => version)]),
  );
  const settled = seen.conflicts.length > Object.keys(undecided).length;
  // Several heads become one again, so that the record can be submitted; what is left open stays open.
  if (versions.length > 0 && parents.length === 1 && !settled && [...fields].every(([field, value]) => sameJson(before.get(field), value))) return ok(null);
  const made = makeVersion({
    record: save.record, kind: save.kind, org: office.org, parents: [...parents], device: office.device, author: moment.author,
    savedAt: moment.now, schema: DOCUMENT_SCHEMA, document, ...(Object.keys(undecided).length > 0 ? { undecided } : {}),
  });
  if (!made.ok) return err(made.error.code === 'document-too-large' ? fail('document-too-large') : fail('document-invalid', { field: made.error.at }));
  return ok(made.value);
}

export function withAncestors(heads: readonly string[], known: ReadonlyMap<string, StoredVersion>): StoredVersion[] {
  const found = new Map<string, StoredVersion>();
  const open = [...heads];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const version = known.get(id);
    if (!version || found.has(id)) continue;
    found.set(id, version);
    open.push(...version.version.parents);
  }
  return [...found.values()];
}
