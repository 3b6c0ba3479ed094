import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../domain/result';
import type { FileFailure, Files } from '../files/files';
import type { Database } from '../store/open';
import { run } from '../store/prepared';
import { setSetting, setting, type SettingOf } from '../store/settings';
import type { DataFolder } from './folder';
import { changePassphrase, type KeyFileFailure, type Unlocked } from './key-file';
import type { KeyFileFormatFailure } from './key-file-format';
import type { PassphraseFailure } from './passphrase';
import type { RandomBytes } from './random';
import type { RecoveryCodeFailure } from './recovery-code';
import { rewrapBackups, type Rewrapped } from './rewrap-backups';

/** Who handed to whom, and when: a dated fact of this laptop. `at` is a UTC instant, `on` the local date. */
export type Handover = SettingOf<'handovers'>[number];

export interface HandoverRequest {
  readonly files: Files;
  readonly folder: DataFolder;
  readonly db: Database;
  readonly unlocked: Unlocked;
  readonly random: RandomBytes;
  readonly passphrase: string;
  /** Printed and typed back by the new operator. */
  readonly recoveryCode: string;
  readonly handover: Handover;
}

type HandoverFailure = KeyFileFailure | KeyFileFormatFailure | PassphraseFailure | RecoveryCodeFailure | FileFailure;

/**
 * 移交: new operator, new passphrase, new recovery code, and backups that open with these only. The replacing of the key
 * file is the one moment that decides: what is noted before it is dropped, and what comes after it is made up for, at
 * the next opening (`settleHandover`). So a crash anywhere leaves the old holder, or the new one.
 */
export async function handOver(request: HandoverRequest): Promise<Result<Rewrapped, HandoverFailure>> {
  const { files, folder, db, handover } = request;
  const keys = await keysDigest(files, folder);
  if (!keys.ok) return keys;
  setSetting(db, 'handoverPending', { ...handover, keys: keys.value });
  const changed = await changePassphrase(request);
  if (!changed.ok) {
    forgetPending(db);
    return changed;
  }
  const settled = await settleHandover(files, folder, db);
  return settled.ok ? ok(settled.value ?? { rewrapped: [], deleted: [], kept: [] }) : settled;
}

/** Ends a handover that a crash interrupted: completed where the keys were replaced already, forgotten where not. null = there was none to complete. */
export async function settleHandover(files: Files, folder: DataFolder, db: Database): Promise<Result<Rewrapped | null, KeyFileFormatFailure | FileFailure>> {
  const pending = setting(db, 'handoverPending');
  if (pending === undefined) return ok(null);
  const keys = await keysDigest(files, folder);
  if (!keys.ok) return keys;
  if (keys.value === pending.keys) {
    forgetPending(db);
    return ok(null);
  }
  // First the backups: if that is cut short it is done again, since the handover is still pending.
  const backups = await rewrapBackups(files, folder);
  if (!backups.ok) return backups;
  const { keys: _keys, ...handover } = pending;
  db.transaction(() => {
    setSetting(db, 'operator', handover.to);
    setSetting(db, 'handovers', [...(setting(db, 'handovers') ?? []), handover]);
    forgetPending(db);
  }).immediate();
  return backups;
}

const forgetPending = (db: Database): number => run(db, `DELETE FROM setting WHERE name = 'handoverPending'`);

async function keysDigest(files: Files, folder: DataFolder): Promise<Result<string, FileFailure>> {
  const bytes = await files.read(folder.keys);
  return bytes.ok ? ok(createHash('sha256').update(bytes.value).digest('hex')) : err(bytes.error);
}
