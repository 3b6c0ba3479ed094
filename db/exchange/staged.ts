import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { orgNames } from '../office/org-names';
import { peerByDevice, type Moment, type Office } from '../office/office';
import type { PackageIn } from '../store/packages';
import { row, rows, run } from '../store/prepared';
import { heldKeys, settleTrust } from './trust';

/** Of one key no more is kept apart (exchange.md §4): a stolen one must not fill the disk. */
const MOST_VERSIONS = 10_000;
const MOST_BYTES = 200 * 1024 ** 2;

/** What one key has said that counts nowhere, for 收件. */
export interface StagedKey {
  readonly device: string;
  readonly org: string;
  readonly name: string;
  readonly why: 'unconfirmed' | 'revoked';
  readonly versions: number;
  readonly statements: number;
  readonly bytes: number;
  readonly since: string;
}

export function stagedKeys(office: Office, today: string): StagedKey[] {
  const held = heldKeys(office);
  const names = orgNames(office, today);
  return rows<{ device: string; said: string; versions: number; statements: number; bytes: number; since: string }>(office.db,
    `SELECT device, max(json_extract(bytes, '$.org')) AS said, sum(what = 'version') AS versions, sum(what = 'statement') AS statements, sum(length(CAST(bytes AS BLOB))) AS bytes, min(received_at) AS since
     FROM staged GROUP BY device ORDER BY since, device`)
    .map(({ said, ...found }) => {
      // One further below is no peer here: it is whom it says, and named as whoever names it does.
      const org = peerByDevice(office.db, found.device)?.org ?? said;
      return { ...found, org, name: names.get(org) ?? namedAs(office, found.device), why: held.get(found.device)?.why ?? 'unconfirmed' };
    });
}

const namedAs = (office: Office, device: string): string =>
  row<{ name: string }>(office.db,
    `SELECT json_extract(bytes, '$.subject.name') AS name FROM staged WHERE what = 'statement' AND json_extract(bytes, '$.kind') = 'certificate' AND json_extract(bytes, '$.subject.device') = :device LIMIT 1`, { device })?.name ?? '';

/** What an organisation submitted and what counts nowhere yet: it arrived all the same. */
export const stagedSubmissions = (office: Office, org: string): string[] => stagedByOrg(office).get(org) ?? [];

/** The same of every organisation. */
export function stagedByOrg(office: Office): Map<string, string[]> {
  const found = rows<{ id: string; org: string }>(office.db,
    `SELECT id, json_extract(bytes, '$.org') AS org FROM staged WHERE what = 'statement' AND json_extract(bytes, '$.kind') = 'submission' ORDER BY id`);
  const byOrg = new Map<string, string[]>();
  for (const { id, org } of found) byOrg.set(org, [...(byOrg.get(org) ?? []), id]);
  return byOrg;
}

export function tooMuchStaged(office: Office): Failure | undefined {
  const full = row(office.db,
    `SELECT device FROM staged GROUP BY device HAVING sum(what = 'version') > ${MOST_VERSIONS} OR sum(length(CAST(bytes AS BLOB))) > ${MOST_BYTES} LIMIT 1`);
  return full === undefined ? undefined : fail('staged-full');
}

/** A file of a key that is held: 已报 shows it when what it carried is taken in. */
export const stagePackage = (office: Office, came: PackageIn): number =>
  run(office.db, 'INSERT OR IGNORE INTO staged_package VALUES (:id, :device, :came)', { id: came.id, device: came.device, came: JSON.stringify(came) });

/**
 * 核对: a person takes in what a revoked key said that its revoker did not know. For a key that only waits to be
 * confirmed use `acceptDevice`, which takes in everything by it.
 */
export function acceptStaged(office: Office, moment: Moment, device: string): Result<{ readonly added: number }, Failure> {
  const before = countStaged(office, device);
  if (before === 0) return err(fail('device-unknown'));
  if (heldKeys(office).get(device)?.why === 'unconfirmed') return err(fail('subordinate-unconfirmed'));
  office.db.transaction(() => {
    run(office.db, 'INSERT OR IGNORE INTO accepted SELECT id FROM staged WHERE device = :device', { device });
    settleTrust(office, moment.now);
  }).immediate();
  return ok({ added: before - countStaged(office, device) });
}

/** A person decided that it is not wanted: gone, and the same file may bring it again. */
export function dropStaged(office: Office, device: string): number {
  const dropped = run(office.db, 'DELETE FROM staged WHERE device = :device', { device });
  run(office.db, 'DELETE FROM staged_package WHERE device = :device', { device });
  return dropped;
}

const countStaged = (office: Office, device: string): number => row<{ n: number }>(office.db, 'SELECT count(*) AS n FROM staged WHERE device = :device', { device })?.n ?? 0;
