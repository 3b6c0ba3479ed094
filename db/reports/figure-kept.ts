import type { StandingPart } from '../domain/figure-parts';
import type { FigureLine } from '../domain/figures';
import { addMonths } from '../domain/periods';
import { beyondRecords, timesOf, type MonthOfAll, type NarrowHeld, type OrgMonth } from '../domain/superior-months';
import { monthTurn } from '../store/figure-months';
import type { Database } from '../store/open';
import { prepared, row } from '../store/prepared';

interface Kept {
  /** The connection's count of changes when all this was read: one more, and it is read anew. */
  readonly changes: number;
  readonly answers: Map<string, unknown>;
}

const keptOf = new WeakMap<Database, Kept>();

/**
 * What was read for the last figure, for as long as nothing was written. Within a transaction nothing is kept, since it may
 * never have been. `key` has to name everything that `read` asks. Months have their own turns: of a figure's time nine
 * tenths are parsing them, and five years of five hundred branches are some 30 MB.
 */
export function keptWhileUnchanged<T>(db: Database, key: string, read: () => T): T {
  if (db.inTransaction) return read();
  const changes = (prepared(db, 'SELECT total_changes() AS n').get() as { n: number }).n;
  let kept = keptOf.get(db);
  if (kept?.changes !== changes) keptOf.set(db, (kept = { changes, answers: new Map() }));
  if (kept.answers.has(key)) return kept.answers.get(key) as T;
  const answer = read();
  kept.answers.set(key, answer);
  return answer;
}

type Narrow = [org: string, held: string, said: number, saidHeld: string, gatherings: number, expected: number, present: number, stoodOn: string, full: number, days: number, committee: number, groups: string];

export const MONTH_READ = `SELECT org, held, said, said_held, gatherings, expected, present, stood_on, full_members, days, committee_days, groups FROM figure_month WHERE month = :month`;

interface KeptMonth {
  readonly turn: number;
  readonly rows: MonthOfAll;
  readonly standings: Map<string, StandingPart | null>;
}

const keptMonths = new WeakMap<Database, Map<string, KeptMonth>>();

/** A month as it was read last, unless it was written since: who takes in a report, or passes a record, has changed at most one of sixty. */
function keptMonth(db: Database, month: string): KeptMonth {
  let months = keptMonths.get(db);
  if (!months) keptMonths.set(db, (months = new Map()));
  const turn = monthTurn(db, month);
  const before = months.get(month);
  if (before?.turn === turn && !db.inTransaction) return before;
  const rows = new Map((prepared(db, MONTH_READ).raw().all({ month }) as Narrow[]).map((narrow) => [narrow[0], monthOf(month, narrow)]));
  const read = { turn, rows, standings: new Map() };
  if (!db.inTransaction) months.set(month, read);
  return read;
}

/** Two years and the running month: what 统计 compares, and 13 months of 走势. */
const READ_AHEAD = 25;

/** Reads the newest months before anybody asks for them, one at a step. */
export function* monthsAhead(db: Database, today: string): Generator<void, void, void> {
  for (let back = 0; back < READ_AHEAD; back++) {
    keptMonth(db, addMonths(`${today.slice(0, 7)}-01`, -back).slice(0, 7));
    yield;
  }
}

/** Every organisation's row of a month. */
export const monthOfAll = (db: Database, month: string): MonthOfAll => keptMonth(db, month).rows;

function monthOf(month: string, [, held, said, saidHeld, gatherings, expected, present, stoodOn, full, days, committeeDays, groups]: Narrow): OrgMonth {
  const parsed = (text: string): NarrowHeld[] | null => (text === '' ? null : (JSON.parse(text) as NarrowHeld[]));
  const fromRecords = parsed(held);
  const fromLine = fromRecords && gatherings > timesOf(fromRecords) ? beyondRecords(fromRecords, parsed(saidHeld) ?? [], gatherings) : [];
  return {
    month, stoodOn, full, days, committeeDays, fromLine,
    held: fromRecords && fromLine.length > 0 ? [...fromRecords, ...fromLine] : fromRecords,
    // Where its records are here, the line is only asked how many there should be.
    said: said === 0 ? null : { held: fromRecords ? null : parsed(saidHeld), gatherings, expected, present },
    groups: groups === '' || groups === '[]' ? [] : (JSON.parse(groups) as [string, number][]),
  };
}

/** The standing part of an organisation's signed line of a month. */
export function standingOf(db: Database, org: string, month: string): StandingPart | null {
  const { standings } = keptMonth(db, month);
  const before = standings.get(org);
  if (before !== undefined) return before;
  const line = row<{ line: string }>(db, 'SELECT line FROM figure_line WHERE org = :org AND month = :month', { org, month })?.line;
  const standing = line === undefined ? null : ((JSON.parse(line) as FigureLine).standing ?? null);
  standings.set(org, standing);
  return standing;
}
