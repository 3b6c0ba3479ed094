import type { BrowserWindow } from 'electron';
import type { Failure } from '../../db/domain/failure';
import { err, ok, type Result } from '../../db/domain/result';
import { writeDurably } from '../../db/files/durable';
import { nodeFiles } from '../../db/files/node-files';
import { toldWriting } from '../../db/vault/told';
import { chooseSheetPlace } from './file-dialogs';
import { recoverySheet, recoverySheetName } from './words';

/** Saves the recovery code as a text file that Windows' editor shows well; the path, or null when nobody chose one. */
export async function saveRecoverySheet(
  window: BrowserWindow,
  { recoveryCode, organisation }: { readonly recoveryCode: string; readonly organisation: string },
  today: string,
): Promise<Result<string | null, Failure>> {
  const path = await chooseSheetPlace(window, recoverySheetName(organisation));
  if (path === null) return ok(null);
  // Old editors of Windows know UTF-8 only by its mark, and break lines only at both characters.
  const text = `\uFEFF${recoverySheet(recoveryCode, organisation, today)}`.replaceAll('\n', '\r\n');
  const written = await writeDurably(nodeFiles, path, Buffer.from(text, 'utf8'));
  return written.ok ? ok(path) : err(toldWriting(written.error));
}
