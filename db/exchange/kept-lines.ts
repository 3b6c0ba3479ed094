import { ok, type Result } from '../domain/result';
import type { SignedValue } from './lines';

/** A larger package is read again rather than held. A monthly report of a branch takes about 100 KB. */
export const MOST_KEPT = 2 * 1024 ** 2;

/**
 * The lines of a small package as they were verified: opening the file again costs far more than they take, and what is
 * in memory nobody can change under our hands. A package that is larger than the room given is read again instead.
 */
export class KeptLines {
  #room: number;
  #taken = 0;
  #statements: SignedValue[] | null = [];
  #versions: string[] | null = [];

  /** `room`: bytes that it may take; strings take about as many as the text on the disk. */
  constructor(room: number) {
    this.#room = room;
  }

  /** Bytes that are held now. */
  get bytes(): number {
    return this.#taken;
  }

  statement(bytes: number, value: SignedValue): void {
    if (this.#fits(bytes)) this.#statements?.push(value);
  }

  version(line: string): void {
    if (this.#fits(line.length)) this.#versions?.push(line);
  }

  #fits(bytes: number): boolean {
    this.#taken += bytes;
    if (this.#taken > this.#room) this.release();
    return this.#statements !== null;
  }

  /** From now on the file is read again. */
  release(): void {
    [this.#statements, this.#versions, this.#taken, this.#room] = [null, null, 0, 0];
  }

  statements(): AsyncGenerator<Result<SignedValue, never>, void, void> | undefined {
    return this.#statements === null ? undefined : each(this.#statements);
  }

  versions(): AsyncGenerator<Result<string, never>, void, void> | undefined {
    return this.#versions === null ? undefined : each(this.#versions);
  }
}

async function* each<T>(items: readonly T[]): AsyncGenerator<Result<T, never>, void, void> {
  for (const item of items) yield ok(item);
}
