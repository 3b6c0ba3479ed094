import { daysBetween } from './dates';
import { addDays, compare, type Range } from './periods';

/** On how many days of a range something held, and the first and the last of them ('' = none). */
export interface DaysHeld {
  readonly days: number;
  readonly of: number;
  readonly first: string;
  readonly last: string;
}

interface Ends {
  readonly from: string;
  readonly until: string;
}

/** The days on which a dated thing may begin to be otherwise: its first day, and the day after its last. */
export function changesOf(items: readonly Ends[]): string[] {
  return items.flatMap(({ from, until }) => [from, until === '' ? '' : addDays(until, 1)]).filter((date) => date !== '');
}

/**
 * Counts the days of a range on which a condition holds. `changes` names every day on which it may turn; between two of
 * them it is asked once, so that five years cost no more than one.
 */
export function daysHeld(range: Range, changes: readonly string[], holds: (date: string) => boolean): DaysHeld {
  const starts = [...new Set([range.from, ...changes.filter((date) => range.from < date && date <= range.until)])].sort(compare);
  let [days, first, last] = [0, '', ''];
  for (const [index, from] of starts.entries()) {
    if (!holds(from)) continue;
    const next = starts[index + 1];
    const until = next === undefined ? range.until : addDays(next, -1);
    days += daysBetween(from, until) + 1;
    if (first === '') first = from;
    last = until;
  }
  return { days, of: daysBetween(range.from, range.until) + 1, first, last };
}

/** Is that enough of a range for a rule to ask? */
export function isEnough({ days, of }: DaysHeld, share: 'any' | 'half' | 'whole'): boolean {
  return share === 'any' ? days > 0 : share === 'half' ? days * 2 >= of : days === of;
}
