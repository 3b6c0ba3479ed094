import { createHash } from 'node:crypto';
import { readChunks } from '../files/durable';
import type { Files } from '../files/files';
import type { Office } from '../office/office';
import { isSizeTaken, packageOfFile } from '../store/files-taken';
import type { PackageIn } from '../store/packages';
import { LIMITS } from './limits';
import type { Reading } from './package-source';

/**
 * The package that this very file brought before, if all of it was taken in then: the same bytes can say nothing new, and
 * need not be opened. Judged by the whole file's hash, never by its name, place or date. Whatever cannot be read here is not
 * known; the import then says what is wrong with it.
 */
export async function knownFile(office: Office, files: Files, path: string, { signal, onBytes }: Reading = {}): Promise<PackageIn | undefined> {
  const facts = await files.stat(path);
  const size = facts.ok ? (facts.value?.size ?? 0) : 0;
  if (size === 0 || size > LIMITS.packageBytes || !isSizeTaken(office.db, size)) return undefined;
  const hash = createHash('sha256');
  for await (const piece of readChunks(files, path)) {
    if (!piece.ok || signal?.aborted) return undefined;
    hash.update(piece.value);
    onBytes?.(piece.value.length);
  }
  return packageOfFile(office.db, hash.digest('hex'));
}
