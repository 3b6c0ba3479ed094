import {
  GATHERING_KINDS,
  totalOf,
  type FigureLine,
  type FigureTotals,
  type GatheringKind,
  type SubordinateView,
  type SuperiorDesk,
} from '../../../electron/contract';

export interface DeskRow {
  readonly record: string;
  readonly org: string | null;
  readonly code: string;
  readonly name: string;
  readonly state: SubordinateView['state'];
  readonly reported: boolean;
  /** Null = no figures of this month. */
  readonly line: FigureLine | null;
  readonly months: readonly string[];
  readonly missing: boolean;
  readonly missingNumbers: readonly number[];
  readonly receiptDue: boolean;
  readonly lastNumber: number | null;
}

/** One row a subordinate, by its code and never by a figure: the desk ranks nobody. */
export function deskRows(desk: SuperiorDesk): readonly DeskRow[] {
  const lines = new Map(desk.figures.filter((each) => each.line.month === desk.month).map((each) => [each.org, each.line]));
  return [...desk.subordinates].sort(byCode).map((each) => ({
    record: each.record,
    org: each.org,
    code: each.code,
    name: each.name,
    state: each.state,
    reported: each.reportedMonths.includes(desk.month),
    line: each.org === null ? null : (lines.get(each.org) ?? null),
    months: each.reportedMonths,
    missing: each.missing,
    missingNumbers: each.missingNumbers,
    receiptDue: each.receiptDue,
    lastNumber: each.lastNumber,
  }));
}

/** 2 before 10, 032-2 before 032-10: codes as a person reads them. */
export function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code.localeCompare(b.code, 'zh-CN', { numeric: true });
}

/** Confirmed subordinates whose report of the month is not in, by code. */
export function notReported(rows: readonly DeskRow[]): readonly DeskRow[] {
  return rows.filter((row) => row.state === 'confirmed' && !row.reported);
}

/**
 * 参会率 = sum of 实到 over sum of 应到, never a mean of percentages: a branch with three members must not weigh as
 * much as one with fifty. One decimal, rounded down, so that 100% means everybody. Null where nobody was expected.
 */
export function attendanceRate(line: Pick<FigureLine, 'expected' | 'present'> | null): string | null {
  if (!line || line.expected === 0) return null;
  const tenths = Math.floor((line.present * 1000) / line.expected);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/** 学时 out of tenths: 15 → 1.5, 20 → 2. */
export function hoursText(tenths: number): string {
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
}

/** How many gatherings counted as a kind. */
export const countOf = (line: Pick<FigureLine, 'counts'> | null, kind: GatheringKind): number => line?.counts[kind] ?? 0;

/** Kinds of a newer program that stand in the figures and that we have no column for. */
export function otherKinds(lines: readonly (FigureLine | null)[]): number {
  const known: readonly string[] = GATHERING_KINDS;
  return lines.reduce(
    (sum, line) => sum + Object.entries(line?.counts ?? {}).reduce((n, [kind, count]) => (known.includes(kind) ? n : n + count), 0),
    0,
  );
}

/** The twelve months of a month's year, and up to which one the table is filled (the chosen month or today's, the later one). */
export function monthsOfYear(month: string): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${month.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`);
}

/** What a cell of the reporting table says. */
export type ReportCell = 'reported' | 'open' | 'late' | 'future' | 'none';

/** A month that is over and not reported is 未报, the running one 待报; before a branch is confirmed nothing is asked. */
export function reportCell(row: Pick<DeskRow, 'state' | 'months'>, month: string, today: string): ReportCell {
  if (row.months.includes(month)) return 'reported';
  if (row.state !== 'confirmed') return 'none';
  const running = today.slice(0, 7);
  if (month > running) return 'future';
  return month === running ? 'open' : 'late';
}

/** The months to choose from: from today's back to January of the year before, newest first. */
export function deskMonths(today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  const all = [...monthsOfYear(`${year - 1}-01`), ...monthsOfYear(`${year}-01`)];
  return all.filter((month) => month <= today.slice(0, 7)).reverse();
}

/** The sum over all organisations, null where no figures are in. Sums first, shares later. */
export function totalOfRows(rows: readonly DeskRow[]): FigureTotals | null {
  const lines = rows.flatMap((row) => (row.line ? [row.line] : []));
  return lines.length === 0 ? null : totalOf(lines);
}
