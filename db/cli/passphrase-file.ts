import type { Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Files } from '../files/files';
import { toldReading } from '../vault/told';

/** The first line of a passphrase file: an editor's newline or byte order mark does not belong to the passphrase. */
export async function readPassphrase(files: Files, path: string): Promise<Result<string, Failure>> {
  const bytes = await files.read(path);
  if (!bytes.ok) return err(toldReading(bytes.error));
  return ok(new TextDecoder().decode(bytes.value).split(/\r?\n/u)[0] ?? '');
}
