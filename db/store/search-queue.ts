import type { Database } from './open';
import { row } from './prepared';
import { forgetSearch, writeSearches, type Indexed } from './search-index';

/** A record as it waits: its row number is asked for when its turn comes. */
type Waiting = Omit<Indexed, 'seq'>;

/** Documents that wait together for the search index: it writes its words out with each batch, and the fewer, the cheaper. */
const MOST_WAITING = 100;

/**
 * What the search index is to take when there is enough of it, or when whoever made the queue says so. By record: until its
 * turn comes its row may be made anew under another number, or go.
 */
export class SearchQueue {
  readonly #waiting = new Map<string, Waiting>();

  get isLong(): boolean {
    return this.#waiting.size >= MOST_WAITING;
  }

  add(shown: Waiting): void {
    this.#waiting.set(shown.id, shown);
  }

  /** Nothing of the record can be found any more: neither what is indexed now nor what waits. */
  forget(db: Database, record: string, seq: number): void {
    this.#waiting.delete(record);
    forgetSearch(db, seq);
  }

  /** Takes over what waits in another queue, newer than what waits here. */
  join(newer: SearchQueue): void {
    for (const shown of newer.#waiting.values()) this.add(shown);
  }

  /** Call it inside a transaction; what was written waits no longer. */
  write(db: Database): void {
    const found = [...this.#waiting.values()].flatMap((shown) => {
      const seq = row<{ seq: number }>(db, 'SELECT seq FROM record WHERE id = :id', { id: shown.id })?.seq;
      return seq === undefined ? [] : [{ ...shown, seq }];
    });
    writeSearches(db, found);
    this.#waiting.clear();
  }
}
