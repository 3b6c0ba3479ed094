import { letters, u16be } from './bytes';

export interface Jpeg {
  readonly width: number;
  readonly height: number;
  /** Nothing but the picture: no EXIF, GPS, XMP, IPTC, comment, second picture or film behind it. */
  readonly clean: boolean;
}

const [START, END, SCAN, COMMENT, JFIF, ICC, ADOBE] = [0xd8, 0xd9, 0xda, 0xfe, 0xe0, 0xe2, 0xee];
/** Frames of every coding; the four others in this range are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Walks through a JPEG (ITU T.81 annex B) from its first byte to its last; null when it is none or is cut off. */
export function readJpeg(bytes: Uint8Array): Jpeg | null {
  if (bytes[0] !== 0xff || bytes[1] !== START) return null;
  let [at, width, height, clean, scans] = [2, 0, 0, true, 0];
  for (;;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1];
    // Any number of FF may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) return width > 0 && height > 0 && scans > 0 ? { width, height, clean: clean && at + 2 === bytes.length } : null;
    if (marker === undefined || marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) return null;
    const length = u16be(bytes, at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    if (isFrame(marker)) [height, width] = [u16be(bytes, at + 5), u16be(bytes, at + 7)];
    clean &&= isPicture(bytes, at, marker);
    at += 2 + length;
    if (marker === SCAN) {
      scans += 1;
      at = afterScan(bytes, at);
    }
  }
}

/** Tables, frames and the three notes that say how to show it: nothing that says who, when or where. */
function isPicture(bytes: Uint8Array, at: number, marker: number): boolean {
  const name = (length: number): string => letters(bytes, at + 4, length);
  if (marker === JFIF) return name(5) === 'JFIF\0';
  if (marker === ICC) return name(12) === 'ICC_PROFILE\0';
  if (marker === ADOBE) return name(5) === 'Adobe';
  return marker !== COMMENT && (marker < 0xe0 || marker > 0xef);
}

/** The next marker behind coded data, where FF 00 is a byte and FF D0…D7 a restart. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 2)) {
    const after = bytes[at + 1] ?? 0;
    if (after !== 0 && (after < 0xd0 || after > 0xd7)) return at;
  }
  return bytes.length;
}
