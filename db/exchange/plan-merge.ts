import { fail, type Failure } from '../domain/failure';
import { DOCUMENT_SCHEMA, DOCUMENTS, isRecordKind } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Office } from '../office/office';
import { readVersion, type StoredVersion } from '../records/version';
import { hasPackageIn } from '../store/packages';
import { row } from '../store/prepared';
import { hasVersion } from '../store/versions';
import { NamedFiles } from './carried-blobs';
import type { MergeState } from './manifest';
import { conflictsToCome, type Arriving } from './plan-conflicts';
import type { Carried } from './plan-import';
import type { OpenedPackage } from './read-package';
import { senderOf } from './sender';
import { knownSpeakers, speaksOfItsOwn, type Said } from './speakers';
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
  const more = new Map(state.peers.map(({ device, org, relation, signing_key }) => [device, { org, relation, signingKey: signing_key, rulesOnly: false }]));
  if (state.peers.some(({ org, relation }) => (org === office.org) !== (relation === 'self'))) return err(fail('sender-foreign'));
  const sender = await senderOf(office, opened, 'self', more);
  if (!sender.ok) return sender;
  const { peer, said } = sender.value;
  const foreign = said.statements.find(({ statement }) => !speaksOfItsOwn(office, statement));
  if (foreign) return err(fail('statement-refused', { kind: foreign.statement.kind }));
  const versions = await checkVersions(office, opened, orgsOf(office, state, said));
  if (!versions.ok) return versions;
  const held = heldKeys(office);
  const apart = said.statements.filter(({ id, statement }) => isApart(held, statement.device, id, statement.kind)).length;
  return ok({ kind: 'merge', manifest, peer, state, repeated: hasPackageIn(office.db, manifest.id), ...said, ...versions.value, newer: versions.value.newer + said.unknown.length, staged: versions.value.staged + apart });
}

/** Organisations of which there may be records here: the own one, those below, and who gives rules. */
function orgsOf(office: Office, state: MergeState, said: Said): ReadonlySet<string> {
  const orgs = new Set([office.org, ...[...knownSpeakers(office).values()].map(({ org }) => org), ...state.peers.map(({ org }) => org)]);
  for (const { statement } of said.statements) if (statement.kind === 'rule') orgs.add(statement.org);
  return orgs;
}

/** Each version reads as its kind, belongs where its record does, and descends from versions of the same record. */
async function checkVersions(office: Office, opened: OpenedPackage, orgs: ReadonlySet<string>): Promise<Result<Pick<MergePlan, 'fresh' | 'known' | 'newer' | 'conflicts' | 'staged'>, Failure>> {
  const owners = new Map<string, { org: string; kind: string }>();
  const recordOf = new Map<string, string>();
  const parents: { record: string; parent: string }[] = [];
  const arriving: Arriving[] = [];
  const [fresh, all] = [new Set<string>(), new Set<string>()];
  const held = heldKeys(office);
  const files = new NamedFiles(true);
  let [newer, staged] = [0, 0];
  for await (const read of opened.versions()) {
    if (!read.ok) return read;
    const found = readVersion(read.value);
    if (!found.ok) return invalid('at' in found.error ? found.error.at : 'version');
    const { id, version } = found.value;
    if (!orgs.has(version.org)) return err(fail('statement-refused', { kind: 'version' }));
    const owner = owners.get(version.record) ?? row<{ org: string; kind: string }>(office.db, 'SELECT org, kind FROM version WHERE record = :record LIMIT 1', version) ?? version;
    if (owner.org !== version.org || owner.kind !== version.kind) return err(fail('statement-refused', { kind: 'version' }));
    owners.set(version.record, { org: owner.org, kind: owner.kind });
    const readable = reads(found.value);
    if (!readable.ok) return readable;
    if (!readable.value) newer += 1;
    files.note(version.document);
    recordOf.set(id, version.record);
    for (const parent of version.parents) parents.push({ record: version.record, parent });
    all.add(version.record);
    if (hasVersion(office.db, id)) continue;
    if (isApart(held, version.device, id, 'version')) staged += 1;
    else {
      fresh.add(version.record);
      arriving.push({ id, record: version.record, parents: version.parents });
    }
  }
  for (const { record, parent } of parents) {
    const of = recordOf.get(parent) ?? row<{ record: string }>(office.db, 'SELECT record FROM version WHERE id = :parent', { parent })?.record ?? record;
    if (of !== record) return invalid('parents');
  }
  if (!files.fit(opened.blobs)) return invalid('blobs');
  return ok({ fresh: fresh.size, known: all.size - fresh.size, newer, conflicts: await conflictsToCome(office, opened, arriving), staged });
}

function reads({ version }: StoredVersion): Result<boolean, Failure> {
  if (!isRecordKind(version.kind) || version.schema > DOCUMENT_SCHEMA) return ok(false);
  const document = DOCUMENTS[version.kind].safeParse(version.document);
  return document.success ? ok(true) : invalid(document.error.issues[0]?.path.join('/') ?? '');
}

