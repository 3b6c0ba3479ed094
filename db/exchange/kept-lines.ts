import { setImmediate as breathe } from 'node:timers/promises';
import { ok, type Result } from '../domain/result';
import type { SignedValue } from '../records/statements';
import type { Json } from '../records/canonical';
import { VersionLine } from './version-line';

/** A larger package is read again rather than held. A monthly report of a branch takes about 100 KB, five years of one 3 MB. */
export const MOST_KEPT = 8 * 1024 ** 2;

/**
 * The lines of a small package as they were verified: opening the file again costs far more than they take, and what is
 * in memory nobody can change under our hands. A package that is larger than the room given is read again instead.
 */
export class KeptLines {
  #room: number;
  #taken = 0;
  #statements: SignedValue[] | null = [];
  #versions: VersionLine[] | null = [];

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

  version(line: string, value: Json): void {
    if (this.#fits(line.length)) this.#versions?.push(new VersionLine(line, value));
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

  /** Of the versions no more than the text stays. */
  putDown(): void {
    for (const line of this.#versions ?? []) line.putDown();
  }

  statements(): AsyncGenerator<Result<SignedValue, never>, void, void> | undefined {
    return this.#statements === null ? undefined : each(this.#statements);
  }

  versions(): AsyncGenerator<Result<VersionLine, never>, void, void> | undefined {
    return this.#versions === null ? undefined : each(this.#versions);
  }
}

/** After so many lines the event loop gets its turn: the process goes on answering meanwhile. */
const BREATH = 50;

async function* each<T>(items: readonly T[]): AsyncGenerator<Result<T, never>, void, void> {
  for (const [at, item] of items.entries()) {
    if (at > 0 && at % BREATH === 0) await breathe();
    yield ok(item);
  }
}
