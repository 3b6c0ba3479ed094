import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../domain/result';
import { writeDurably } from '../files/durable';
import type { FileFailure, Files } from '../files/files';
import { isSound } from '../store/copy';
import { openDatabase, type Database, type OpenFailure } from '../store/open';
import { forgetTries } from './attempts';
import { databaseIn, readBackupFile, verifyBackupFile, type BackupFile, type BackupFileFailure, type Manifest } from './backup-file';
import { clearDatabase, placeDatabase } from './create-database';
import { mayBegin, type DataFolder } from './folder';
import { openWithPassphrase, openWithRecovery, type Unlocked, type WrongPassphrase, type WrongRecoveryCode } from './key-file';
import { parseKeyFile, type KeyFileFormatFailure } from './key-file-format';
import { parseRecoveryCode, type RecoveryCodeFailure } from './recovery-code';

export type RestoreFailure =
  | BackupFileFailure
  | KeyFileFormatFailure
  | WrongPassphrase
  | WrongRecoveryCode
  | RecoveryCodeFailure
  | OpenFailure
  | { readonly code: 'folder-not-empty' };

/** The secret of the time when the backup was made. */
export type BackupSecret = { readonly passphrase: string } | { readonly recoveryCode: string };

export interface RestoreRequest {
  readonly files: Files;
  readonly file: string;
  readonly folder: DataFolder;
  readonly secret: BackupSecret;
  /** As for openDatabase: a backup of a newer program is refused before anything is placed. */
  readonly newestVersion?: number;
  /** How a database is opened; tests with files in memory pass their own. */
  readonly open?: typeof openDatabase;
}

/** What a backup says about itself, after every byte of it was checked. No secret needed. */
export async function inspectBackup(files: Files, path: string): Promise<Result<Manifest, BackupFileFailure>> {
  const verified = await verifyBackupFile(files, path);
  return verified.ok ? ok(verified.value.manifest) : verified;
}

/**
 * Puts a backup into an empty (or unfinished) data folder and opens it. Everything is checked before anything gets
 * its name: sums, secret, every page. Whatever fails, the folder is as empty as before; after a power cut it is
 * empty, unfinished, or whole. The caller must give the database a new incarnation before anything is exported.
 */
export async function restoreBackup(
  request: RestoreRequest,
): Promise<Result<{ readonly db: Database; readonly unlocked: Unlocked }, RestoreFailure>> {
  const { files, folder, file } = request;
  const free = await mayBegin(files, folder);
  if (!free.ok) return free;
  if (!free.value) return err({ code: 'folder-not-empty' });
  const backup = await readBackupFile(files, file);
  if (!backup.ok) return backup;
  const unlocked = await unlockBackup(backup.value, request.secret);
  if (!unlocked.ok) return unlocked;
  const ready = await makeRoot(files, folder);
  if (!ready.ok) return ready;

  const stage = join(folder.root, 'restore.part');
  const staged = await stageDatabase(request, backup.value, stage, unlocked.value);
  const placed = staged.ok ? await place(request, backup.value, stage) : staged;
  if (!placed.ok) {
    // Only tidying: the failure is what to tell, and folderState knows a left-over.
    await clearDatabase(files, stage);
    return placed;
  }
  await forgetTries(files, folder);
  const db = open(request, folder.database, unlocked.value.key, false);
  return db.ok ? ok({ db: db.value, unlocked: unlocked.value }) : db;
}

async function unlockBackup({ keys, manifest }: BackupFile, secret: BackupSecret): Promise<Result<Unlocked, RestoreFailure>> {
  const keyFile = parseKeyFile(keys);
  if (!keyFile.ok) return keyFile;
  if (keyFile.value.vault !== manifest.vault) return err({ code: 'backup-damaged' });
  if ('passphrase' in secret) {
    const unlocked = await openWithPassphrase(keyFile.value, secret.passphrase);
    // Tries are counted for a data folder only: a backup file stays as it is.
    return unlocked === null ? err({ code: 'wrong-passphrase', tries: 0 }) : ok(unlocked);
  }
  const code = parseRecoveryCode(secret.recoveryCode);
  if (!code.ok) return code;
  const unlocked = await openWithRecovery(keyFile.value, code.value);
  return unlocked === null ? err({ code: 'wrong-recovery-code', tries: 0 }) : ok(unlocked);
}

async function makeRoot(files: Files, folder: DataFolder): Promise<Result<void, FileFailure>> {
  const made = await files.makeFolder(folder.root);
  return made.ok ? files.syncFolder(dirname(folder.root)) : made;
}

/** A copy of the database beside its final place, compared with the manifest, opened and checked. */
async function stageDatabase(request: RestoreRequest, backup: BackupFile, stage: string, unlocked: Unlocked): Promise<Result<void, RestoreFailure>> {
  const { files, file } = request;
  const cleared = await clearDatabase(files, stage);
  if (!cleared.ok) return cleared;
  const written = await writeDurably(files, stage, databaseIn(files, file, backup));
  if (!written.ok) return written;
  if (written.value.sha256 !== backup.manifest.database.sha256) return err({ code: 'backup-damaged' });
  const opened = open(request, stage, unlocked.key, true);
  // The secret opened the key file, so a database that the key does not open was damaged before it was packed.
  if (!opened.ok) return opened.error.code === 'newer' ? opened : err({ code: 'backup-damaged' });
  const sound = isSound(opened.value);
  opened.value.close();
  return sound ? ok(undefined) : err({ code: 'backup-damaged' });
}

/** Key file first: without a database it means "unfinished"; a database without keys would mean lost data. */
async function place({ files, folder }: RestoreRequest, backup: BackupFile, stage: string): Promise<Result<void, FileFailure>> {
  const keys = await writeDurably(files, folder.keys, backup.keys);
  return keys.ok ? placeDatabase(files, stage, folder) : keys;
}

function open(request: RestoreRequest, path: string, key: Uint8Array, readOnly: boolean): Result<Database, OpenFailure> {
  const newest = request.newestVersion === undefined ? {} : { newestVersion: request.newestVersion };
  return (request.open ?? openDatabase)(path, key, { readOnly, ...newest });
}
