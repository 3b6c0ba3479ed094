import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Office } from '../office/office';
import { faultIn, isOfToday, readable } from '../records/readable';
import type { StoredVersion } from '../records/version';
import { hasPackageIn } from '../store/packages';
import type { Database } from '../store/open';
import { row, run } from '../store/prepared';
import { hasVersion } from '../store/versions';
import { NamedFiles } from './carried-blobs';
import { isHandedDown } from './handed-down';
import { conflictsToCome, HeadsToCome } from './plan-conflicts';
import { ImportNotes, packed, unpacked } from './import-notes';
import { LIMITS } from './limits';
import type { MergeState } from './manifest';
import type { Carried } from './plan-import';
import type { OpenedPackage } from './read-package';
import { senderOf } from './sender';
import { knownSpeakers, speaksOfItsOwn } from './speakers';
import { heldKeys, isApart } from './trust';

export interface MergePlan extends Carried {
  readonly kind: 'merge';
  readonly state: MergeState;
  /** Records that are new here, or of which it brings versions; those of which nothing is new. */
  readonly fresh: number;
  readonly known: number;
  readonly newer: number;
  /** Records that were changed on both computers so that a person has to choose. */
  readonly conflicts: number;
  /** Statements and versions by a revoked key: kept apart. */
  readonly staged: number;
}

const invalid = (field: string): Result<never, Failure> => err(fail('content-invalid', { field }));

/** A 合并 file of another computer of this organisation that a person has confirmed here. Reads only. */
export async function planMerge(office: Office, opened: OpenedPackage): Promise<Result<MergePlan, Failure>> {
  const { manifest } = opened;
  if (manifest.sender.org !== office.org) return err(fail('sender-foreign'));
  const { merge: state } = manifest;
  if (!state) return invalid('merge');
  // The other computer's own word for who is who: a person has confirmed it.
  const more = new Map(state.peers.map(({ device, org, relation, signing_key }) => [device, { org, relation, signingKey: signing_key }]));
  if (state.peers.some(({ org, relation }) => (org === office.org) !== (relation === 'self'))) return err(fail('sender-foreign'));
  const sender = await senderOf(office, opened, 'self', more);
  if (!sender.ok) return sender;
  const { peer, said } = sender.value;
  const orgs = orgsOf(office, state);
  const held = heldKeys(office);
  const files = new NamedFiles(opened.blobs, true);
  let apart = 0;
  for await (const heard of said.each()) {
    if (!heard.ok) return heard;
    if (!heard.value.known) continue;
    const { id, statement } = heard.value.signed;
    if (!speaksOfItsOwn(office, statement)) return err(fail('statement-refused', { kind: statement.kind }));
    if (statement.kind === 'task' || statement.kind === 'notice') files.noteGiven(statement.content.files);
    if (isHandedDown(statement.kind) || statement.kind === 'submission') orgs.add(statement.org);
    if (isApart(held, statement.device, id, statement.kind)) apart += 1;
  }
  const notes = new ImportNotes();
  try {
    const versions = await checkVersions(office, opened, orgs, notes, files);
    if (!versions.ok) return versions;
    return ok({ kind: 'merge', manifest, peer, state, repeated: hasPackageIn(office.db, manifest.id), said, ...versions.value, newer: versions.value.newer + said.unknown, staged: versions.value.staged + apart });
  } finally {
    notes.close();
  }
}

/** Organisations of which there may be records here: the own one, those below, and who gives rules. */
const orgsOf = (office: Office, state: MergeState): Set<string> => new Set([office.org, ...[...knownSpeakers(office).values()].map(({ org }) => org), ...state.peers.map(({ org }) => org)]);

/** Each version reads as its kind, belongs where its record does, and descends from versions of the same record. */
async function checkVersions(office: Office, opened: OpenedPackage, orgs: ReadonlySet<string>, noted: ImportNotes, files: NamedFiles): Promise<Result<Pick<MergePlan, 'fresh' | 'known' | 'newer' | 'conflicts' | 'staged'>, Failure>> {
  const { db: notes } = noted;
  const heads = new HeadsToCome(office, noted);
  const held = heldKeys(office);
  let [newer, staged, waiting] = [0, 0, 0];
  for await (const read of opened.versions()) {
    if (!read.ok) return read;
    const found = read.value.read();
    if (!found.ok) return invalid('at' in found.error ? found.error.at : 'version');
    const { id, version } = found.value;
    if (!orgs.has(version.org)) return err(fail('statement-refused', { kind: 'version' }));
    const record = packed(version.record);
    const before = row<{ org: Uint8Array; kind: string }>(notes, 'SELECT org, kind FROM owner WHERE record = :record', { record });
    const owner = before ? { org: unpacked(before.org), kind: before.kind } : (row<{ org: string; kind: string }>(office.db, 'SELECT org, kind FROM version WHERE record = :record LIMIT 1', { record: version.record }) ?? version);
    if (owner.org !== version.org || owner.kind !== version.kind) return err(fail('statement-refused', { kind: 'version' }));
    const readable = reads(found.value);
    if (!readable.ok) return readable;
    if (!readable.value) newer += 1;
    files.note(version.document);
    run(notes, 'INSERT OR IGNORE INTO arrived VALUES (:id, :record)', { id: packed(id), record });
    for (const parent of version.parents) {
      const of = parentRecord(office, notes, parent);
      if (of !== undefined && of !== version.record) return invalid('parents');
      if (of === undefined) waiting += run(notes, 'INSERT OR IGNORE INTO waiting VALUES (:parent, :record)', { parent: packed(parent), record });
    }
    // Parents come before their children; only what was erased never comes.
    if (waiting > LIMITS.versions) return err(fail('file-too-large'));
    const known = hasVersion(office.db, id);
    const apart = !known && isApart(held, version.device, id, 'version');
    if (apart) staged += 1;
    else if (!known) heads.note(id, version);
    run(notes, 'INSERT INTO owner VALUES (:record, :org, :kind, :fresh) ON CONFLICT (record) DO UPDATE SET fresh = max(fresh, excluded.fresh)',
      { record, org: packed(owner.org), kind: owner.kind, fresh: apart || known ? 0 : 1 });
  }
  if (row(notes, 'SELECT 1 AS there FROM waiting w JOIN arrived a ON a.version = w.parent WHERE a.record <> w.record LIMIT 1')) return invalid('parents');
  if (!files.fit()) return invalid('blobs');
  const { fresh, known } = row<{ fresh: number; known: number }>(notes, 'SELECT coalesce(sum(fresh), 0) AS fresh, coalesce(sum(fresh = 0), 0) AS known FROM owner') ?? { fresh: 0, known: 0 };
  return ok({ fresh, known, newer, conflicts: await conflictsToCome(office, opened, heads.forked()), staged });
}

function parentRecord(office: Office, notes: Database, parent: string): string | undefined {
  const arrived = row<{ record: Uint8Array }>(notes, 'SELECT record FROM arrived WHERE version = :parent', { parent: packed(parent) });
  return arrived ? unpacked(arrived.record) : row<{ record: string }>(office.db, 'SELECT record FROM version WHERE id = :parent', { parent })?.record;
}

function reads({ version }: StoredVersion): Result<boolean, Failure> {
  if (!isOfToday(version)) return ok(false);
  return readable(version) ? ok(true) : invalid(faultIn(version));
}

