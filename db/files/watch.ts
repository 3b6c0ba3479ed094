/** Somebody who waits for long work over a file: sees how far it is, and may want it to end. */
export interface Watch {
  readonly signal?: AbortSignal;
  /** `done` of `total` bytes of a phase. */
  readonly onProgress?: (phase: string, done: number, total: number) => void;
}

/** Carries the wish to end out of the streams of one piece of work; whoever began it turns it into a result. */
export class Stopped extends Error {}

/** The same bytes; throws `Stopped` between two pieces as soon as that is wished. */
export async function* watched(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, signal: AbortSignal | undefined, onBytes?: (done: number) => void): AsyncGenerator<Uint8Array, void, void> {
  let done = 0;
  for await (const piece of pieces) {
    if (signal?.aborted) throw new Stopped();
    yield piece;
    done += piece.length;
    onBytes?.(done);
  }
  if (signal?.aborted) throw new Stopped();
}
