import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { readChunks } from '../files/durable';
import type { FileFailure, Files, WriteHandle } from '../files/files';
import { LIMITS, type Limits } from './limits';
import { failureOfFile } from './package-failure';
import type { Reading } from './package-source';

export interface AsideCopy {
  readonly path: string;
  readonly bytes: number;
  /** Of the file, lower-case hex. */
  readonly sha256: string;
}

/**
 * Copies a package from a stick into our own folder, as it is (still sealed), so that the import reads what nobody can
 * swap or pull out. Not fsynced: after a power cut it is rubbish, not data. Whoever asked for it removes it.
 */
export async function copyAside(files: Files, from: string, privateFolder: string, limits: Limits = LIMITS, reading: Reading = {}): Promise<Result<AsideCopy, Failure>> {
  const made = await files.makeFolder(privateFolder);
  if (!made.ok) return err(failureOfOurFolder(made.error));
  const path = join(privateFolder, `${randomBytes(8).toString('hex')}.zbb`);
  const created = await files.create(path);
  if (!created.ok) return err(failureOfOurFolder(created.error));
  const copied = await pour(files, from, created.value, limits.packageBytes, reading);
  const closed = await created.value.close();
  const done = copied.ok && !closed.ok ? err(failureOfOurFolder(closed.error)) : copied;
  if (done.ok) return ok({ path, ...done.value });
  await files.remove(path);
  return done;
}

async function pour(files: Files, from: string, into: WriteHandle, limit: number, reading: Reading): Promise<Result<Omit<AsideCopy, 'path'>, Failure>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of readChunks(files, from)) {
    if (!piece.ok) return err(failureOfFile(piece.error));
    bytes += piece.value.length;
    if (bytes > limit) return err({ code: 'file-too-large' });
    const appended = await into.append(piece.value);
    if (!appended.ok) return err(failureOfOurFolder(appended.error));
    hash.update(piece.value);
    reading.onBytes?.(piece.value.length);
    if (reading.signal?.aborted) return err({ code: 'cancelled' });
  }
  return ok({ bytes, sha256: hash.digest('hex') });
}

const failureOfOurFolder = (failure: FileFailure): Failure => ({
  code: failure.code === 'disk-full' ? 'disk-full' : 'drive-denied',
  facts: { errno: failure.errno },
});
