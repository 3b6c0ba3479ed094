import { ByteReader } from './byte-reader';
import { Checksum, GZIP_HEADER, GZIP_TRAILER_BYTES, gzipTrailer } from './gzip';
import { refuse } from './package-failure';

/**
 * Gzip without compression (RFC 1951, stored blocks), for a package that is not sealed. A compressed stream has bits
 * that mean nothing (what pads a block to a whole byte), so a flipped one would pass unseen where no seal watches.
 * Here every bit is checked, and `tar xz` still opens the file.
 */
const FULL = 0xffff;
const BLOCK_HEADER_BYTES = 5;

function blockHeader(length: number, last: boolean): Uint8Array {
  const header = Buffer.alloc(BLOCK_HEADER_BYTES);
  header.writeUInt8(last ? 1 : 0, 0);
  header.writeUInt16LE(length, 1);
  header.writeUInt16LE(FULL - length, 3);
  return header;
}

/** Wraps a stream; every block but the last is full, so that one content has one file. */
export async function* storeGzip(plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const checksum = new Checksum();
  const reader = new ByteReader(checksum.over(plain));
  yield GZIP_HEADER;
  for (let last = false; !last; ) {
    const block = await reader.peek(FULL);
    await reader.exactly(block.length);
    last = await reader.atEnd();
    yield blockHeader(block.length, last);
    yield block;
  }
  yield gzipTrailer(checksum.crc, checksum.size);
}

/**
 * Unwraps what `storeGzip` wrote and refuses every other byte. Gives nothing before the checksum at the end fits, so that
 * damage is never mistaken for forgery; what it holds meanwhile, the caller has bounded.
 */
export async function readStoredGzip(packed: ByteReader): Promise<readonly Uint8Array[]> {
  const header = await packed.exactly(GZIP_HEADER.length);
  if (header === undefined || !Buffer.from(GZIP_HEADER).equals(header)) refuse('file-not-ours', 'gzip-header');
  const checksum = new Checksum();
  const blocks: Uint8Array[] = [];
  for (let last = false; !last; ) {
    const found = Buffer.from((await packed.exactly(BLOCK_HEADER_BYTES)) ?? refuse('file-damaged', 'gzip-body'));
    last = found.readUInt8(0) === 1;
    const length = found.readUInt16LE(1);
    if (!found.equals(blockHeader(length, last)) || (!last && length !== FULL)) refuse('file-damaged', 'gzip-body');
    const block = (await packed.exactly(length)) ?? refuse('file-damaged', 'gzip-body');
    checksum.add(block);
    blocks.push(block);
  }
  const trailer = await packed.exactly(GZIP_TRAILER_BYTES);
  if (trailer === undefined || !Buffer.from(gzipTrailer(checksum.crc, checksum.size)).equals(trailer) || !(await packed.atEnd())) {
    refuse('file-damaged', 'gzip-end');
  }
  return blocks;
}
