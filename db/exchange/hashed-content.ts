import { createHash } from 'node:crypto';

/** Hashes the bytes that are read through it. A reader that stops early can be followed by another that reads on. */
export class HashedContent implements AsyncIterableIterator<Uint8Array> {
  readonly #hash = createHash('sha256');
  readonly #source: AsyncIterator<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array, void>> {
    const next = await this.#source.next();
    if (next.done !== true) this.#hash.update(next.value);
    return next;
  }

  /** Of all bytes read so far, lower-case hex. To be asked once. */
  sha256(): string {
    return this.#hash.digest('hex');
  }
}
