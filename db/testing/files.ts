import { deflateRawSync } from 'node:zlib';

/** Bytes of files made by code, good and bad ones, for whoever tests what is taken in. */
export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const be16 = (value: number): number[] => [value >> 8, value & 255];
const le = (value: number, bytes: number): number[] => Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) & 255);

const segment = (marker: number, content: Uint8Array | readonly number[]): Uint8Array => join([0xff, marker], be16(content.length + 2), content);
export const EXIF = segment(0xe1, ascii('Exif\0\0II*\0GPS 39.9 116.4'));

/** A JPEG as far as its structure goes: marks, one frame, one scan with a stuffed FF and a restart; no real picture. */
export function aJpeg({ width = 640, height = 480, notes = [] as readonly Uint8Array[], tail = [] as readonly number[], salt = 0 } = {}): Uint8Array {
  return join(
    [0xff, 0xd8], segment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')), ...notes,
    segment(0xc0, [8, ...be16(height), ...be16(width), 1, 1, 0x11, 0]), segment(0xda, [1, 1, 0, 0, 0x3f, 0]),
    [0x12, 0xff, 0x00, salt, 0xff, 0xd3, 0x34, 0xff, 0xd9], tail,
  );
}
export const aNote = (marker: number, words: string): Uint8Array => segment(marker, ascii(words));

export const aPng = (width = 20, height = 10): Uint8Array => join([0x89], ascii('PNG\r\n\x1a\n'), [0, 0, 0, 13], ascii('IHDR'), [0, 0, ...be16(width), 0, 0, ...be16(height), 8, 2, 0, 0, 0]);
export const aPdf = (words = '1 0 obj<<>>endobj'): Uint8Array => ascii(`%PDF-1.7\n${words}\ntrailer<<>>\nstartxref\n9\n%%EOF\n`);

/** A zip of these names; every file says the same small text. */
export function aZip(names: readonly string[]): Uint8Array {
  const packed = deflateRawSync(Buffer.from('<x/>'));
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const name of names) {
    const facts = [...le(20, 2), 0, 0, 8, 0, 0, 0, 0, 0, ...le(0, 4), ...le(packed.length, 4), ...le(4, 4), ...le(name.length, 2), 0, 0];
    const local = join(ascii('PK\x03\x04'), facts, ascii(name), packed);
    entries.push(join(ascii('PK\x01\x02'), [20, 0], facts, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], le(at, 4), ascii(name)));
    locals.push(local);
    at += local.length;
  }
  const directory = join(...entries);
  return join(...locals, directory, ascii('PK\x05\x06'), [0, 0, 0, 0], le(names.length, 2), le(names.length, 2), le(directory.length, 4), le(at, 4), [0, 0]);
}
export const aDocx = (): Uint8Array => aZip(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
export const anXlsx = (): Uint8Array => aZip(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);

/** A compound file (512-byte sectors) with these streams at its top, and `inside` in a folder of its own. */
export function aCompound(names: readonly string[], inside: readonly string[] = []): Uint8Array {
  const NONE = 0xffffffff;
  const entry = (name: string, type: number, right: number, child: number): Uint8Array => {
    const letters = join(...[...name].map((letter) => le(letter.charCodeAt(0), 2)), [0, 0]);
    return join(letters, new Uint8Array(64 - letters.length), le(letters.length, 2), [type, 1], le(NONE, 4), le(right, 4), le(child, 4), new Uint8Array(48));
  };
  const top = [...names, ...(inside.length > 0 ? ['ObjectPool'] : [])];
  const folder = top.length + 1;
  const entries = [
    entry('Root Entry', 5, NONE, top.length > 0 ? 1 : NONE),
    ...top.map((name, at) => entry(name, name === 'ObjectPool' ? 1 : 2, at + 1 < top.length ? at + 2 : NONE, name === 'ObjectPool' ? folder : NONE)),
    ...inside.map((name, at) => entry(name, 2, at + 1 < inside.length ? folder + at + 1 : NONE, NONE)),
  ];
  const sectors = Math.ceil(entries.length / 4);
  const directory = join(...entries, new Uint8Array((sectors * 4 - entries.length) * 128));
  const header = join(
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(16), le(0x3e, 2), le(3, 2), le(0xfffe, 2), le(9, 2), le(6, 2), new Uint8Array(6),
    le(0, 4), le(1, 4), le(1, 4), le(0, 4), le(4096, 4), le(0xfffffffe, 4), le(0, 4), le(0xfffffffe, 4), le(0, 4), le(0, 4), ...Array.from({ length: 108 }, () => le(NONE, 4)),
  );
  const chain = Array.from({ length: 128 }, (_, at) => (at === 0 ? 0xfffffffd : at < sectors ? at + 1 : at === sectors ? 0xfffffffe : NONE));
  return join(header, ...chain.map((next) => le(next, 4)), directory);
}

/** The first bytes of a Windows program. */
export const anExe = (): Uint8Array => join(ascii('MZ'), new Uint8Array(58), le(64, 4), ascii('PE\0\0'), new Uint8Array(400));
