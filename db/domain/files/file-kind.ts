import { letters, u16le, u32be, u32le } from './bytes';
import { compoundNames } from './compound-names';
import { zipNames } from './zip-names';

/** What bytes are by themselves. `heic` and `locked` (an Office file under a password) are told apart only to be refused in plain words. */
export type FileKind = PictureKind | DocumentKind | 'heic' | 'locked';
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'bmp' | 'gif';
export type DocumentKind = 'pdf' | 'ofd' | 'docx' | 'xlsx' | 'pptx' | 'doc' | 'xls' | 'ppt';

const HEIC = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);
const BMP_HEADERS = new Set([12, 40, 52, 56, 64, 108, 124]);
const PDF_TAIL = 4096;

/**
 * Told by the bytes alone, the name is not asked; null = nothing that we take. Own lines and no library: those tell a
 * format by its first bytes, which a program or a web page can wear as well; here the whole directory of a zip or
 * compound file must be there, and say which document it is.
 */
export function kindOfBytes(bytes: Uint8Array): FileKind | null {
  const begins = (word: string, at = 0): boolean => letters(bytes, at, word.length) === word;
  if (begins('\u00ff\u00d8\u00ff')) return 'jpeg';
  if (begins('\u0089PNG\r\n\u001a\n') && begins('IHDR', 12)) return 'png';
  if (begins('RIFF') && begins('WEBPVP8', 8)) return 'webp';
  if (begins('GIF87a') || begins('GIF89a')) return 'gif';
  if (begins('BM') && BMP_HEADERS.has(u32le(bytes, 14)) && u32le(bytes, 10) < bytes.length) return 'bmp';
  if (begins('ftyp', 4) && HEIC.has(letters(bytes, 8, 4))) return 'heic';
  if (begins('%PDF-')) return letters(bytes, Math.max(0, bytes.length - PDF_TAIL), PDF_TAIL).includes('%%EOF') ? 'pdf' : null;
  const zipped = zipNames(bytes);
  if (zipped !== null) return kindOfZip(zipped);
  const compound = compoundNames(bytes);
  return compound === null ? null : kindOfCompound(new Set(compound));
}

const PARTS: readonly (readonly [DocumentKind, RegExp])[] = [['docx', /^word\/document\d*\.xml$/], ['xlsx', /^xl\/workbook\d*\.xml$/], ['pptx', /^ppt\/presentation\d*\.xml$/]];

function kindOfZip(names: readonly string[]): DocumentKind | null {
  if (names.includes('OFD.xml')) return 'ofd';
  // A program inside (macros) makes it another format, with an ending of its own.
  if (!names.includes('[Content_Types].xml') || names.some((name) => /vbaProject\.bin$/i.test(name))) return null;
  const kinds = PARTS.filter(([, part]) => names.some((name) => part.test(name)));
  return kinds.length === 1 ? (kinds[0]?.[0] ?? null) : null;
}

function kindOfCompound(names: ReadonlySet<string>): DocumentKind | 'locked' | null {
  if (names.has('EncryptedPackage')) return 'locked';
  const kinds: DocumentKind[] = [];
  if (names.has('WordDocument')) kinds.push('doc');
  if (names.has('Workbook') || names.has('Book')) kinds.push('xls');
  if (names.has('PowerPoint Document')) kinds.push('ppt');
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}

/** Width and height that a picture's head claims, before anybody spends memory on it; null = not said where it should be. */
export function claimedSize(kind: PictureKind, bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  switch (kind) {
    case 'png':
      return { width: u32be(bytes, 16), height: u32be(bytes, 20) };
    case 'gif':
      return { width: u16le(bytes, 6), height: u16le(bytes, 8) };
    case 'bmp':
      return u32le(bytes, 14) === 12 ? { width: u16le(bytes, 18), height: u16le(bytes, 20) } : { width: u32le(bytes, 18), height: Math.abs(u32le(bytes, 22) | 0) };
    case 'webp':
      return webpSize(bytes);
    case 'jpeg':
      // Read by `readJpeg`.
      return null;
  }
}

function webpSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const form = letters(bytes, 12, 4);
  const u24 = (at: number): number => u16le(bytes, at) + (bytes[at + 2] ?? 0) * 0x10000;
  if (form === 'VP8X') return { width: u24(24) + 1, height: u24(27) + 1 };
  if (form === 'VP8L') return { width: (u16le(bytes, 21) & 0x3fff) + 1, height: ((u32le(bytes, 21) >>> 14) & 0x3fff) + 1 };
  return { width: u16le(bytes, 26) & 0x3fff, height: u16le(bytes, 28) & 0x3fff };
}
