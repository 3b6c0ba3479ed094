import { monthOf } from '../domain/dates';
import { countingKinds, isLate, type FactsOfGathering } from '../domain/figure-held';
import { heldParts, type HeldPart } from '../domain/figure-parts';
import type { FigureLine } from '../domain/figures';
import type { NarrowHeld } from '../domain/superior-months';
import { canonicalOrThrow } from '../records/canonical';
import type { Database } from './open';
import { row, rows, run } from './prepared';

const narrow = (parts: readonly HeldPart[]): string =>
  JSON.stringify(parts.map(({ kinds, group, days, late, expected, present }): NarrowHeld => [kinds.join('+'), group, days, late, expected, present]));

interface HeldRow {
  readonly start: string;
  readonly withdrawn: number;
  readonly expected: number;
  readonly present: number;
  readonly kinds: string;
  readonly group: string;
  readonly oath: number;
  readonly first: string;
}

/** Brings a month of another organisation up to its records that are here. Call it inside a transaction. */
export function projectHeld(db: Database, org: string, month: string): void {
  const found = rows<HeldRow>(db,
    `SELECT g.start, g.withdrawn, g.expected, g.present, k.kinds,
       iif(instr(k.kinds, 'group-meeting'), (SELECT coalesce(json_extract(r.document, '$.groupMeeting.group'), '') FROM record r WHERE r.id = g.record), '') AS "group",
       iif(instr(k.kinds, 'theme-day'), (SELECT coalesce(json_extract(r.document, '$.themeDay.oathRenewed'), 0) FROM record r WHERE r.id = g.record), 0) AS oath,
       coalesce((SELECT min(i.stated_at) FROM submission_item i WHERE i.record = g.record), '') AS first
     FROM (SELECT *, (SELECT group_concat(kind, '+') FROM gathering_kind WHERE record = gathering.record) AS kinds FROM gathering WHERE org = :org AND start >= :month AND start < :after) k
     JOIN gathering g ON g.record = k.record`,
    { org, month, after: `${month}~` });
  const parts = heldParts(found.filter(({ withdrawn }) => withdrawn === 0).map(factsOf));
  write(db, org, month, { held: found.length === 0 ? '' : narrow(parts) });
}

const factsOf = ({ start, kinds, group, oath, first, expected, present }: HeldRow): FactsOfGathering => ({
  kinds: countingKinds(kinds.split('+'), oath === 1), group, day: Number(start.slice(8, 10)), late: isLate(start, first), expected, present,
});

/** Brings a month up to the line that stands in it now. */
export function projectSaid(db: Database, org: string, line: FigureLine): void {
  const { standing } = line;
  write(db, org, line.month, {
    said: 1, said_held: narrow(line.held ?? Object.entries(line.counts).filter(([, n]) => n > 0).map(([kind, n]) => withoutDays(kind, n))), gatherings: line.gatherings, expected: line.expected, present: line.present,
    stood_on: standing?.on ?? '', full_members: standing?.full ?? 0, days: standing?.days ?? 0, committee_days: standing?.committee ?? 0,
    groups: standing ? JSON.stringify(standing.groups.map(({ id, days }) => [id, days])) : '', appraisal: standing?.appraisal ? canonicalOrThrow(standing.appraisal) : '',
  });
}

/** An older program's line says only how often. Day 0 = not known: held in time, as far as anybody knows. */
const withoutDays = (kind: string, n: number): HeldPart => ({ kinds: [kind], group: '', days: Array.from({ length: Math.min(n, 1000) }, () => 0), late: 0, expected: 0, present: 0 });

function write(db: Database, org: string, month: string, values: Readonly<Record<string, string | number>>): void {
  const turns = turnsOf(db);
  turns.months.set(month, (turns.months.get(month) ?? 0) + 1);
  const names = Object.keys(values);
  run(db,
    `INSERT INTO figure_month (month, org, ${names.join()}) VALUES (:month, :org, ${names.map((name) => `:${name}`).join()})
     ON CONFLICT (month, org) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join()}`,
    { org, month, ...values });
  run(db, `DELETE FROM figure_month WHERE month = :month AND org = :org AND held = '' AND said = 0`, { org, month });
}

interface Turns {
  all: number;
  readonly months: Map<string, number>;
}

const turnsByDatabase = new WeakMap<Database, Turns>();

function turnsOf(db: Database): Turns {
  let turns = turnsByDatabase.get(db);
  if (!turns) turnsByDatabase.set(db, (turns = { all: 0, months: new Map() }));
  return turns;
}

/**
 * How often a month, with its lines, was written on this connection, which is the only one: what was read of it stands for
 * as long as this number does. A write that was rolled back counts, and costs one reading.
 */
export function monthTurn(db: Database, month: string): number {
  const { all, months } = turnsOf(db);
  return all + (months.get(month) ?? 0);
}

/** The table was emptied, to be made anew. */
export function allMonthsTurn(db: Database): void {
  turnsOf(db).all += 1;
}

/** Fills the table where it is empty though there is something to count: the first opening after migration 010. */
export function fillFigureMonths(db: Database, own: string): void {
  if (row(db, 'SELECT 1 FROM figure_month LIMIT 1') !== undefined) return;
  const lines = rows<{ org: string; line: string }>(db, 'SELECT org, line FROM figure_line');
  const held = rows<{ org: string; month: string }>(db, 'SELECT DISTINCT org, substr(start, 1, 7) AS month FROM gathering WHERE org <> :own', { own });
  if (lines.length + held.length === 0) return;
  db.transaction(() => {
    for (const { org, line } of lines) projectSaid(db, org, JSON.parse(line) as FigureLine);
    for (const { org, month } of held) projectHeld(db, org, month);
  }).immediate();
}

/** The month in which a record counts now; undefined = in none. */
export const heldIn = (db: Database, record: string): string | undefined => {
  const start = row<{ start: string }>(db, 'SELECT start FROM gathering WHERE record = :record', { record })?.start;
  return start === undefined ? undefined : monthOf(start);
};
