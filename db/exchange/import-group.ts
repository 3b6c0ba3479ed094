import { setImmediate as breathe } from 'node:timers/promises';
import type { Result } from '../domain/result';
import { errnoOfDatabase, type Database } from '../store/open';
import { writtenSoFar } from '../store/prepared';
import { SearchQueue } from '../store/search-queue';

/** So many files share a transaction, or fewer that bring so many rows: of monthly reports some seven, whose commit writes 1,600 pages. Between two of them the window is answered. */
const MOST_FILES = 25;
const MOST_ROWS = 1200;

/**
 * Files that come into the database in one transaction, each behind a savepoint of its own: one that is refused, stopped or
 * breaks leaves nothing, and takes none of the others with it. What they bring is on the disk when `commit` has answered,
 * and nobody may be told of it before. Nobody else may use the database meanwhile.
 */
export class ImportGroup {
  readonly #db: Database;
  readonly #search = new SearchQueue();
  readonly #writtenBefore: number;
  #files = 0;

  /** Begins the transaction. To be ended by `commit` or `abandon`. */
  constructor(db: Database) {
    this.#db = db;
    db.exec('BEGIN IMMEDIATE');
    this.#writtenBefore = writtenSoFar(db);
  }

  get isFull(): boolean {
    return this.#files >= MOST_FILES || writtenSoFar(this.#db) - this.#writtenBefore >= MOST_ROWS;
  }

  /** The database has taken the whole transaction back by itself, as it does where the disk is full. */
  get isLost(): boolean {
    return !this.#db.inTransaction;
  }

  /** Does the work of one file. Whatever is not ok, or throws, is taken back to where the file began. */
  async take<T, E>(work: (search: SearchQueue) => Promise<Result<T, E>>): Promise<Result<T, E>> {
    const search = new SearchQueue();
    this.#files += 1;
    this.#db.exec('SAVEPOINT file');
    let done: Result<T, E> | undefined;
    try {
      done = await work(search);
    } finally {
      if (!this.isLost) this.#db.exec(done?.ok ? 'RELEASE file' : 'ROLLBACK TO file; RELEASE file');
    }
    if (!done.ok) return done;
    this.#search.join(search);
    // Outside of any file: what is written for others must not be taken back with this one.
    if (this.#search.isLong) this.#search.write(this.#db);
    return done;
  }

  /** False where the disk did not take it; nothing of it is there then. */
  async commit(): Promise<boolean> {
    try {
      this.#search.write(this.#db);
      // Each of the two takes some tens of milliseconds.
      await breathe();
      this.#db.exec('COMMIT');
      return true;
    } catch (thrown) {
      // Alone, each file says for itself what went wrong.
      if (errnoOfDatabase(thrown) === null) throw thrown;
      return false;
    }
  }

  /** Leaves nothing of what was not committed. */
  abandon(): void {
    if (!this.isLost) this.#db.exec('ROLLBACK');
  }
}
