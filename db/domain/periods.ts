import { z } from 'zod';
import { daysInMonth, localDate, monthOf, monthRange, quarterOf, quarterRange, two, yearOf } from './dates';

/** 月, 季度, 半年, 学期, 年, 届 (term of office). The first, second, third and fifth are the calendar's; the other two are data. */
export const periodUnit = z.enum(['month', 'quarter', 'half-year', 'semester', 'year', 'term']);
export type PeriodUnit = z.infer<typeof periodUnit>;

/** First and last day; both belong to it. */
export interface Range {
  readonly from: string;
  readonly until: string;
}

/** `name` is unique among the periods of its unit: `2025-11`, `2025-Q4`, `2025-H2`, the 学期's own name, `2025`, a term's first day. */
export interface Period extends Range {
  readonly unit: PeriodUnit;
  readonly name: string;
}

/** One 学期: its dates and its name (`2025-2026-1`) are the school's, so they are data. Between two lie the holidays. */
export const semester = z.looseObject({ name: z.string().min(1).max(40), from: localDate, until: localDate });
export type Semester = z.infer<typeof semester>;

/** What month and year do not know: the dates of the 学期 and of the terms of office. */
export interface Calendars {
  readonly semesters: readonly (Range & { readonly name: string })[];
  readonly terms: readonly Range[];
}

export const NO_CALENDARS: Calendars = { semesters: [], terms: [] };

const DAY = 86_400_000;

/** The date n days later (earlier, when n is negative). Pure calendar arithmetic: no zone, no summer time. */
export function addDays(date: string, n: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + n * DAY).toISOString().slice(0, 10);
}

/** The same day n months later; on the month's last day where it has no such day (31 January + 1 = 28 or 29 February). */
export function addMonths(date: string, n: number): string {
  const months = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + n;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(Number(date.slice(8)), daysInMonth(year, month)))}`;
}

export const within = (date: string, { from, until }: Range): boolean => from <= date && date <= until;
export const overlaps = (a: Range, b: Range): boolean => a.from <= b.until && b.from <= a.until;

/** The part of two ranges that both cover; null when there is none. */
export function common(a: Range, b: Range): Range | null {
  return overlaps(a, b) ? { from: a.from > b.from ? a.from : b.from, until: a.until < b.until ? a.until : b.until } : null;
}

/** Every period of a unit that has at least one day in the range, from the first to the last. */
export function periodsIn(range: Range, unit: PeriodUnit, calendars: Calendars = NO_CALENDARS): Period[] {
  if (range.until < range.from) return [];
  if (unit === 'semester' || unit === 'term') return listed(unit, calendars).filter((period) => overlaps(period, range));
  const periods: Period[] = [];
  for (let date = range.from; date <= range.until; ) {
    const period = ofCalendar(date, unit);
    periods.push(period);
    date = addDays(period.until, 1);
  }
  return periods;
}

/** The period of a unit in which a day lies; null between two 学期 and outside every known term of office. */
export function periodOf(date: string, unit: PeriodUnit, calendars: Calendars = NO_CALENDARS): Period | null {
  if (unit !== 'semester' && unit !== 'term') return ofCalendar(date, unit);
  // Where two overlap by a typing error, the one that began last holds, as everywhere with dated things.
  return listed(unit, calendars).findLast((period) => within(date, period)) ?? null;
}

function ofCalendar(date: string, unit: 'month' | 'quarter' | 'half-year' | 'year'): Period {
  const year = date.slice(0, 4);
  switch (unit) {
    case 'month':
      return { unit, name: monthOf(date), ...monthRange(monthOf(date)) };
    case 'quarter':
      return { unit, name: `${year}-Q${quarterOf(date)}`, ...quarterRange(yearOf(date), quarterOf(date)) };
    case 'half-year':
      return quarterOf(date) <= 2
        ? { unit, name: `${year}-H1`, from: `${year}-01-01`, until: `${year}-06-30` }
        : { unit, name: `${year}-H2`, from: `${year}-07-01`, until: `${year}-12-31` };
    case 'year':
      return { unit, name: year, from: `${year}-01-01`, until: `${year}-12-31` };
  }
}

function listed(unit: 'semester' | 'term', { semesters, terms }: Calendars): Period[] {
  const periods: Period[] =
    unit === 'semester'
      ? semesters.map(({ name, from, until }) => ({ unit, name, from, until }))
      : terms.map(({ from, until }) => ({ unit, name: from, from, until }));
  return periods.filter(({ from, until }) => from <= until).sort((a, b) => (a.from === b.from ? compare(a.name, b.name) : compare(a.from, b.from)));
}

/** Orders texts by their code units: the same on every machine, whatever its language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
