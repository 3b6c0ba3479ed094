import type { ByteReader } from './byte-reader';
import { refuse } from './package-failure';

/**
 * The few words of tar (POSIX.1-1988 ustar) that a package uses: plain files, one after another, end of archive.
 * `tar x` reads them; the reader here reads nothing else. Own code, because the libraries are made to be tolerant
 * (they follow PAX and GNU extensions, skip what lies after the end, guess at odd headers), and two programs that
 * read one file differently are how forgeries pass.
 */
const BLOCK = 512;
const END_BYTES = 2 * BLOCK;

/** The one header that a file of this name and size has in our packages: no owner, no date, mode 0644. */
export function tarHeader(name: string, size: number): Uint8Array {
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 100, 'latin1');
  block.write('0000644\0', 100, 'latin1');
  block.write('0000000\0', 108, 'latin1');
  block.write('0000000\0', 116, 'latin1');
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  block.write('00000000000\0', 136, 'latin1');
  block.write('        ', 148, 'latin1');
  block.write('0', 156, 'latin1');
  block.write('ustar\u000000', 257, 'latin1');
  let sum = 0;
  for (const byte of block) sum += byte;
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

const paddingOf = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;

export interface TarInput {
  readonly name: string;
  /** Bytes; `content` must have exactly as many. */
  readonly size: number;
  readonly content: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** The archive of these files, in their order. */
export async function* writeTar(entries: readonly TarInput[]): AsyncGenerator<Uint8Array, void, void> {
  for (const entry of entries) {
    yield tarHeader(entry.name, entry.size);
    let written = 0;
    for await (const piece of entry.content()) {
      written += piece.length;
      yield piece;
    }
    if (written !== entry.size) throw new Error(`${entry.name} has ${written} bytes, announced were ${entry.size}`);
    yield new Uint8Array(paddingOf(entry.size));
  }
  yield new Uint8Array(END_BYTES);
}

export interface TarEntry {
  readonly name: string;
  readonly size: number;
  /** To be read to its end before the next entry is asked for. */
  readonly content: AsyncGenerator<Uint8Array, void, void>;
}

/**
 * Reads an archive as `writeTar` writes it and refuses every other: each header must be the very block that we would
 * have written, padding must be zero, and after the end nothing may follow.
 */
export async function* readTar(reader: ByteReader): AsyncGenerator<TarEntry, void, void> {
  for (;;) {
    const header = (await reader.exactly(BLOCK)) ?? refuse('file-damaged', 'tar-cut');
    if (header.every((byte) => byte === 0)) {
      const end = (await reader.exactly(END_BYTES - BLOCK)) ?? refuse('file-damaged', 'tar-cut');
      if (!end.every((byte) => byte === 0) || !(await reader.atEnd())) refuse('file-tampered', 'tar-end');
      return;
    }
    const { name, size } = readHeader(header);
    yield { name, size, content: contentOf(reader, size) };
    const padding = (await reader.exactly(paddingOf(size))) ?? refuse('file-damaged', 'tar-cut');
    if (!padding.every((byte) => byte === 0)) refuse('file-tampered', 'tar-padding');
  }
}

function readHeader(header: Uint8Array): { readonly name: string; readonly size: number } {
  const text = Buffer.from(header.buffer, header.byteOffset, header.byteLength);
  const name = text.toString('latin1', 0, 100).replace(/\0+$/, '');
  const size = Number.parseInt(text.toString('latin1', 124, 135), 8);
  // Links, folders, devices, long names, owners, dates: all of them make another block than this one.
  if (!Number.isSafeInteger(size) || !text.equals(tarHeader(name, size))) refuse('file-tampered', 'tar-header');
  return { name, size };
}

async function* contentOf(reader: ByteReader, size: number): AsyncGenerator<Uint8Array, void, void> {
  for (let left = size; left > 0; ) {
    const piece = (await reader.some(left)) ?? refuse('file-damaged', 'tar-cut');
    left -= piece.length;
    yield piece;
  }
}
