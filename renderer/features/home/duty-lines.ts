import type { Duty } from '../../../electron/contract';

type Anniversary = Extract<Duty, { type: 'anniversary' }>;

/** One line of the list: a duty, or all anniversaries of the month together. */
export type DutyLine =
  | { readonly type: 'duty'; readonly id: string; readonly state: Duty['state']; readonly daysLeft: number; readonly duty: Exclude<Duty, Anniversary> }
  | { readonly type: 'anniversaries'; readonly id: string; readonly state: Duty['state']; readonly daysLeft: number; readonly duties: readonly Anniversary[] };

const RANK = { due: 0, open: 1, done: 2 } as const;

/**
 * What the home screen lists: what is due first, the nearest end first. Ten anniversaries are one thing to do in a
 * month, so they are one line, done when each of them is done.
 */
export function dutyLines(duties: readonly Duty[]): DutyLine[] {
  const anniversaries = duties.filter((duty) => duty.type === 'anniversary');
  // Hours of nobody are neither reached nor missing.
  const single = duties.filter((duty) => duty.type !== 'anniversary').filter((duty) => duty.type !== 'hours' || duty.facts.members > 0);
  const lines: DutyLine[] = single.map((duty) => ({ type: 'duty', id: duty.id, state: duty.state, daysLeft: duty.daysLeft, duty }));
  const open = anniversaries.filter(({ state }) => state !== 'done');
  const [nearest] = open.length > 0 ? open : anniversaries;
  if (nearest) {
    const state = open.length === 0 ? 'done' : open.some((duty) => duty.state === 'due') ? 'due' : 'open';
    lines.push({ type: 'anniversaries', id: 'anniversaries', state, daysLeft: nearest.daysLeft, duties: anniversaries });
  }
  return lines.sort((a, b) => RANK[a.state] - RANK[b.state] || a.daysLeft - b.daysLeft);
}

/** The number in the title: lines that should still happen before their period's near end. */
export const missingCount = (lines: readonly DutyLine[]): number => lines.filter(({ state }) => state === 'due').length;
