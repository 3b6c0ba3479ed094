import { fail, type Failure } from '../domain/failure';
import { isLate } from '../domain/figure-held';
import type { HeldPart } from '../domain/figure-parts';
import type { FigureLine } from '../domain/figures';
import { periodsUpTo } from '../domain/figure-period';
import { periodsIn, type Period, type Range } from '../domain/periods';
import { err, ok, type Result } from '../domain/result';
import { timesOf, type NarrowHeld } from '../domain/superior-months';
import { addFigures } from '../domain/superior-figures';
import type { FiguresBehind, HeatMap, TrendPoint } from '../domain/superior-views';
import type { Office } from '../office/office';
import { ownName } from '../office/own-name';
import { rows } from '../store/prepared';
import { below } from './figure-below';
import { monthsBelow } from './figure-months';
import { askedIn, countedIn, groundOf, reportedIn, sourcesOf } from './figures';

/** One rule, branch by branch, over the periods of a year: what the heat map shows. Branches stand by code. */
export function heatMap(office: Office, today: string, year: Period, rule: string, under = ''): Result<HeatMap, Failure> {
  const found = groundOf(office, today, under, [year]);
  // The map has one row of periods: what asks of everybody is laid over all alike, what asks of some over these.
  const ofAll = askedIn(found.rules.all, year, rule);
  const asking = ofAll.length > 0 ? found.rules.all : (found.rules.each.find((inForce) => askedIn(inForce, year, rule).length > 0) ?? found.rules.all);
  const ground = ofAll.length > 0 ? { ...found, rules: { all: asking, each: [asking], of: () => asking } } : found;
  const asked = askedIn(asking, year, rule);
  // Of a rule that changed within the year, the one that asks in its last period.
  const last = asked.at(-1)?.rule;
  if (!last) return err(fail('not-found'));
  const periods = periodsIn(year, last.unit, { semesters: asking.semesters, terms: [] }).filter(({ until }) => until <= year.until);
  const counted = countedIn(office, ground, year, rule, false).filter(({ org }) => org.type === 'branch');
  return ok({
    rule: last, periods, sources: sourcesOf(ground, counted, year),
    rows: counted.map(({ org, duties, figures }) => {
      const byPeriod = new Map(duties.map((duty) => [duty.period, duty]));
      return { ...org, expected: figures.expected, present: figures.present, cells: periods.map(({ name, from }) => {
        const duty = byPeriod.get(name);
        return duty && from <= today ? [duty.state, duty.counted, duty.required] as const : null;
      }) };
    }),
  });
}

/** So many periods of one unit up to this one: one rule, or all. */
export function trend(office: Office, today: string, last: Period, steps: number, rule?: string, under = ''): TrendPoint[] {
  const periods = periodsUpTo(last, steps);
  const ground = groundOf(office, today, under, [last, ...periods]);
  return periods.map((period): TrendPoint => {
    const counted = countedIn(office, ground, period, rule, false);
    const { duties: counts, gatherings, expected, present } = addFigures(counted.map(({ figures }) => figures));
    return { period, counts, gatherings, expected, present, ...reportedIn(ground, counted, period) };
  });
}

interface BehindRow {
  readonly record: string;
  readonly kind: string;
  readonly title: string;
  readonly start: string;
  readonly expected: number;
  readonly present: number;
  readonly first: string;
}

/** Which gatherings are asked for: of one organisation (its id) or of a part of the tree, of some kinds ([] = all), in a range. */
export interface BehindQuestion extends Range {
  readonly org?: string | undefined;
  readonly under?: string | undefined;
  readonly kinds: readonly string[];
  readonly limit: number;
}

