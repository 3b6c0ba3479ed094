import { dirname, resolve } from 'node:path';
import type { Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Drop } from '../exchange/send';
import type { WrittenFile } from '../exchange/deliver';
import { toldWriting } from '../vault/told';
import type { OpenData } from './open-data';

/**
 * Where a command writes. A folder that is missing is made where the one above is there; a whole missing path is more
 * likely a stick that is not plugged in, and the writing will say so.
 */
export async function dropInto({ files, folder, watch }: Pick<OpenData, 'files' | 'folder' | 'watch'>, to: string): Promise<Result<Drop, Failure>> {
  const path = resolve(to);
  const above = await files.stat(dirname(path));
  if (above.ok && above.value?.kind === 'folder') {
    const made = await files.makeFolder(path);
    if (!made.ok) return err(toldWriting(made.error));
  }
  return ok({ files, outbox: folder.outbox, to: path, ...watch });
}

/** A written file in an answer. */
export const shownFile = ({ path, id, number, bytes, sha256, records }: WrittenFile): object => ({ file: path, id, number, bytes, sha256, records });
