import type { Duty, GatheringKind } from '../../../electron/contract';

export interface YearCell {
  readonly month: number;
  readonly count: number;
  readonly state: 'done' | 'due' | 'missed' | 'none' | 'ahead';
}

/**
 * Twelve cells of one kind. `due` stands in the running month while a duty of that kind is still missing. A quarter that
 * ended without a party meeting (一般每季度 1 次) is `missed` in its last month; other kinds have no such quarter, and
 * quarters before the year's first record of any kind (`began`, its month) were not kept in this program.
 */
export function yearCells(kind: GatheringKind, months: readonly number[], today: string, duties: readonly Duty[], began: number): YearCell[] {
  const now = Number(today.slice(5, 7));
  const missing = duties.some((duty) => duty.kind === kind && duty.state === 'due');
  const countOf = (month: number): number => months[month - 1] ?? 0;
  return Array.from({ length: 12 }, (_, at) => {
    const month = at + 1;
    const count = countOf(month);
    const quarterEmpty = month % 3 === 0 && countOf(month - 2) + countOf(month - 1) + count === 0;
    const state =
      count > 0 ? 'done' : month === now && missing ? 'due' : month > now ? 'ahead' : month >= began && month < now && kind === 'party-meeting' && quarterEmpty ? 'missed' : 'none';
    return { month, count, state };
  });
}

/** The first month with a record of any kind; 13 when the year has none. */
export function firstMonth(year: readonly { readonly months: readonly number[] }[]): number {
  return Math.min(13, ...year.map(({ months }) => months.findIndex((count) => count > 0) + 1).filter((month) => month > 0));
}
