import { join } from 'node:path';
import { ok } from '../domain/result';
import type { FileResult, Files } from '../files/files';
import { readBackupFile } from './backup-file';

export const BACKUP_ENDING = '.zbk';

/** A backup file as a list shows it. */
export interface Backup {
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Local time of the laptop that made it, `YYYY-MM-DD HH:MM:SS`. */
  readonly madeAt: string;
  readonly automatic: boolean;
  /** Whose keys it holds: equal to Unlocked.vault for a backup of this data folder. */
  readonly vault: string;
}

/** The local wall time of a moment, `YYYY-MM-DD HH:MM:SS`. */
export function localTime(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${date} ${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
}

/** `支部手册备份-20260105-173000.zbk`; automatic ones say so. The name is for people: readers go by the content. */
export function backupName(madeAt: string, automatic: boolean, copy = 1): string {
  const stamp = madeAt.replace(/[-:]/g, '').replace(' ', '-');
  return `支部手册备份-${stamp}${automatic ? '-自动' : ''}${copy === 1 ? '' : `-${copy}`}${BACKUP_ENDING}`;
}

/** The readable backups of a folder, newest first. Files that are none, or whose small part is damaged, are left out. */
export async function listBackups(files: Files, dir: string): FileResult<readonly Backup[]> {
  const listed = await files.list(dir);
  if (!listed.ok) return listed.error.code === 'not-found' ? ok([]) : listed;
  const backups: Backup[] = [];
  for (const name of listed.value) {
    if (!name.endsWith(BACKUP_ENDING)) continue;
    const path = join(dir, name);
    const facts = await files.stat(path);
    const read = await readBackupFile(files, path);
    if (!facts.ok || facts.value === null || !read.ok) continue;
    const { madeAt, automatic, vault } = read.value.manifest;
    backups.push({ path, name, size: facts.value.size, madeAt, automatic, vault });
  }
  return ok(backups.sort((a, b) => (a.madeAt < b.madeAt ? 1 : a.madeAt > b.madeAt ? -1 : 0)));
}
