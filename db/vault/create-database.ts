import { err, ok, type Result } from '../domain/result';
import { placeDurably } from '../files/durable';
import type { FileFailure, FileResult, Files } from '../files/files';
import { openDatabase, type Database, type OpenFailure } from '../store/open';
import { mayBegin, type DataFolder } from './folder';

// What SQLite may leave beside a database that was cut short. A log of an older file must never meet a new one.
const COMPANIONS = ['-wal', '-shm', '-journal'];

/**
 * First run: makes the database under a working name, lets `fill` migrate it and write the first records, closes and
 * syncs it, and only then gives it its name. Whatever happens before leaves a folder that may simply begin again.
 */
export async function createDatabase<T, F>(
  files: Files,
  folder: DataFolder,
  key: Uint8Array,
  fill: (db: Database) => Result<T, F>,
): Promise<Result<{ readonly db: Database; readonly value: T }, F | OpenFailure | FileFailure | { readonly code: 'folder-not-empty' }>> {
  const free = await mayBegin(files, folder);
  if (!free.ok) return free;
  if (!free.value) return err({ code: 'folder-not-empty' });
  const working = `${folder.database}.part`;
  const cleared = await clearDatabase(files, working);
  if (!cleared.ok) return cleared;

  const filled = fillNew(working, key, fill);
  if (!filled.ok) {
    await clearDatabase(files, working);
    return filled;
  }
  const placed = await placeDatabase(files, working, folder);
  if (!placed.ok) return placed;
  const db = openDatabase(folder.database, key);
  return db.ok ? ok({ db: db.value, value: filled.value }) : db;
}

function fillNew<T, F>(path: string, key: Uint8Array, fill: (db: Database) => Result<T, F>): Result<T, F | OpenFailure> {
  const opened = openDatabase(path, key, { create: true });
  if (!opened.ok) return opened;
  try {
    return fill(opened.value);
  } finally {
    // The last connection's close writes the log into the file, syncs it and removes the log.
    opened.value.close();
  }
}

/** Gives a whole, synced and closed database its name: the moment from which the folder is ready. */
export async function placeDatabase(files: Files, from: string, folder: DataFolder): FileResult<void> {
  const cleared = await clearCompanions(files, folder.database);
  if (!cleared.ok) return cleared;
  const synced = await files.syncFolder(folder.root);
  return synced.ok ? placeDurably(files, from, folder.database) : synced;
}

/** Removes a working copy and what SQLite left beside it. */
export async function clearDatabase(files: Files, path: string): FileResult<void> {
  const removed = await files.remove(path);
  return removed.ok ? clearCompanions(files, path) : removed;
}

async function clearCompanions(files: Files, path: string): FileResult<void> {
  for (const suffix of COMPANIONS) {
    const removed = await files.remove(path + suffix);
    if (!removed.ok) return removed;
  }
  return ok(undefined);
}
