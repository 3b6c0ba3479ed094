import { daysInMonth, yearOf } from './dates';
import type { Range } from './periods';

/** As a row of figure_month holds them: [kinds joined by +, group, days (0 = not known), 补录, 应到, 实到]. */
export type NarrowHeld = readonly [kinds: string, group: string, days: readonly number[], late: number, expected: number, present: number];

/** A month of one organisation from both sources. */
export interface OrgMonth {
  readonly month: string;
  /** From its records that are here, with `fromLine`; null = no record of this month is. */
  readonly held: readonly NarrowHeld[] | null;
  /** Of `held` what only the signed line tells: kinds that its edge sends up as 汇总, beside others that it sends as records. */
  readonly fromLine: readonly NarrowHeld[];
  /** From its signed line; null = none is here. `held` null = it is not asked, since records are. */
  readonly said: { readonly held: readonly NarrowHeld[] | null; readonly gatherings: number; readonly expected: number; readonly present: number } | null;
  /** How it stood: '' = not known. */
  readonly stoodOn: string;
  readonly full: number;
  readonly days: number;
  readonly committeeDays: number;
  readonly groups: readonly (readonly [id: string, days: number])[];
}

const NOTHING: readonly never[] = [];

/** One month of every organisation of which something is here, by its id. */
export type MonthOfAll = ReadonlyMap<string, OrgMonth>;

/**
 * What a month’s line tells of kinds of which no record is here. Only where the line names more gatherings than there are records,
 * and no more than these: a record that was corrected to another kind, and whose line is still under way, is not counted twice.
 */
export function beyondRecords(records: readonly NarrowHeld[], line: readonly NarrowHeld[], named: number): readonly NarrowHeld[] {
  const here = new Set(records.map(([kinds]) => kinds));
  const others = line.filter(([kinds]) => !here.has(kinds));
  return others.length > 0 && timesOf(others) <= named - timesOf(records) ? others : NOTHING;
}

export const timesOf = (parts: readonly NarrowHeld[]): number => parts.reduce((sum, [, , days]) => sum + days.length, 0);

export type FigureSource = 'records' | 'line' | 'none';

/**
 * An organisation's months. Of each month one source counts: its records where some of it is here, else its signed
 * line; of kinds that came as 汇总 beside records of others the line too, and of no kind both. Where its shape is not told for a month, that of the month before holds, else that of the next.
 */
export class OrgMonths {
  readonly #months = new Map<string, OrgMonth>();
  readonly #told: OrgMonth[] = [];
  /** Its first month of which anything is here; before it nobody knows. */
  readonly from: string;
  /** The day up to which it has reported; '' = never. */
  readonly reportedThrough: string;

  /** `months` of every organisation, from the first on. */
  constructor(months: Iterable<MonthOfAll>, org: string, from: string, reportedThrough: string) {
    for (const all of months) {
      const one = all.get(org);
      if (!one) continue;
      this.#months.set(one.month, one);
      if (one.stoodOn !== '') this.#told.push(one);
    }
    this.from = from;
    this.reportedThrough = reportedThrough;
  }

  /** The newest month in a range in which it told how it stood; '' = in none. */
  newestStood({ from, until }: Range): string {
    return this.#told.findLast(({ month }) => from.slice(0, 7) <= month && month <= until.slice(0, 7))?.month ?? '';
  }

  sourceOf(month: string): FigureSource {
    const found = this.#months.get(month);
    return found?.held ? 'records' : found?.said ? 'line' : 'none';
  }

  heldIn(month: string): readonly NarrowHeld[] {
    const found = this.#months.get(month);
    return found?.held ?? found?.said?.held ?? NOTHING;
  }

  sumsIn(month: string): { readonly gatherings: number; readonly expected: number; readonly present: number } {
    const found = this.#months.get(month);
    if (!found?.held) return found?.said ?? NO_SUMS;
    let [gatherings, expected, present] = [0, 0, 0];
    for (const part of found.held) {
      gatherings += part[2].length;
      expected += part[4];
      present += part[5];
    }
    return { gatherings, expected, present };
  }

  /** What of a month whose records are here only the signed line tells. */
  fromLineIn(month: string): readonly NarrowHeld[] {
    return this.#months.get(month)?.fromLine ?? NOTHING;
  }

  /** How many gatherings its signed line names that are not among its records here: something has not arrived. */
  shortIn(month: string): number {
    const found = this.#months.get(month);
    return found?.held && found.said ? Math.max(0, found.said.gatherings - this.sumsIn(month).gatherings) : 0;
  }

  /** Days of the month on which the branch was there; all, where nothing is told. */
  daysIn(month: string): number {
    const found = this.#months.get(month);
    if (found && found.stoodOn !== '') return found.days;
    return this.#near(month)?.days === 0 ? 0 : daysInMonth(yearOf(month), Number(month.slice(5)));
  }

  /** Days with a committee; null = nobody has told. */
  committeeIn(month: string): number | null {
    const found = this.#months.get(month);
    if (found && found.stoodOn !== '') return found.committeeDays;
    const near = this.#near(month);
    return near ? (near.committeeDays === 0 ? 0 : this.daysIn(month)) : null;
  }

  groupsIn(month: string): OrgMonth['groups'] | null {
    const found = this.#months.get(month);
    if (found && found.stoodOn !== '') return found.groups;
    const near = this.#near(month);
    return near ? near.groups.map(([id]) => [id, this.daysIn(month)] as const) : null;
  }

  #near(month: string): OrgMonth | undefined {
    return this.#told.findLast((one) => one.month < month) ?? this.#told[0];
  }
}

const NO_SUMS = { gatherings: 0, expected: 0, present: 0 };
