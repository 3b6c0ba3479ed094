import { letters, u16le, u32le } from './bytes';

const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_BYTES = 46;
/** More than any document has; an Office file with many pictures has some hundreds. */
const MOST_ENTRIES = 20_000;

/**
 * The names in a zip's directory (APPNOTE 4.3), or null when the bytes are no plain zip from their first to their last:
 * something in front of it (a self-extracting program) or a directory that lies about its place is none.
 */
export function zipNames(bytes: Uint8Array): string[] | null {
  if (letters(bytes, 0, 4) !== 'PK\u0003\u0004') return null;
  const end = findEnd(bytes);
  if (end === null) return null;
  const [count, size, from] = [u16le(bytes, end + 10), u32le(bytes, end + 12), u32le(bytes, end + 16)];
  if (from + size !== end || count === 0 || count > MOST_ENTRIES) return null;
  const names: string[] = [];
  let at = from;
  for (let entry = 0; entry < count; entry += 1) {
    if (letters(bytes, at, 4) !== 'PK\u0001\u0002') return null;
    const nameBytes = u16le(bytes, at + 28);
    names.push(letters(bytes, at + ENTRY_BYTES, nameBytes));
    at += ENTRY_BYTES + nameBytes + u16le(bytes, at + 30) + u16le(bytes, at + 32);
  }
  return at === end ? names : null;
}

function findEnd(bytes: Uint8Array): number | null {
  const last = bytes.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (bytes[at] === 0x50 && letters(bytes, at, 4) === 'PK\u0005\u0006' && at + END_BYTES + u16le(bytes, at + 20) === bytes.length) return at;
  }
  return null;
}
