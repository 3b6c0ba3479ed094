import { z } from 'zod';
import { hashId } from './ids';

/** Media types that an attachment's bytes may have. Photos are JPEG whatever they were before. */
export const FILE_TYPES = [
  'image/jpeg',
  'application/pdf',
  'application/ofd',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
] as const;
export type FileType = (typeof FILE_TYPES)[number];

/**
 * A file that belongs to a list item of a document. The bytes lie apart under their SHA-256, and need not be there:
 * a superior has only those that were sent along (未带附件).
 */
export const attachedFile = z.looseObject({
  sha256: hashId,
  name: z.string().min(1).max(120),
  /** One of FILE_TYPES; a text, so that a newer app's type does not make the record unreadable. */
  type: z.string().max(100),
  bytes: z.int().min(1),
  /** 随上报带出: whether the file leaves with the record. */
  carried: z.boolean().default(false),
});
export type AttachedFile = z.infer<typeof attachedFile>;

/** Every file that a document names, at whatever place and of whatever kind; those of removed items are left out. */
export function filesIn(value: unknown): AttachedFile[] {
  if (Array.isArray(value)) return value.flatMap(filesIn);
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  if (fields['removed'] === true) return [];
  const file = typeof fields['sha256'] === 'string' ? attachedFile.safeParse(value) : undefined;
  return file?.success ? [file.data] : Object.values(fields).flatMap(filesIn);
}

interface Bearer {
  readonly id: string;
  readonly removed: boolean;
  readonly file?: AttachedFile | undefined;
}

const isAtHome = ({ file }: Bearer): boolean => file !== undefined && !file.carried;

export const hasFilesAtHome = (list: readonly Bearer[]): boolean => list.some(isAtHome);

/**
 * A list as it leaves: of an item whose file stays at home only its id is said, which is how the reader learns their
 * number and nothing else. Left out, not emptied: a version that does not say a field never takes it away.
 */
export function withoutFilesAtHome<T extends Bearer>(list: readonly T[]): T[] {
  // The type knows no item without its fields; on reading, they get their defaults.
  return list.map((item) => (isAtHome(item) ? ({ id: item.id, ...(item.removed ? { removed: true } : {}) } as T) : item));
}
