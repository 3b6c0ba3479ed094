import { z } from 'zod';
import type { AttachedFile } from '../../db/domain/attached-file';
import { hashId } from '../../db/domain/ids';
import { channel } from './channel';

export interface FileContent {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const file = z.object({ sha256: hashId });

export const attachmentChannels = {
  /** Keeps a file's bytes; they travel as they are, never as text. What was added and never saved goes at the next opening. */
  'attachments.add': channel<AttachedFile>()(z.object({ name: z.string().min(1).max(300), bytes: z.instanceof(Uint8Array) })),
  /** `attachment-missing`: the file was not brought along (未带附件). */
  'attachments.read': channel<FileContent>()(file),
  /** Which of these files are here. */
  'attachments.present': channel<readonly string[]>()(z.object({ files: z.array(hashId).max(2000) })),
  /** 另存到…: the person chooses where; the path, or null when nobody chose one. The copy is not encrypted. */
  'attachments.saveCopy': channel<string | null>()(file.extend({ name: z.string().min(1).max(300) })),
} as const;
