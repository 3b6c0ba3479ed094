import type { StandingPart } from '../domain/figure-parts';
import type { FigureLine } from '../domain/figures';
import type { NarrowHeld, OrgMonth } from '../domain/superior-months';
import type { Database } from '../store/open';
import { prepared, row } from '../store/prepared';

/** All organisations' rows of one month, each with whose it is. */
type Month = readonly (readonly [org: string, month: OrgMonth])[];

interface Kept {
  /** The connection's count of changes when all this was read: one more, and it is read anew. */
  readonly changes: number;
  readonly months: Map<string, Month>;
  readonly standings: Map<string, StandingPart | null>;
}

const keptOf = new WeakMap<Database, Kept>();

/**
 * What was read for the last figure, for as long as nothing was written: of an answer's time nine tenths are parsing, and
 * who looks at figures looks at many of the same months. Five years of five hundred branches are some 30 MB. Within a
 * transaction nothing is kept, since it may never have been.
 */
function kept(db: Database): Kept {
  const changes = (prepared(db, 'SELECT total_changes() AS n').get() as { n: number }).n;
  const before = keptOf.get(db);
  if (before?.changes === changes && !db.inTransaction) return before;
  const fresh: Kept = { changes, months: new Map(), standings: new Map() };
  if (!db.inTransaction) keptOf.set(db, fresh);
  return fresh;
}

type Narrow = [org: string, held: string, said: number, saidHeld: string, gatherings: number, expected: number, present: number, stoodOn: string, full: number, days: number, committee: number, groups: string];

export const MONTH_READ = `SELECT org, held, said, said_held, gatherings, expected, present, stood_on, full_members, days, committee_days, groups FROM figure_month WHERE month = :month`;

/** The months' rows, in the order of the months. */
export function monthRows(db: Database, months: readonly string[]): Month[] {
  const { months: known } = kept(db);
  return months.map((month) => {
    const before = known.get(month);
    if (before) return before;
    const read = (prepared(db, MONTH_READ).raw().all({ month }) as Narrow[]).map((narrow) => [narrow[0], monthOf(month, narrow)] as const);
    known.set(month, read);
    return read;
  });
}

function monthOf(month: string, [, held, said, saidHeld, gatherings, expected, present, stoodOn, full, days, committeeDays, groups]: Narrow): OrgMonth {
  const parsed = (text: string): NarrowHeld[] | null => (text === '' ? null : (JSON.parse(text) as NarrowHeld[]));
  const fromRecords = parsed(held);
  return {
    month, stoodOn, full, days, committeeDays,
    held: fromRecords,
    // Where its records are here, the line is only asked how many there should be.
    said: said === 0 ? null : { held: fromRecords ? null : parsed(saidHeld), gatherings, expected, present },
    groups: groups === '' || groups === '[]' ? [] : (JSON.parse(groups) as [string, number][]),
  };
}

/** The standing part of an organisation's signed line of a month. */
export function standingOf(db: Database, org: string, month: string): StandingPart | null {
  const { standings } = kept(db);
  const key = `${org} ${month}`;
  const before = standings.get(key);
  if (before !== undefined) return before;
  const line = row<{ line: string }>(db, 'SELECT line FROM figure_line WHERE org = :org AND month = :month', { org, month })?.line;
  const standing = line === undefined ? null : ((JSON.parse(line) as FigureLine).standing ?? null);
  standings.set(key, standing);
  return standing;
}
