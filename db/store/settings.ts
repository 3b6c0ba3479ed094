import { z } from 'zod';
import { agendaPreset } from '../domain/agenda-preset';
import { hashId, randomId } from '../domain/ids';
import { sealingKey } from '../records/statements';
import type { Database } from './open';
import { row, run } from './prepared';

/** This device's own keys; they never leave the encrypted database. `sealingSecret` is an age identity. */
const deviceKeys = z.strictObject({ signingKey: hashId, signingSecret: z.string().regex(/^[0-9a-f]{64}$/), sealingKey, sealingSecret: z.string().startsWith('AGE-SECRET-KEY-1') });
export type DeviceKeys = z.infer<typeof deviceKeys>;

const handover = z.strictObject({ on: z.string().max(10), at: z.string().max(40), from: z.string().max(60), to: z.string().min(1).max(60) });

const SETTINGS = {
  /** The own organisation's id, made once. */
  org: randomId,
  device: deviceKeys,
  /** Keys that this computer had before: files sealed to them still open, nothing is signed with them any more. */
  oldKeys: z.array(deviceKeys),
  /** This computer replaces a lost one and has not yet got back from the superior what was submitted before. */
  returning: z.boolean(),
  /** This database's lives, oldest first: one more, random, after each restore from a backup (exchange.md §4). */
  incarnations: z.array(randomId).min(1),
  role: z.enum(['branch', 'superior']),
  operator: z.string().min(1).max(60),
  /** Data of the sample generator: it can never be sent to a real superior. */
  practice: z.boolean(),
  /** Counters of what this device has said: its packages by kind (上报包第 13 号), its receipts. */
  packageNumbers: z.record(z.string(), z.int().min(0)),
  receiptCounter: z.int().min(0),
  /** Wrong codes of paper receipts that were typed in a row. */
  receiptCodeTries: z.int().min(0),
  /** The newest own statement (statement.seq) of which a report was told. */
  reportedThrough: z.int().min(0),
  /** What the program knew that last had this database open; another one looks what it knows more (exchange/wake.ts). */
  known: z.object({ statements: z.array(z.string()), kinds: z.array(z.string()), schema: z.int().min(0) }),
  /** Local date of the last backup to another medium. */
  lastBackup: z.string(),
  recoveryCodeConfirmed: z.boolean(),
  /** The system's notices of duties that come due; absent = on. `dutyNotice`: the local day of the last one, and what was due then. */
  notices: z.boolean(),
  dutyNotice: z.object({ on: z.string().max(10), lines: z.array(z.string().max(200)).max(500) }),
  /** 常用议题. */
  agendaPresets: z.array(agendaPreset).max(200),
  /** What was searched for on this laptop, latest first. Names of people stand in it: so it lies here, encrypted, and goes nowhere. */
  recentSearches: z.array(z.string().min(1).max(100)).max(20),
  /** 移交: who handed to whom on this laptop, the oldest first. */
  handovers: z.array(handover),
  /** One that is under way; `keys` is the SHA-256 of the key file that it replaces. */
  handoverPending: handover.extend({ keys: z.string() }),
} as const;
export type SettingName = keyof typeof SETTINGS;
export type SettingOf<N extends SettingName> = z.infer<(typeof SETTINGS)[N]>;

export function setting<N extends SettingName>(db: Database, name: N): SettingOf<N> | undefined {
  const found = row<{ value: string }>(db, 'SELECT value FROM setting WHERE name = :name', { name });
  return found === undefined ? undefined : (SETTINGS[name].parse(JSON.parse(found.value)) as SettingOf<N>);
}

export function setSetting<N extends SettingName>(db: Database, name: N, value: SettingOf<N>): void {
  run(db, 'INSERT INTO setting VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value', { name, value: JSON.stringify(SETTINGS[name].parse(value)) });
}

/** The number that the next package of a kind will have. */
export const nextPackageNumber = (db: Database, kind: string): number => (setting(db, 'packageNumbers')?.[kind] ?? 0) + 1;

/** Counts one up and returns the new number; call it inside the transaction that uses it. */
export function takePackageNumber(db: Database, kind: string): number {
  const number = nextPackageNumber(db, kind);
  setSetting(db, 'packageNumbers', { ...setting(db, 'packageNumbers'), [kind]: number });
  return number;
}

export function takeReceiptCounter(db: Database): number {
  const counter = (setting(db, 'receiptCounter') ?? 0) + 1;
  setSetting(db, 'receiptCounter', counter);
  return counter;
}

/** Lives of this database of which it has no memory, since an older backup was restored after them: all are past. */
export function rememberLives(db: Database, lives: readonly string[]): void {
  const known = setting(db, 'incarnations') ?? [];
  const unknown = lives.filter((life) => !known.includes(life));
  if (unknown.length > 0) setSetting(db, 'incarnations', [...known.slice(0, -1), ...unknown, ...known.slice(-1)]);
}

/** Begins a new life of this database after a restore: receipts say so, and subordinates send what the backup lacked. */
export function addIncarnation(db: Database, id: string): void {
  setSetting(db, 'incarnations', [...(setting(db, 'incarnations') ?? []), id]);
}
