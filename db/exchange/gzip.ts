import { Readable, pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/**
 * The ten bytes that our gzip files begin with (RFC 1952): deflate, no name, no date, no hint of the system.
 * Written here and not by zlib, which would note the operating system and so make one content two files.
 */
export const GZIP_HEADER: Uint8Array = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
export const GZIP_TRAILER_BYTES = 8;

/** The last eight bytes: CRC-32 of the plain bytes and their number modulo 2^32, both little-endian. */
export function gzipTrailer(crc: number, size: number): Uint8Array {
  const trailer = Buffer.alloc(GZIP_TRAILER_BYTES);
  trailer.writeUInt32LE(crc, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  return trailer;
}

/** CRC-32 and count of the bytes that passed. */
export class Checksum {
  crc = 0;
  size = 0;

  add(piece: Uint8Array): void {
    this.crc = crc32(piece, this.crc);
    this.size += piece.length;
  }

  async *over(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
    for await (const piece of source) {
      this.add(piece);
      yield piece;
    }
  }
}

/** Packs a stream, piece by piece, as small as deflate can: what is written once goes on many sticks. */
export async function* gzip(plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const checksum = new Checksum();
  yield GZIP_HEADER;
  const engine = createDeflateRaw({ level: 9, memLevel: 9 });
  // A fault of the source destroys the engine, which then throws it in the loop below: nothing to do here.
  pipeline(Readable.from(checksum.over(plain)), engine, () => undefined);
  for await (const piece of engine) yield piece as Uint8Array;
  yield gzipTrailer(checksum.crc, checksum.size);
}
