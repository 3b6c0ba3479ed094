import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { peerByDevice, type Moment, type Office } from '../office/office';
import { ownName } from '../office/own-name';
import { digestOf } from '../records/statements';
import { rows } from '../store/prepared';
import { submissionIds } from '../store/submissions';
import { versionBytes } from '../store/versions';
import { blobsToCarry, filesToCarry } from './carried-blobs';
import { filesOfOrders, orderFeatures } from './collect-orders';
import { edgeFeatures } from './collect-handed-down';
import type { Letter } from './deliver';
import { HANDED_RECORD } from './handed-down';
import { TEMPLATES_FEATURE } from './manifest';
import { heldThere, mergeState } from './merge-state';

export interface Merge {
  readonly versions: readonly string[];
  readonly letter: Letter;
}

/**
 * A 合并 file for another computer of this organisation: every version and statement that it did not say it holds; `all`
 * = whatever it said. What it holds is taken from its own last file, so a lost stick repairs itself.
 */
export function collectMerge(office: Office, moment: Moment, device: string, all: boolean): Result<Merge, Failure> {
  const { db } = office;
  const peer = peerByDevice(db, device);
  if (peer?.relation !== 'self' || peer.state === 'revoked') return err(fail('device-unknown'));
  if (peer.state !== 'confirmed') return err(fail('device-unconfirmed'));
  const there = all ? undefined : heldThere(office, device);
  const lacks = ({ id }: { readonly id: string }): boolean => !there?.has(id.slice(0, 16));
  const statements = rows<{ id: string; kind: string; bytes: string; signature: string }>(db, 'SELECT id, kind, bytes, signature FROM statement ORDER BY seq').filter(lacks);
  const versions = rows<{ id: string; record: string; kind: string }>(db, 'SELECT id, record, kind FROM version ORDER BY seq').filter(lacks);
  const recordsByKind: Record<string, number> = {};
  for (const kind of new Map(versions.map(({ record, kind }) => [record, kind])).values()) recordsByKind[kind] = (recordsByKind[kind] ?? 0) + 1;
  const blobs = blobsToCarry(office, new Set([...filesToCarry(bytesOf(office, versions), true), ...filesOfOrders(statements)]), 'merge-too-large');
  if (!blobs.ok) return blobs;
  const handedDown = versions.filter(({ kind }) => Object.values<string>(HANDED_RECORD).includes(kind)).map(({ id, record }) => ({ id, record, bytes: versionBytes(db, id) ?? '' }));
  const own = submissionIds(db, office.org);
  return ok({
    versions: versions.map(({ id }) => id),
    letter: {
      kind: 'merge', sender: ownName(office, moment.today), addressee: office.org, period: '', base: '', submitted: { digest: digestOf(own), count: own.length },
      statements, versions: () => bytesOf(office, versions), recordsByKind, blobs: blobs.value, recipients: [peer.sealing_key, office.keys.sealingKey], submissions: [], through: 0,
      merge: mergeState(office, device), features: [...(statements.some(({ kind }) => kind === 'template') ? [TEMPLATES_FEATURE] : []), ...orderFeatures(statements), ...edgeFeatures(office, handedDown)],
    },
  });
}

function* bytesOf(office: Office, versions: readonly { readonly id: string }[]): Iterable<string> {
  for (const { id } of versions) {
    const bytes = versionBytes(office.db, id);
    if (bytes === undefined) throw new Error(`version ${id} went away`);
    yield bytes;
  }
}
