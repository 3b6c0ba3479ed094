import type { BrowserWindow } from 'electron';
import type { FileContent } from '../contract';
import type { Failure } from '../../db/domain/failure';
import { endingOfType } from '../../db/domain/files/check-file';
import { safeName } from '../../db/domain/files/file-name';
import { err, ok, type Result } from '../../db/domain/result';
import { writeDurably } from '../../db/files/durable';
import { nodeFiles } from '../../db/files/node-files';
import { toldWriting } from '../../db/vault/told';
import { chooseCopyPlace } from './file-dialogs';

/**
 * 另存到…: writes a copy of an attachment where the person wants it; the path, or null when nobody chose one. The name
 * comes from a record, perhaps another organisation's: it is made safe, and its ending follows from the content.
 */
export async function saveCopy(window: BrowserWindow, name: string, read: () => Promise<Result<FileContent, Failure>>): Promise<Result<string | null, Failure>> {
  const found = await read();
  if (!found.ok) return found;
  const ending = endingOfType(found.value.type, name);
  const path = await chooseCopyPlace(window, safeName(name, ending), ending);
  if (path === null) return ok(null);
  const written = await writeDurably(nodeFiles, path, found.value.bytes);
  return written.ok ? ok(path) : err(toldWriting(written.error));
}
