import { draftPairing, keepFirst, keepJoined, keepPairing } from '../exchange/pairing';
import { confirmOwnDevice } from '../exchange/devices';
import { writeMerge } from '../exchange/send-own';
import { joinAsSecond } from '../exchange/join';
import { newDeviceKeys, type Moment, type Office } from '../office/office';
import type { Database } from '../store/open';
import { must } from './confirmed';
import { aDatabase } from './office';
import type { StickInMemory } from './stick-in-memory';

/**
 * A second computer of an organisation, digits compared on both sides, nothing merged yet. By the same functions as a real
 * pairing, without its files and without the derivation of the paper code, which takes a third of a second.
 */
export async function pairOffice(first: Office, moment: Moment, db: Database = aDatabase()): Promise<Office> {
  const pairing = draftPairing(first, moment);
  keepPairing(first, pairing, 'AAAAA-BBBBB');
  const second = joinAsSecond(db, pairing, await newDeviceKeys(), moment);
  const { device, keys: { signingKey, sealingKey } } = second;
  const digits = '00000 '.repeat(8).trim();
  keepFirst(second, pairing, digits);
  keepJoined(first, { outcome: 'fresh', joining: { nonce: pairing.nonce, second: { device, signingKey, sealingKey }, proof: '0'.repeat(64) }, digits });
  must(confirmOwnDevice(first, moment, device, true));
  must(confirmOwnDevice(second, moment, first.device, true));
  return second;
}

/** Carries a 合并 file from one computer to the other. */
export async function carryMerge(stick: StickInMemory, moment: Moment, from: Office, to: Office, all = false) {
  return must(await stick.take(to, moment, must(await writeMerge(from, moment, to.device, all, stick.drop(from.device.slice(0, 6)))).path));
}
