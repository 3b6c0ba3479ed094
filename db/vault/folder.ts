import { join } from 'node:path';
import { ok, type Result } from '../domain/result';
import { PART } from '../files/durable';
import type { FileFailure, FileResult, Files } from '../files/files';

/** Where things lie in a data folder. Nothing else of ours is outside it. */
export interface DataFolder {
  readonly root: string;
  readonly database: string;
  readonly keys: string;
  readonly attempts: string;
  readonly backups: string;
  readonly outbox: string;
}

const DATABASE = 'zhibu.db';
const KEYS = 'keys.json';
const ATTEMPTS = 'attempts.json';
const BACKUPS = 'backups';
const OUTBOX = 'outbox';

export function dataFolder(root: string): DataFolder {
  return {
    root,
    database: join(root, DATABASE),
    keys: join(root, KEYS),
    attempts: join(root, ATTEMPTS),
    backups: join(root, BACKUPS),
    outbox: join(root, OUTBOX),
  };
}

export type FolderState =
  /** Nothing of ours: a first run or a restore may begin here. */
  | { readonly state: 'empty' }
  | { readonly state: 'ready' }
  /** A first run or a restore was cut short before the database was there: it may simply begin again. */
  | { readonly state: 'unfinished' }
  /** Not to be touched: a database whose key file is gone, or somebody else's files. */
  | { readonly state: 'foreign'; readonly reason: 'database-without-keys' | 'other-files' };

// What may stand in a data folder before the first run: our own things, and what systems leave everywhere.
const HARMLESS: ReadonlySet<string> = new Set([ATTEMPTS, BACKUPS, OUTBOX, 'logs', 'settings.json', 'Thumbs.db', 'desktop.ini']);

function isHarmless(name: string): boolean {
  return HARMLESS.has(name) || name.startsWith('.') || name.startsWith(`${DATABASE}-`) || name.endsWith(PART) || name.includes(`${PART}-`);
}

/**
 * What a data folder holds. The database gets its name last and whole, so a key file without one means that
 * nothing was ever saved here; a database, empty or not, is never taken for nothing.
 */
export async function folderState(files: Files, folder: DataFolder): FileResult<FolderState> {
  const listed = await files.list(folder.root);
  if (!listed.ok) return listed.error.code === 'not-found' ? ok({ state: 'empty' }) : listed;
  const names = new Set(listed.value);
  if (names.has(DATABASE)) {
    return ok(names.has(KEYS) ? { state: 'ready' } : { state: 'foreign', reason: 'database-without-keys' });
  }
  if (names.has(KEYS)) return ok({ state: 'unfinished' });
  return ok([...names].every(isHarmless) ? { state: 'empty' } : { state: 'foreign', reason: 'other-files' });
}

/** Nothing here yet that could be lost: a first run or a restore may write its key file and its database. */
export async function mayBegin(files: Files, folder: DataFolder): Promise<Result<boolean, FileFailure>> {
  const found = await folderState(files, folder);
  return found.ok ? ok(found.value.state === 'empty' || found.value.state === 'unfinished') : found;
}
