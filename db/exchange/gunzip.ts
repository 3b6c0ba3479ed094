import { Readable, pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { ByteReader } from './byte-reader';
import { Checksum, GZIP_HEADER, GZIP_TRAILER_BYTES, gzipTrailer } from './gzip';
import type { Limits } from './limits';
import { refuse } from './package-failure';

/**
 * Unpacks one gzip member as `gzip` wrote it. Refuses: another header, a broken body, a wrong checksum, more than
 * `inflation` bytes out of one byte in (beyond `inflationFloor`), and any byte or second member after the end,
 * which zlib by itself passes over.
 */
export async function* gunzip(packed: ByteReader, limits: Limits): AsyncGenerator<Uint8Array, void, void> {
  const header = await packed.exactly(GZIP_HEADER.length);
  if (header === undefined || !Buffer.from(GZIP_HEADER).equals(header)) refuse('file-not-ours', 'gzip-header');
  const feed = new Feed(packed);
  const plain = new Checksum();
  const engine = createInflateRaw();
  // A fault of the source destroys the engine, which then throws it in the loop below: nothing to do here.
  pipeline(Readable.from(feed), engine, () => undefined);
  try {
    for await (const piece of engine) {
      plain.add(piece as Uint8Array);
      if (plain.size > Math.max(limits.inflationFloor, limits.inflation * engine.bytesWritten)) refuse('file-too-large', 'inflation');
      yield piece as Uint8Array;
    }
  } catch (thrown) {
    if (isZlibError(thrown)) refuse('file-damaged', 'gzip-body');
    throw thrown;
  }
  const surplus = (): number => feed.bytes - engine.bytesWritten;
  while (surplus() <= GZIP_TRAILER_BYTES && !(await feed.next()).done);
  if (surplus() !== GZIP_TRAILER_BYTES || !Buffer.from(gzipTrailer(plain.crc, plain.size)).equals(feed.last)) refuse('file-damaged', 'gzip-end');
}

/** What zlib was handed: how much, and the last eight bytes of it. Ending zlib early does not end the source. */
class Feed implements AsyncIterableIterator<Uint8Array> {
  bytes = 0;
  last: Uint8Array = new Uint8Array(0);
  readonly #source: AsyncIterator<Uint8Array>;

  constructor(packed: ByteReader) {
    this.#source = packed.rest();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array, void>> {
    const next = await this.#source.next();
    if (next.done !== true) {
      this.bytes += next.value.length;
      this.last = Buffer.concat([this.last, next.value.subarray(-GZIP_TRAILER_BYTES)]).subarray(-GZIP_TRAILER_BYTES);
    }
    return next;
  }
}

function isZlibError(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && thrown.code.startsWith('Z_');
}
