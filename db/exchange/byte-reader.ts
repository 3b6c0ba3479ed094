/** Reads a stream of pieces by exact counts. One reader, one consumer at a time. */
export class ByteReader {
  readonly #source: Iterator<Uint8Array> | AsyncIterator<Uint8Array>;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #ended = false;

  constructor(source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
    this.#source = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  }

  /** The next `length` bytes without consuming them; fewer only when the stream ends before. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#heldBytes < length && (await this.#pull()));
    const all = this.#held.length === 1 ? this.#held[0] : undefined;
    const joined = all ?? Buffer.concat(this.#held);
    this.#held = joined.length > 0 ? [joined] : [];
    return joined.subarray(0, length);
  }

  /** The next `length` bytes, or undefined when the stream ends before. For small counts: they are held in memory. */
  async exactly(length: number): Promise<Uint8Array | undefined> {
    const bytes = await this.peek(length);
    if (bytes.length < length) return undefined;
    this.#drop(length);
    return bytes;
  }

  /** Up to `length` bytes, whatever is at hand; undefined at the end of the stream. */
  async some(length: number): Promise<Uint8Array | undefined> {
    if (this.#heldBytes === 0 && !(await this.#pull())) return undefined;
    const first = this.#held[0] ?? new Uint8Array(0);
    const piece = first.subarray(0, length);
    this.#drop(piece.length);
    return piece;
  }

  /** Everything that is left, piece by piece. */
  async *rest(): AsyncGenerator<Uint8Array, void, void> {
    for (let piece = await this.some(Infinity); piece !== undefined; piece = await this.some(Infinity)) yield piece;
  }

  async atEnd(): Promise<boolean> {
    return this.#heldBytes === 0 && !(await this.#pull());
  }

  /** Holds one more piece that is not empty. False at the end. */
  async #pull(): Promise<boolean> {
    while (!this.#ended) {
      const next = await this.#source.next();
      if (next.done === true) {
        this.#ended = true;
      } else if (next.value.length > 0) {
        this.#held.push(next.value);
        this.#heldBytes += next.value.length;
        return true;
      }
    }
    return false;
  }

  /** Lets go of bytes of the first held piece. */
  #drop(length: number): void {
    const first = this.#held.shift();
    if (first !== undefined && length < first.length) this.#held.unshift(first.subarray(length));
    this.#heldBytes -= length;
  }
}
