import type { Cell } from './compliance-cell';
import { monthOf } from './dates';
import type { HoursConversion } from './study-hours';
import type { OpenElection, StandingMatter } from './views';

/** 应办日历: what the evaluator says of a range, with what a screen needs to act on it. */
export interface ComplianceCalendar {
  readonly today: string;
  readonly cells: readonly Cell[];
  /** Everybody who is or was on the roster, in its order: the order in which a table names people. */
  readonly roster: readonly { readonly id: string; readonly name: string }[];
  /** Day of the first gathering in this program; '' = none yet. What was not held before it was perhaps kept on paper. */
  readonly keptFrom: string;
  /** How time becomes 学时 today where a record does not state it. */
  readonly conversion: HoursConversion;
  /** Heads of the explanations by cell: a later one names them as parents. */
  readonly explained: Readonly<Record<string, readonly string[]>>;
  /** An election counts for its duty as soon as it is recorded; these are not in the books yet. */
  readonly openElections: readonly OpenElection[];
}

/** The rules about the branch as it stands, rather than about what it holds: 换届, graduates, 支委会 and size. */
export const STANDING_RULES: readonly string[] = ['R12', 'R14', 'R16'];

/** What of these cells is to be seen to now: what is reminded of, a committee that is missing, a size that is not usual. */
export function standingMatters(cells: readonly Cell[]): StandingMatter[] {
  return cells.flatMap(({ rule, state, reminding, subject, structure, dueOn, daysLeft }): StandingMatter[] => {
    if (rule === 'R12' && reminding) return [{ rule, dueOn, daysLeft }];
    if (rule === 'R14' && reminding && subject.type === 'member') return [{ rule, member: subject.id, name: subject.name, dueOn, daysLeft }];
    if (rule !== 'R16' || !structure || structure.members === 0) return [];
    const { full, members, size } = structure;
    const unusual: StandingMatter[] = size === 'usual' ? [] : [{ rule, problem: size, full, members }];
    return state === 'due' || state === 'missed' ? [...unusual, { rule, problem: 'no-committee', full, members }] : unusual;
  });
}

/**
 * The cells of a month's view (`YYYY-MM`). What is asked in that very month always belongs to it. What has a longer period
 * is seen in the months in which it is reminded of, was done, or ran out; a rule that does not ask is seen with its reason
 * in the month in which its period ends. Of a rule for each member all cells of a period come together, so that 18 of 24
 * can be said: in the month of the most urgent.
 */
export function cellsOfMonth(cells: readonly Cell[], month: string): Cell[] {
  const together = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = cell.subject.type === 'member' ? `${cell.rule}/${cell.period.name}` : cell.id;
    const others = together.get(key);
    if (others) others.push(cell);
    else together.set(key, [cell]);
  }
  return [...together.values()].flatMap((slot) => {
    const state = (['missed', 'due', 'done', 'not-applicable'] as const).find((wanted) => slot.some((cell) => cell.state === wanted));
    const speaking = slot.filter((cell) => cell.state === state);
    const last = speaking.reduce((latest, { completedOn }) => (completedOn > latest ? completedOn : latest), '');
    return speaking.some((cell) => isOfMonth({ ...cell, completedOn: last }, month)) ? slot : [];
  });
}

function isOfMonth({ state, period, dueOn, completedOn, remindFrom, anniversary }: Pick<Cell, 'state' | 'period' | 'dueOn' | 'completedOn' | 'remindFrom' | 'anniversary'>, month: string): boolean {
  if (anniversary) return monthOf(anniversary.on) === month;
  if (period.unit === 'month') return period.name === month;
  switch (state) {
    case 'done':
      return monthOf(completedOn === '' ? period.until : completedOn) === month;
    case 'due':
      return monthOf(remindFrom) <= month && month <= monthOf(dueOn > period.until ? dueOn : period.until);
    case 'missed':
    case 'not-applicable':
      return monthOf(period.until) === month;
  }
}