/** The records behind a number, newest first within each organisation; of months that count by their signed line, the line. */
export function figuresBehind(office: Office, today: string, { org, under = '', kinds, limit, from, until }: BehindQuestion): FiguresBehind {
  const range = { from, until };
  const day = until < today ? until : today;
  const there = below(office, under, range, day);
  const isOwn = org === office.org;
  const orgs = isOwn ? [{ org, name: ownName(office, day).name }] : there.orgs.filter((one) => one.org !== '' && (org === undefined || one.org === org));
  const months = monthsBelow(office, today, range, range);
  const records: FiguresBehind['records'][number][] = [];
  const lines: FiguresBehind['lines'][number][] = [];
  for (const one of orgs) {
    const belongs = there.belongs(one.org);
    const counts = (month: string): boolean => isOwn || belongs(lastDayOf(month));
    const found = rows<BehindRow>(office.db, RECORDS_BEHIND, { org: one.org, from, until: `${until}T99`, kinds: JSON.stringify(kinds), limit: limit + 1 });
    for (const { first, ...record } of found) if (counts(record.start.slice(0, 7))) records.push({ ...record, org: one.org, orgName: one.name, enteredLate: isLate(record.start, first) });
    // Its own line only says again what its records do.
    if (isOwn) break;
    for (const { month, line, stated_at: statedAt } of rows<{ month: string; line: string; stated_at: string }>(office.db, LINES_BEHIND, { org: one.org, from: from.slice(0, 7), until: until.slice(0, 7) })) {
      const theirs = months.of(one.org);
      const beside = theirs.sourceOf(month) === 'records';
      if (!counts(month) || (beside && theirs.fromLineIn(month).length === 0)) continue;
      const { gatherings, expected, present } = beside ? ofParts(theirs.fromLineIn(month), kinds) : ofKinds(JSON.parse(line) as FigureLine, kinds);
      if (gatherings > 0) lines.push({ org: one.org, orgName: one.name, month, gatherings, expected, present, statedAt });
    }
    if (records.length > limit || lines.length > limit) break;
  }
  return { records: records.slice(0, limit), lines: lines.slice(0, limit), more: records.length > limit || lines.length > limit };
}

const lastDayOf = (month: string): string => periodsIn({ from: `${month}-01`, until: `${month}-01` }, 'month')[0]?.until ?? `${month}-31`;

/** Of a month whose records are here what its line tells beyond them. */
function ofParts(parts: readonly NarrowHeld[], kinds: readonly string[]): { gatherings: number; expected: number; present: number } {
  const asked = parts.filter(([joined]) => kinds.length === 0 || joined.split('+').some((kind) => kinds.includes(kind)));
  return { gatherings: timesOf(asked), expected: asked.reduce((sum, part) => sum + part[4], 0), present: asked.reduce((sum, part) => sum + part[5], 0) };
}

/** A line's gatherings of some kinds; an older program's says only how many of each. */
function ofKinds(line: FigureLine, kinds: readonly string[]): { gatherings: number; expected: number; present: number } {
  if (kinds.length === 0) return line;
  const parts = line.held?.filter((part) => part.kinds.some((kind) => kinds.includes(kind)));
  if (!parts) return { gatherings: Math.max(...kinds.map((kind) => line.counts[kind] ?? 0)), expected: 0, present: 0 };
  const sum = (of: (part: HeldPart) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return { gatherings: sum(({ days }) => days.length), expected: sum(({ expected }) => expected), present: sum(({ present }) => present) };
}

/** A 主题党日 on which the oath was renewed is 重温入党誓词, too. */
export const RECORDS_BEHIND = `SELECT g.record, g.main_kind AS kind, g.title, g.start, g.expected, g.present, coalesce((SELECT min(i.stated_at) FROM submission_item i WHERE i.record = g.record), '') AS first
  FROM gathering g
  WHERE g.org = :org AND g.start BETWEEN :from AND :until AND g.withdrawn = 0
    AND (:kinds = '[]' OR EXISTS (SELECT 1 FROM gathering_kind k WHERE k.record = g.record AND k.kind IN (SELECT value FROM json_each(:kinds)))
      OR (EXISTS (SELECT 1 FROM json_each(:kinds) WHERE value = 'oath-renewal') AND EXISTS (SELECT 1 FROM gathering_kind k JOIN record r ON r.id = k.record WHERE k.record = g.record AND k.kind = 'theme-day' AND json_extract(r.document, '$.themeDay.oathRenewed'))))
  ORDER BY g.start DESC LIMIT :limit`;
const LINES_BEHIND = `SELECT f.month, f.line, json_extract(s.bytes, '$.statedAt') AS stated_at FROM figure_line f JOIN statement s ON s.id = f.statement WHERE f.org = :org AND f.month BETWEEN :from AND :until ORDER BY f.month DESC`;
