import type { BrowserWindow } from 'electron';
import type { Failure } from '../contract';
import { safeName } from '../../db/domain/files/file-name';
import { err, ok, type Result } from '../../db/domain/result';
import { writeDurably } from '../../db/files/durable';
import { nodeFiles } from '../../db/files/node-files';
import { toldWriting } from '../../db/vault/told';
import { chooseTablePlace } from './file-dialogs';

/** Makes the Excel file first: one that cannot be made asks nobody for a place. The path, or null when nobody chose one. */
export async function saveTable(window: BrowserWindow, make: () => Promise<Result<{ readonly title: string; readonly bytes: Uint8Array }, Failure>>): Promise<Result<string | null, Failure>> {
  const made = await make();
  if (!made.ok) return made;
  const path = await chooseTablePlace(window, safeName(`${made.value.title}.xlsx`, 'xlsx'));
  if (path === null) return ok(null);
  const written = await writeDurably(nodeFiles, path, made.value.bytes);
  return written.ok ? ok(path) : err(toldWriting(written.error));
}
