import { deviceIdOf } from '../records/sign';
import { sign } from '../records/statements';
import type { Moment, Office } from '../office/office';
import { ownName } from '../office/own-name';
import { run } from '../store/prepared';
import { setSetting, setting, type DeviceKeys } from '../store/settings';
import { addStatement } from '../store/statements';
import { draftRevocation } from './revoke';
import { settleTrust } from './trust';

/**
 * 更换钥匙: this computer speaks and is sealed to under new keys from now on. The old key says so, the new one takes the
 * old one out of use, and the old ones go on opening late files. Also for a computer that was restored from a backup in the
 * place of a lost one. Use the office that is returned; the old one signs with a key that no longer counts.
 */
export function rotateKeys(office: Office, moment: Moment, keys: DeviceKeys, reason: 'rotated' | 'replaced'): Office {
  const { db } = office;
  const renewed: Office = { ...office, keys, device: deviceIdOf(keys.signingKey) };
  const { code, name } = ownName(office, moment.today);
  const { signingKey, sealingKey } = keys;
  const certificate = sign({ kind: 'certificate', org: office.org, device: office.device, statedAt: moment.now, subject: { org: office.org, device: renewed.device, signingKey, sealingKey, code, name } }, office.keys.signingSecret);
  return db.transaction(() => {
    setSetting(db, 'oldKeys', [office.keys, ...(setting(db, 'oldKeys') ?? [])]);
    setSetting(db, 'device', keys);
    addStatement(db, certificate, 'accepted', moment.now);
    run(db,
      `INSERT INTO peer (device, org, relation, state, signing_key, sealing_key, code, name, slot, digits, nonce, confirmed_at)
       VALUES (:device, :org, 'self', 'revoked', :signingKey, :sealingKey, :code, :name, '', '', '', '')`,
      { device: office.device, org: office.org, signingKey: office.keys.signingKey, sealingKey: office.keys.sealingKey, code, name });
    // The superior has yet to say that it knows the new key.
    run(db, `UPDATE peer SET certified = 0 WHERE relation = 'superior'`);
    // Drafted when all that the old key ever says, its certificate too, is there to be named.
    addStatement(db, draftRevocation(renewed, moment, { org: office.org, device: office.device }, reason), 'accepted', moment.now);
    settleTrust(renewed, moment.now);
    return renewed;
  }).immediate();
}
