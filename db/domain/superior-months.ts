import { daysInMonth, yearOf } from './dates';
import type { Range } from './periods';

/** As a row of figure_month holds them: [kinds joined by +, group, days (0 = not known), 补录, 应到, 实到]. */
export type NarrowHeld = readonly [kinds: string, group: string, days: readonly number[], late: number, expected: number, present: number];

/** A month of one organisation from both sources. */
export interface OrgMonth {
  readonly month: string;
  /** From its records that are here; null = none of this month is. */
  readonly held: readonly NarrowHeld[] | null;
  /** From its signed line; null = none is here. `held` null = it is not asked, since records are. */
  readonly said: { readonly held: readonly NarrowHeld[] | null; readonly gatherings: number; readonly expected: number; readonly present: number } | null;
  /** How it stood: '' = not known. */
  readonly stoodOn: string;
  readonly full: number;
  readonly days: number;
  readonly committeeDays: number;
  readonly groups: readonly (readonly [id: string, days: number])[];
}

/** One month of every organisation of which something is here, by its id. */
export type MonthOfAll = ReadonlyMap<string, OrgMonth>;

export type FigureSource = 'records' | 'line' | 'none';

const NOTHING: readonly never[] = [];

/**
 * An organisation's months. Of each month one source counts: its records where some of it is here, else its signed
 * line; never both. Where its shape is not told for a month, that of the month before holds, else that of the next.
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
