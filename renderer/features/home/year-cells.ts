import type { GatheringKind, YearGap } from '../../../electron/contract';

export interface YearCell {
  readonly month: number;
  readonly count: number;
  readonly state: 'done' | 'due' | 'missed' | 'none' | 'ahead';
}

/** Twelve cells of one kind: what was held, and the gaps that the calendar knows. A gap shows even where something was held: one of three 党小组 met, two did not. */
export function yearCells(kind: GatheringKind, months: readonly number[], today: string, gaps: readonly YearGap[]): YearCell[] {
  const now = Number(today.slice(5, 7));
  return Array.from({ length: 12 }, (_, at) => {
    const month = at + 1;
    const count = months[at] ?? 0;
    const own = gaps.filter((gap) => gap.kind === kind && gap.month === month).map(({ state }) => state);
    const gap = own.includes('missed') ? 'missed' : own[0];
    return { month, count, state: gap ?? (count > 0 ? 'done' : month > now ? 'ahead' : 'none') };
  });
}
