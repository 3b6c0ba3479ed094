import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { writeDurably } from '../files/durable';
import type { Files } from '../files/files';
import { toldReading, toldWriting } from '../vault/told';

/** Where a recovery code was written; null when no file was asked for. Never over a file that is there: it may be another code. */
export async function keepCode(files: Files, path: string | undefined, recoveryCode: string): Promise<Result<string | null, Failure>> {
  if (path === undefined) return ok(null);
  const there = await files.stat(path);
  if (!there.ok) return err(toldReading(there.error));
  if (there.value !== null) return err(fail('drive-denied'));
  const written = await writeDurably(files, path, Buffer.from(`${recoveryCode}\n`, 'utf8'));
  return written.ok ? ok(path) : err(toldWriting(written.error));
}
