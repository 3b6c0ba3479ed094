import { join } from 'node:path';
import { z } from 'zod';
import { textSize } from '../contract/session';
import { ok } from '../../db/domain/result';
import { writeDurably } from '../../db/files/durable';
import type { FileResult, Files } from '../../db/files/files';
import type { DataFolder } from '../../db/vault/folder';

/** What the screens need before the data is open. Nothing secret, nothing about anybody. */
const screenSettings = z.object({ textSize: textSize.catch('standard') });
export type ScreenSettings = z.infer<typeof screenSettings>;

const USUAL: ScreenSettings = { textSize: 'standard' };
const MAX_BYTES = 64 * 1024;

const fileOf = (folder: DataFolder): string => join(folder.root, 'settings.json');

/** The settings as stored; the usual ones for whatever is missing, damaged or unknown. */
export async function readScreenSettings(files: Files, folder: DataFolder): Promise<ScreenSettings> {
  const found = await files.read(fileOf(folder));
  if (!found.ok || found.value.length > MAX_BYTES) return USUAL;
  const parsed = screenSettings.safeParse(jsonOrNull(Buffer.from(found.value).toString('utf8')));
  return parsed.success ? parsed.data : USUAL;
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
