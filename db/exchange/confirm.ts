import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { peers, superiorOf, type Moment, type Office, type Peer } from '../office/office';
import { documentOfRow, recordRow } from '../office/records';
import { saveRecord } from '../office/save';
import { sign } from '../records/statements';
import { run } from '../store/prepared';
import { addStatement } from '../store/statements';

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
export const peerOfSlot = (office: Office, slot: string): Peer | undefined =>
  peers(office.db, 'subordinate').filter((peer) => peer.slot === slot && peer.state !== 'revoked').sort((a, b) => (a.state === 'confirmed' ? -1 : 1) - (b.state === 'confirmed' ? -1 : 1))[0];

/**
 * Superior: the digits were compared with the branch. From now on its key is believed; a certificate says so and goes
 * down with the next 下发 file; the slot's record names the organisation.
 */
export function confirmSubordinate(office: Office, moment: Moment, slot: string, digitsAgree: boolean): Result<Peer, Failure> {
  const peer = peerOfSlot(office, slot);
  const found = recordRow(office.db, slot);
  if (!peer || !found) return err(fail('not-found'));
  if (peer.state === 'confirmed') return ok(peer);
  if (!digitsAgree) {
    run(office.db, `DELETE FROM peer WHERE device = :device`, { device: peer.device });
    return err(fail('digits-differ'));
  }
  const subject = { org: peer.org, device: peer.device, signingKey: peer.signing_key, sealingKey: peer.sealing_key, code: peer.code, name: peer.name };
  const certificate = sign({ kind: 'certificate', org: office.org, device: office.device, statedAt: moment.now, subject }, office.keys.signingSecret);
  return office.db.transaction((): Result<Peer, Failure> => {
    run(office.db, `UPDATE peer SET state = 'confirmed', confirmed_at = :now WHERE device = :device`, { device: peer.device, now: moment.now });
    addStatement(office.db, certificate, 'accepted', moment.now);
    const document = { ...documentOfRow(found, 'subordinate'), org: peer.org };
    const saved = saveRecord(office, moment, { record: slot, kind: 'subordinate', document, heads: JSON.parse(found.heads) as string[] });
    return saved.ok ? ok({ ...peer, state: 'confirmed', confirmed_at: moment.now }) : saved;
  }).immediate();
}
