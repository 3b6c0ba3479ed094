import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { KNOWN } from '../records/known';
import { deviceIdOf, newSigningKey } from '../records/sign';
import { peerTurn } from '../store/peer-turn';
import { row, rows } from '../store/prepared';
import { setSetting, setting, type DeviceKeys, type SettingOf } from '../store/settings';
import type { Database } from '../store/open';
import { fillFigureMonths } from '../store/figure-months';
import { fillSearch } from '../store/search-index';

/** One organisation's open data on this device: everything that the jobs below need, passed down, never global. */
export interface Office {
  readonly db: Database;
  /** The own organisation's random id. */
  readonly org: string;
  readonly keys: DeviceKeys;
  /** SHA-256 of the public signing key. */
  readonly device: string;
}

/** What is read once at the edge for each action: the clock (UTC instant and local date), the person, fresh ids. */
export interface Moment {
  readonly now: string;
  readonly today: string;
  readonly author: string;
  readonly newId: () => string;
}

/** A new device's keys: Ed25519 to sign, age X25519 to open what is sealed to it. */
export async function newDeviceKeys(): Promise<DeviceKeys> {
  const signing = newSigningKey();
  const sealingSecret = await generateX25519Identity();
  return { signingKey: signing.publicKey, signingSecret: signing.secret, sealingKey: await identityToRecipient(sealingSecret), sealingSecret };
}

export interface Founding {
  readonly org: string;
  readonly keys: DeviceKeys;
  readonly role: SettingOf<'role'>;
  readonly operator: string;
  readonly incarnation: string;
  readonly practice: boolean;
}

/** Writes who this is into an empty, migrated database. The organisation's own record is saved by the caller (save.ts). */
export function foundOffice(db: Database, founding: Founding): Office {
  setSetting(db, 'org', founding.org);
  setSetting(db, 'device', founding.keys);
  setSetting(db, 'incarnations', [founding.incarnation]);
  setSetting(db, 'role', founding.role);
  setSetting(db, 'operator', founding.operator);
  setSetting(db, 'practice', founding.practice);
  setSetting(db, 'known', KNOWN);
  return { db, org: founding.org, keys: founding.keys, device: deviceIdOf(founding.keys.signingKey) };
}

/** The office of a migrated database that was founded; `no-data` when it never was. */
export function openOffice(db: Database): Result<Office, Failure> {
  const org = setting(db, 'org');
  const keys = setting(db, 'device');
  if (org === undefined || keys === undefined) return err(fail('no-data'));
  fillSearch(db);
  fillFigureMonths(db, org);
  return ok({ db, org, keys, device: deviceIdOf(keys.signingKey) });
}

/** Practice data: it may be exchanged with other practice data, and with nobody real. */
export const isPractice = ({ db }: Office): boolean => setting(db, 'practice') === true;

export interface Peer {
  readonly device: string;
  readonly org: string;
  readonly relation: 'self' | 'superior' | 'subordinate';
  readonly state: 'answered' | 'enrolled' | 'confirmed' | 'revoked';
  readonly signing_key: string;
  readonly sealing_key: string;
  readonly code: string;
  readonly name: string;
  readonly slot: string;
  /** Eight groups of five digits, separated by blanks. */
  readonly digits: string;
  readonly nonce: string;
  readonly confirmed_at: string;
  readonly certified: number;
}

interface HeldPeers {
  readonly at: number;
  readonly by: Map<Peer['relation'], readonly Peer[]>;
}
const heldPeers = new WeakMap<Database, HeldPeers>();

/** Everybody of that relation. Every package asks for them several times, and a superior may have five hundred: they are read again only when something of them was written. */
export function peers(db: Database, relation: Peer['relation']): readonly Peer[] {
  const at = peerTurn(db);
  const held = heldPeers.get(db);
  const by = held && held.at === at ? held.by : new Map<Peer['relation'], readonly Peer[]>();
  const found = by.get(relation) ?? rows<Peer>(db, 'SELECT * FROM peer WHERE relation = :relation ORDER BY code, device', { relation });
  if (at !== undefined) heldPeers.set(db, { at, by: by.set(relation, found) });
  return found;
}

/** Keys that answered for a slot; of them all only these are read. */
export const peersOfSlot = (db: Database, slot: string): Peer[] => rows(db, `SELECT * FROM peer WHERE slot = :slot AND relation = 'subordinate' ORDER BY code, device`, { slot });
export const peerByDevice = (db: Database, device: string): Peer | undefined => row(db, 'SELECT * FROM peer WHERE device = :device', { device });
/** The one superior of this step, whatever its state, by the computer of it that was confirmed first; undefined = none. */
export const superiorOf = (db: Database): Peer | undefined =>
  row(db, `SELECT * FROM peer WHERE relation = 'superior' AND state <> 'revoked' ORDER BY state DESC, confirmed_at, device LIMIT 1`);
