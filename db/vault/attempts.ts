import { writeDurably } from '../files/durable';
import type { Files } from '../files/files';
import type { DataFolder } from './folder';

const MOST = 1_000_000;

/**
 * How often the passphrase was tried in vain since it last opened: told to the owner, who may not have been the one.
 * It locks nobody out, so a missing or damaged count is 0, and a full disk must not keep the owner from the data. Read
 * before the first paint, so without a schema library.
 */
export async function failedTries(files: Files, folder: DataFolder): Promise<number> {
  const found = await files.read(folder.attempts);
  if (!found.ok) return 0;
  const stored = jsonOrNull(Buffer.from(found.value).toString('utf8'));
  const tries: unknown = stored !== null && typeof stored === 'object' ? Reflect.get(stored, 'tries') : null;
  return typeof tries === 'number' && Number.isInteger(tries) && tries >= 0 && tries <= MOST ? tries : 0;
}

/** Counts one more, before the passphrase is tried: a program that is killed while trying has tried. Gives the new count. */
export async function countTry(files: Files, folder: DataFolder): Promise<number> {
  const tries = (await failedTries(files, folder)) + 1;
  await writeDurably(files, folder.attempts, Buffer.from(JSON.stringify({ tries }), 'utf8'));
  return tries;
}

export async function forgetTries(files: Files, folder: DataFolder): Promise<void> {
  await files.remove(folder.attempts);
  await files.syncFolder(folder.root);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
