import { fail, type Failure } from '../failure';
import { err, ok, type Result } from '../result';
import type { FileType } from '../attached-file';
import { endingOf, safeName } from './file-name';
import { claimedSize, kindOfBytes, type DocumentKind, type FileKind, type PictureKind } from './file-kind';
import { readJpeg } from './jpeg';

/** One attachment, as it is stored (exchange.md §3, Limits). */
export const MOST_FILE_BYTES = 20 * 1024 ** 2;
/** A photo is taken in at this size and no larger, in pixels. */
export const LONG_SIDE = 1920;
/** A camera's largest pictures have less; a few bytes that claim more are made to fill memory. */
const MOST_PIXELS = 120_000_000;

const PICTURE_ENDINGS = ['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'webp', 'bmp', 'gif'];
const ENDINGS: Readonly<Record<DocumentKind, readonly string[]>> = {
  pdf: ['pdf'], ofd: ['ofd'], docx: ['docx'], xlsx: ['xlsx'], pptx: ['pptx'], doc: ['doc', 'wps'], xls: ['xls', 'et'], ppt: ['ppt', 'dps'],
};
/** For the file dialog. */
export const TAKEN_ENDINGS: readonly string[] = [...PICTURE_ENDINGS, ...Object.values(ENDINGS).flat()];

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const TYPES: Readonly<Record<DocumentKind | 'jpeg', FileType>> = {
  jpeg: 'image/jpeg', pdf: 'application/pdf', ofd: 'application/ofd',
  docx: `${OPEN_XML}.wordprocessingml.document`, xlsx: `${OPEN_XML}.spreadsheetml.sheet`, pptx: `${OPEN_XML}.presentationml.presentation`,
  doc: 'application/msword', xls: 'application/vnd.ms-excel', ppt: 'application/vnd.ms-powerpoint',
};

const isPicture = (kind: FileKind): kind is PictureKind => kind === 'jpeg' || kind === 'png' || kind === 'webp' || kind === 'bmp' || kind === 'gif';

/**
 * Whether a file that somebody picked may become an attachment, by its bytes and its name together: `picture` is still
 * to be shrunk, all else stays as it is. A file that is not what its name says is refused.
 */
export function checkPicked(name: string, bytes: Uint8Array): Result<'picture' | 'document', Failure> {
  const checked = check(name, bytes);
  if (!checked.ok) return checked;
  const kind = checked.value;
  if (!isPicture(kind)) return bytes.length > MOST_FILE_BYTES ? err(tooLarge(name, bytes.length)) : ok('document');
  const size = kind === 'jpeg' ? readJpeg(bytes) : claimedSize(kind, bytes);
  if (size !== null && size.width * size.height > MOST_PIXELS) return err(fail('photo-too-many-pixels', { name, width: size.width, height: size.height }));
  return ok('picture');
}

export interface Kept {
  readonly type: FileType;
  readonly name: string;
}

/**
 * The last word before bytes are stored, whoever brought them: documents as above, photos only as the window makes them
 * (JPEG, nothing but the picture in it, at most 1,920 a side).
 */
export function checkKept(name: string, bytes: Uint8Array): Result<Kept, Failure> {
  if (bytes.length > MOST_FILE_BYTES) return err(tooLarge(name, bytes.length));
  const checked = check(name, bytes);
  if (!checked.ok) return checked;
  const kind = checked.value;
  if (!isPicture(kind)) return ok({ type: TYPES[kind], name: safeName(name, endingOf(name)) });
  const jpeg = kind === 'jpeg' ? readJpeg(bytes) : null;
  if (!jpeg?.clean || Math.max(jpeg.width, jpeg.height) > LONG_SIDE) return err(fail('photo-not-clean', { name }));
  return ok({ type: 'image/jpeg', name: safeName(name, 'jpg') });
}

/** What stored or sent bytes are, for whoever gets them from elsewhere; null = nothing that may be an attachment. */
export function typeOfBytes(bytes: Uint8Array): FileType | null {
  const kind = kindOfBytes(bytes);
  if (kind === null || kind === 'heic' || kind === 'locked') return null;
  if (!isPicture(kind)) return TYPES[kind];
  const jpeg = kind === 'jpeg' ? readJpeg(bytes) : null;
  return jpeg?.clean && jpeg.width * jpeg.height <= MOST_PIXELS ? 'image/jpeg' : null;
}

/** The usual ending of a type, for a copy outside. */
export const endingOfType = (type: string, name: string): string => {
  const found = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((kind) => TYPES[kind] === type);
  if (found === undefined) return 'bin';
  const given = endingOf(name);
  if (found === 'jpeg') return 'jpg';
  return ENDINGS[found].includes(given) ? given : found;
};

function check(name: string, bytes: Uint8Array): Result<PictureKind | DocumentKind, Failure> {
  if (bytes.length === 0) return err(fail('attachment-empty', { name }));
  const ending = endingOf(name);
  const kind = kindOfBytes(bytes);
  if (kind === 'heic') return err(fail('attachment-heic', { name }));
  if (['heic', 'heif'].includes(ending)) return err(fail('attachment-heic', { name }));
  if (!TAKEN_ENDINGS.includes(ending)) return err(fail('attachment-kind', { name }));
  if (kind === 'locked') return err(fail(PICTURE_ENDINGS.includes(ending) ? 'attachment-not-as-named' : 'attachment-locked', { name }));
  const fits = kind !== null && (isPicture(kind) ? PICTURE_ENDINGS : ENDINGS[kind]).includes(ending);
  return fits ? ok(kind) : err(fail('attachment-not-as-named', { name }));
}

const tooLarge = (name: string, bytes: number): Failure => fail('attachment-too-large', { name, size: Math.ceil(bytes / 1024 ** 2) });
