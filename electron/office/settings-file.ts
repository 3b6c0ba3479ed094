import { join } from 'node:path';
import { ok } from '../../db/domain/result';
import { isTextSize, type TextSize } from '../../db/domain/text-size';
import { writeDurably } from '../../db/files/durable';
import type { FileResult, Files } from '../../db/files/files';
import type { DataFolder } from '../../db/vault/folder';

/** What the screens need before the data is open. Nothing secret, nothing about anybody. Read before the first paint, so without a schema library. */
export interface ScreenSettings {
  readonly textSize: TextSize;
}

const USUAL: ScreenSettings = { textSize: 'standard' };
const MAX_BYTES = 64 * 1024;

const fileOf = (folder: DataFolder): string => join(folder.root, 'settings.json');

/** The settings as stored; the usual ones for whatever is missing, damaged or unknown. */
export async function readScreenSettings(files: Files, folder: DataFolder): Promise<ScreenSettings> {
  const found = await files.read(fileOf(folder));
  if (!found.ok || found.value.length > MAX_BYTES) return USUAL;
  const stored = jsonOrNull(Buffer.from(found.value).toString('utf8'));
  const textSize: unknown = stored !== null && typeof stored === 'object' ? Reflect.get(stored, 'textSize') : null;
  return isTextSize(textSize) ? { textSize } : USUAL;
}

export async function writeScreenSettings(files: Files, folder: DataFolder, settings: ScreenSettings): FileResult<void> {
  const written = await writeDurably(files, fileOf(folder), Buffer.from(`${JSON.stringify(settings)}\n`, 'utf8'));
  return written.ok ? ok(undefined) : written;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
