import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { peersOfSlot, superiorOf, type Moment, type Office, type Peer } from '../office/office';
import { documentOfRow, recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import { run } from '../store/prepared';
import { believe } from './devices';

/** Branch: the digits were compared with the superior. Only now may anything but 入网 be written for it. */
export function confirmSuperior(office: Office, moment: Moment, digitsAgree: boolean): Result<Peer, Failure> {
  const superior = superiorOf(office.db);
  if (!superior) return err(fail('no-superior'));
  if (superior.state === 'confirmed') return ok(superior);
  if (!digitsAgree) {
    // Whoever answered is not who the person believes: forgotten entirely, so that a new invitation starts clean.
    run(office.db, `DELETE FROM peer WHERE device = :device`, { device: superior.device });
    return err(fail('digits-differ'));
  }
  run(office.db, `UPDATE peer SET state = 'confirmed', confirmed_at = :now WHERE device = :device`, { device: superior.device, now: moment.now });
  const confirmed = superiorOf(office.db);
  return confirmed ? ok(confirmed) : err(fail('no-superior'));
}

/** The enrolled or confirmed device of a slot. */
export const peerOfSlot = (office: Office, slot: string): Peer | undefined => peerAmong(peersOfSlot(office.db, slot));
export const peerAmong = (answered: readonly Peer[]): Peer | undefined =>
  answered.filter((peer) => peer.state !== 'revoked').sort((a, b) => (a.state === 'confirmed' ? -1 : 1) - (b.state === 'confirmed' ? -1 : 1))[0];

/** Whose digits are to be compared: who answered the newest invitation for the slot, also beside a computer that was confirmed before. */
export const peerToCompare = (office: Office, slot: string): Peer | undefined => toCompareAmong(peersOfSlot(office.db, slot));
export const toCompareAmong = (answered: readonly Peer[]): Peer | undefined =>
  answered.find((peer) => peer.state === 'enrolled' && peer.digits !== '') ?? peerAmong(answered);

/**
 * Superior: the digits were compared with the branch. From now on its key is believed; a certificate says so and goes
 * down with the next 下发 file; the slot's record names the organisation.
 */
export function confirmSubordinate(office: Office, moment: Moment, slot: string, digitsAgree: boolean): Result<Peer, Failure> {
  const peer = peerToCompare(office, slot);
  const found = recordRow(office.db, slot);
  if (!peer || !found) return err(fail('not-found'));
  if (peer.state === 'confirmed') return ok(peer);
  if (!digitsAgree) {
    run(office.db, `DELETE FROM peer WHERE device = :device`, { device: peer.device });
    return err(fail('digits-differ'));
  }
  return office.db.transaction((): Result<Peer, Failure> => {
    believe(office, moment, peer);
    const document = { ...documentOfRow(found, 'subordinate'), org: peer.org };
    const saved = saveRecord(office, moment, { record: slot, kind: 'subordinate', document, heads: JSON.parse(found.heads) as string[] });
    return saved.ok ? ok({ ...peer, state: 'confirmed', confirmed_at: moment.now }) : saved;
  }).immediate();
}
