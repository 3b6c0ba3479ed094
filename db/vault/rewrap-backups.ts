import { join } from 'node:path';
import { ok, type Result } from '../domain/result';
import { writeDurably } from '../files/durable';
import type { FileFailure, Files } from '../files/files';
import { backupContent, databaseIn, verifyBackupFile, type BackupFile, type BackupFileFailure } from './backup-file';
import { BACKUP_ENDING } from './backup-list';
import type { DataFolder } from './folder';
import { parseKeyFile, type KeyFileFormatFailure } from './key-file-format';

/** What became of each backup in the data folder; names only. Backups on other media are the owner's to destroy. */
export interface Rewrapped {
  /** Open with the new passphrase, and no longer with the old one. */
  readonly rewrapped: readonly string[];
  /** Ours but damaged: useless to restore, yet still openable by the old passphrase. */
  readonly deleted: readonly string[];
  /** Left as they are, and why: another folder's keys, no backup at all, or a disk that refused. */
  readonly kept: readonly { readonly name: string; readonly why: 'other-keys' | BackupFileFailure['code'] }[];
}

/** After a change of passphrase: gives the backups in the data folder the new key file, and says what it did. */
export async function rewrapBackups(files: Files, folder: DataFolder): Promise<Result<Rewrapped, FileFailure | KeyFileFormatFailure>> {
  const keys = await files.read(folder.keys);
  if (!keys.ok) return keys;
  const current = parseKeyFile(keys.value);
  if (!current.ok) return current;
  const listed = await files.list(folder.backups);
  if (!listed.ok && listed.error.code !== 'not-found') return listed;

  const rewrapped: string[] = [];
  const deleted: string[] = [];
  const kept: { name: string; why: 'other-keys' | BackupFileFailure['code'] }[] = [];
  for (const name of listed.ok ? listed.value : []) {
    if (!name.endsWith(BACKUP_ENDING)) continue;
    const path = join(folder.backups, name);
    const backup = await verifyBackupFile(files, path);
    if (backup.ok && backup.value.manifest.vault !== current.value.vault) {
      kept.push({ name, why: 'other-keys' });
      continue;
    }
    const damaged = !backup.ok && backup.error.code === 'backup-damaged';
    const done = backup.ok ? await rewrap(files, path, backup.value, keys.value) : damaged ? await files.remove(path) : backup;
    if (!done.ok) kept.push({ name, why: done.error.code });
    else (damaged ? deleted : rewrapped).push(name);
  }
  return ok({ rewrapped, deleted, kept });
}

async function rewrap(files: Files, path: string, backup: BackupFile, keys: Uint8Array): Promise<Result<void, BackupFileFailure>> {
  const { madeAt, automatic, vault, database } = backup.manifest;
  const content = backupContent({ madeAt, automatic, vault }, keys, database, databaseIn(files, path, backup));
  const written = await writeDurably(files, path, content);
  if (!written.ok) return written;
  const verified = await verifyBackupFile(files, path);
  return verified.ok ? ok(undefined) : verified;
}
