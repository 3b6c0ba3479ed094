import { daysBetween } from '../domain/dates';
import type { RecordKind } from '../domain/record';
import type { JsonObject } from '../records/canonical';
import type { Database } from './open';
import { row, rows, run } from './prepared';
import { searchDay, searchMarks } from './search-marks';
import { searchInitials, searchTexts } from './search-text';
import { grams, letterGrams } from './search-words';

/** rowid = day × PLACES + record.seq, see migration 005. */
export const PLACES = 2 ** 31;
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '9999-12-31';

/** A record as the index takes it. */
export interface Indexed {
  readonly seq: number;
  readonly id: string;
  readonly kind: RecordKind;
  readonly document: JsonObject;
  readonly withdrawn: boolean;
}

/** A day's number in the index, from 1; 0 = without a day. Days before 1900 stand with its first. */
export const dayNumber = (date: string): number => (date === '' ? 0 : Math.max(1, daysBetween(FIRST_DAY, date) + 1));

/** The rowids of a period, both days included; '' leaves an end open. Records without a day are in none. */
export const rowsOfPeriod = (from: string, until: string): { readonly first: number; readonly last: number } => ({
  first: dayNumber(from === '' ? FIRST_DAY : from) * PLACES,
  last: (dayNumber(until === '' ? LAST_DAY : until) + 1) * PLACES - 1,
});

/** The words that a search looks through, as the index's row holds them. */
export function indexRow({ seq, id, kind, document }: Indexed): { readonly rowid: number; readonly body: string; readonly initials: string; readonly marks: string } {
  return {
    rowid: dayNumber(searchDay(kind, document)) * PLACES + seq,
    body: searchTexts(kind, document).map(grams).join('\n'),
    initials: searchInitials(kind, document).map(letterGrams).join('\n'),
    marks: searchMarks(kind, id, document).join(' '),
  };
}

/** Brings the index up to one record; a withdrawn one is not found. Call it inside a transaction. */
export const writeSearch = (db: Database, shown: Indexed): void => writeSearches(db, [shown]);

/**
 * The same for several, none of them twice. The index gathers words in memory and writes them out whenever a statement on
 * another table sets its own savepoint, so its lines go in one after another with nothing in between.
 */
export function writeSearches(db: Database, all: readonly Indexed[]): void {
  const days = all.map(({ seq }) => row<{ day: number }>(db, 'SELECT day FROM search_day WHERE seq = :seq', { seq })?.day);
  const lines = all.map((shown) => (shown.withdrawn ? undefined : indexRow(shown)));
  for (const [at, { seq }] of all.entries()) {
    const before = days[at];
    if (before !== undefined) run(db, 'DELETE FROM search WHERE rowid = :rowid', { rowid: before * PLACES + seq });
    const line = lines[at];
    if (line) run(db, 'INSERT INTO search (rowid, body, initials, marks) VALUES (:rowid, :body, :initials, :marks)', line);
  }
  for (const [at, { seq }] of all.entries()) {
    const line = lines[at];
    if (line) run(db, 'INSERT OR REPLACE INTO search_day (seq, day) VALUES (:seq, :day)', { seq, day: Math.floor(line.rowid / PLACES) });
    else if (days[at] !== undefined) run(db, 'DELETE FROM search_day WHERE seq = :seq', { seq });
  }
}

/** Takes a record out of the index. Call it inside a transaction. */
export function forgetSearch(db: Database, seq: number): void {
  const before = row<{ day: number }>(db, 'SELECT day FROM search_day WHERE seq = :seq', { seq });
  if (before) run(db, 'DELETE FROM search WHERE rowid = :rowid', { rowid: before.day * PLACES + seq });
  run(db, 'DELETE FROM search_day WHERE seq = :seq', { seq });
}

export function clearSearch(db: Database): void {
  run(db, 'DELETE FROM search');
  run(db, 'DELETE FROM search_day');
}

/** Fills an index that is empty though there are records: the first opening after migration 005. */
export function fillSearch(db: Database): void {
  if (row(db, 'SELECT 1 FROM search_day LIMIT 1') !== undefined) return;
  const found = rows<{ seq: number; id: string; kind: RecordKind; document: string }>(db, 'SELECT seq, id, kind, document FROM record WHERE withdrawn = 0');
  if (found.length === 0) return;
  db.transaction(() => {
    for (const { document, ...record } of found) writeSearch(db, { ...record, withdrawn: false, document: JSON.parse(document) as JsonObject });
  }).immediate();
}
