import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { peerByDevice, peers, type Moment, type Office, type Peer } from '../office/office';
import { ownName } from '../office/own-name';
import { sign, type Signed, type StatementOf } from '../records/statements';
import type { Database } from '../store/open';
import { rows, run } from '../store/prepared';
import { setting } from '../store/settings';
import { addStatement, statementsOf } from '../store/statements';
import { settleTrust } from './trust';

/** Every key that opens a file that was meant for this computer: the present one first, then those it had before. */
export const identitiesOf = (office: Office): string[] => [office.keys, ...(setting(office.db, 'oldKeys') ?? [])].map(({ sealingSecret }) => sealingSecret);

/** The organisation's other computers, and keys that this one had before. */
export const ownDevices = (db: Database): readonly Peer[] => peers(db, 'self');

/** Confirmed keys of an organisation other than this computer's own, to seal to. */
export const sealingKeysOf = (db: Database, org: string): string[] =>
  rows<{ sealing_key: string }>(db, `SELECT sealing_key FROM peer WHERE org = :org AND state = 'confirmed' ORDER BY device`, { org }).map(({ sealing_key }) => sealing_key);

type Certificate = Signed<StatementOf<'certificate'>>;

function certify(office: Office, moment: Moment, { org, device, signing_key, sealing_key, code, name }: Peer): Certificate {
  const subject = { org, device, signingKey: signing_key, sealingKey: sealing_key, code, name };
  return sign({ kind: 'certificate', org: office.org, device: office.device, statedAt: moment.now, subject }, office.keys.signingSecret);
}

/** From now on this key is believed, a certificate says so, and what had come from it is counted. Call it inside a transaction. */
export function believe(office: Office, moment: Moment, peer: Peer): void {
  run(office.db, `UPDATE peer SET state = 'confirmed', confirmed_at = :now WHERE device = :device`, { device: peer.device, now: moment.now });
  addStatement(office.db, certify(office, moment, peer), 'accepted', moment.now);
  settleTrust(office, moment.now);
}

/**
 * The digits were compared with the organisation's other computer. The first one certifies the second, for the other
 * computers and for the superior; the second only notes that it is the right one.
 */
export function confirmOwnDevice(office: Office, moment: Moment, device: string, digitsAgree: boolean): Result<Peer, Failure> {
  const peer = peerByDevice(office.db, device);
  if (peer?.relation !== 'self' || peer.state === 'revoked') return err(fail('device-unknown'));
  if (peer.state === 'confirmed') return ok(peer);
  if (!digitsAgree) {
    // Whoever answered is not who the person believes: forgotten entirely, so that a new pairing starts clean.
    run(office.db, 'DELETE FROM peer WHERE device = :device', { device });
    return err(fail('digits-differ'));
  }
  const { code, name } = ownName(office, moment.today);
  office.db.transaction(() => {
    if (peer.state === 'enrolled') believe(office, moment, { ...peer, code, name });
    else run(office.db, `UPDATE peer SET state = 'confirmed', confirmed_at = :now WHERE device = :device`, { device, now: moment.now });
  }).immediate();
  return ok({ ...peer, state: 'confirmed', confirmed_at: moment.now });
}

/** Keys of organisations below that wait for a person: a second computer that its own organisation vouched for, or one that enrolled. */
export const pendingDevices = (office: Office): Peer[] => peers(office.db, 'subordinate').filter(({ state }) => state === 'enrolled');

/** Superior: takes a waiting key for what it says it is, and counts what had come from it. */
export function acceptDevice(office: Office, moment: Moment, device: string): Result<Peer, Failure> {
  const peer = peerByDevice(office.db, device);
  if (peer?.relation !== 'subordinate' || peer.state === 'revoked') return err(fail('device-unknown'));
  if (peer.state === 'confirmed') return ok(peer);
  office.db.transaction(() => believe(office, moment, peer)).immediate();
  return ok({ ...peer, state: 'confirmed', confirmed_at: moment.now });
}

/** Keys that a key brought in: to be looked at again when it is revoked. */
export function signedInBy(office: Office, device: string): Peer[] {
  const { org } = peerByDevice(office.db, device) ?? { org: office.org };
  const subjects = statementsOf(office.db, 'certificate', org).filter(({ statement }) => statement.device === device).map(({ statement }) => statement.subject.device);
  return [...new Set(subjects)].flatMap((subject) => peerByDevice(office.db, subject) ?? []).filter(({ state }) => state !== 'revoked');
}
