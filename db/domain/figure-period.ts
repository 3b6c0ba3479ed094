import { periodOf, periodsIn, addDays, type Period } from './periods';
import { addMonths } from './periods';

/** A stretch that figures are asked for: `2026-11`, `2026-Q3` (or `2026Q3`), `2026-H1`, `2026`; null = none of these. */
export function figurePeriod(name: string): Period | null {
  const match = /^(\d{4})(?:-?(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/.exec(name.trim().toUpperCase());
  if (!match) return null;
  const [, year = '', quarter, half, month] = match;
  if (quarter !== undefined) return periodOf(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}-01`, 'quarter');
  if (half !== undefined) return periodOf(half === '1' ? `${year}-01-01` : `${year}-07-01`, 'half-year');
  return month !== undefined ? periodOf(`${year}-${month}-01`, 'month') : periodOf(`${year}-01-01`, 'year');
}

/** The one before, of the same unit. */
export const periodBefore = ({ from, unit }: Period): Period => periodOf(addDays(from, -1), unit) ?? { unit, name: '', from, until: from };

/** So many periods of one unit, up to and with this one; the oldest first. */
export function periodsUpTo(last: Period, n: number): Period[] {
  const years = last.unit === 'year' ? n : Math.ceil(n / 2);
  return periodsIn({ from: addMonths(last.from, -12 * years), until: last.until }, last.unit).slice(-n);
}
