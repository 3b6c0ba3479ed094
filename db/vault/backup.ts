import { join } from 'node:path';
import { err, ok, type Result } from '../domain/result';
import { contentOf, digestOf, writeDurably, type Written } from '../files/durable';
import type { FileResult, Files } from '../files/files';
import { Stopped, watched, type Watch } from '../files/watch';
import { copyDatabase, isSound, type CopyFailure } from '../store/copy';
import { openDatabase, type Database } from '../store/open';
import { backupContent, verifyBackupFile, type BackupFileFailure } from './backup-file';
import { backupName, listBackups, localTime, type Backup } from './backup-list';
import { clearDatabase } from './create-database';
import type { DataFolder } from './folder';
import { parseKeyFile, type KeyFileFormatFailure } from './key-file-format';

/** A daily backup of two weeks back still helps whoever notices a mistake late. */
const KEPT = 14;

export type MakeBackupFailure = { readonly code: 'cancelled' } | CopyFailure | BackupFileFailure | KeyFileFormatFailure;

export interface BackupSource {
  readonly files: Files;
  readonly folder: DataFolder;
  readonly db: Database;
  /** The key that `db` was opened with: the copy is opened again to check it. */
  readonly key: Uint8Array;
  readonly now: Date;
  /** The copying on this computer is one step and cannot be stopped; the writing can, and leaves nothing. */
  readonly watch?: Watch;
}

/**
 * Writes one file with everything: the key file and a copy of the database, still encrypted. The copy is opened and
 * checked page by page and row by row, the written file is read back and compared, before this succeeds.
 * `to`: an existing folder, on this disk or another.
 */
export async function makeBackup(
  source: BackupSource & { readonly to: string; readonly automatic?: boolean },
): Promise<Result<Backup, MakeBackupFailure>> {
  const { files, folder } = source;
  // Inside the data folder: encrypted, on the local disk, and known to folderState as a left-over.
  const copy = join(folder.root, 'backup.part');
  const cleared = await clearDatabase(files, copy);
  if (!cleared.ok) return cleared;
  try {
    const sound = copySoundly(source, copy);
    if (!sound.ok) return sound;
    return await writeBackup(source, copy);
  } finally {
    // Only tidying: a left-over copy is encrypted, and the next backup removes it.
    await clearDatabase(files, copy);
  }
}

function copySoundly({ db, key }: BackupSource, copy: string): Result<void, CopyFailure> {
  const copied = copyDatabase(db, copy);
  if (!copied.ok) return copied;
  const opened = openDatabase(copy, key, { readOnly: true });
  if (!opened.ok) return err({ code: 'copy-failed', errno: opened.error.code });
  const sound = isSound(opened.value, copied.value);
  opened.value.close();
  return sound ? ok(undefined) : err({ code: 'database-damaged' });
}

async function writeBackup(
  source: BackupSource & { readonly to: string; readonly automatic?: boolean },
  copy: string,
): Promise<Result<Backup, MakeBackupFailure>> {
  const { files, folder, to } = source;
  const keys = await files.read(folder.keys);
  if (!keys.ok) return keys;
  const keyFile = parseKeyFile(keys.value);
  if (!keyFile.ok) return keyFile;
  const database = await digestOf(files, copy);
  if (!database.ok) return database;

  const facts = { madeAt: localTime(source.now), automatic: source.automatic === true, vault: keyFile.value.vault };
  const name = await freeName(files, to, facts.madeAt, facts.automatic);
  if (!name.ok) return name;
  const path = join(to, name.value);
  const { signal, onProgress } = source.watch ?? {};
  const { size } = database.value;
  try {
    const content = watched(backupContent(facts, keys.value, database.value, contentOf(files, copy)), signal, (done) => onProgress?.('writing', Math.min(done, size), size));
    const written = await writeDurably(files, path, content);
    if (!written.ok) return written;
    onProgress?.('reading-back', 0, size);
    const checked = await checkWritten(files, path, written.value);
    return checked.ok ? ok({ path, name: name.value, size: written.value.size, ...facts }) : checked;
  } catch (thrown) {
    if (thrown instanceof Stopped) return err({ code: 'cancelled' });
    throw thrown;
  }
}

async function checkWritten(files: Files, path: string, written: Written): Promise<Result<void, BackupFileFailure>> {
  const facts = await files.stat(path);
  if (!facts.ok) return facts;
  if (facts.value?.size !== written.size) return err({ code: 'backup-damaged' });
  const verified = await verifyBackupFile(files, path);
  return verified.ok ? ok(undefined) : verified;
}

/** Two backups within one second, or after the clock went back, do not overwrite each other. */
async function freeName(files: Files, to: string, madeAt: string, automatic: boolean): FileResult<string> {
  for (let copy = 1; ; copy += 1) {
    const name = backupName(madeAt, automatic, copy);
    const there = await files.stat(join(to, name));
    if (!there.ok) return there;
    if (there.value === null) return ok(name);
  }
}

/** At most one automatic backup a local day, in the data folder's `backups`; null when today's is there. Keeps 14. */
export async function dailyBackup(source: BackupSource): Promise<Result<Backup | null, MakeBackupFailure>> {
  const { files, folder } = source;
  const made = await files.makeFolder(folder.backups);
  if (!made.ok) return made;
  const before = await listBackups(files, folder.backups);
  if (!before.ok) return before;
  const automatic = before.value.filter((backup) => backup.automatic);
  const today = localTime(source.now).slice(0, 10);
  if (automatic.some((backup) => backup.madeAt.startsWith(today))) return ok(null);
  const backup = await makeBackup({ ...source, to: folder.backups, automatic: true });
  if (backup.ok) await prune(files, automatic.slice(KEPT - 1));
  return backup;
}

/**
 * The new backup is no candidate, whatever the clock says: a clock that once stood in 2151 must not prune today's.
 * An old one that cannot be removed is no failure of today's backup; tomorrow tries again.
 */
async function prune(files: Files, old: readonly Backup[]): Promise<void> {
  for (const backup of old) await files.remove(backup.path);
}
