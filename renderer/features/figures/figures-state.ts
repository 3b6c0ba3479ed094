import { figurePeriod, periodBefore } from '../../../electron/contract';

export type FiguresTab = 'overview' | 'heat' | 'trend' | 'below' | 'missing';
export const UNITS = ['month', 'quarter', 'half-year', 'year'] as const;
export type FigureUnit = (typeof UNITS)[number];

/** The name of the period of a unit in which a day lies. */
export function periodAt(day: string, unit: FigureUnit): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  if (unit === 'month') return day.slice(0, 7);
  if (unit === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  return unit === 'half-year' ? `${year}-H${month <= 6 ? 1 : 2}` : year;
}

export const unitOf = (period: string): FigureUnit => UNITS.find((unit) => unit === figurePeriod(period)?.unit) ?? 'quarter';

/** So many periods of one unit up to that of a day, the newest first; the chosen one is always among them. */
export function periodChoices(today: string, unit: FigureUnit, chosen: string): readonly string[] {
  const names: string[] = [];
  let period = figurePeriod(periodAt(today, unit));
  for (let n = 0; period && n < 20; n += 1) {
    names.push(period.name);
    period = periodBefore(period);
  }
  return names.includes(chosen) ? names : [...names, chosen];
}

/** The period after; '' = it is still to come. */
export function periodAfter(name: string, today: string): string {
  const period = figurePeriod(name);
  if (!period || period.until >= today) return '';
  const next = new Date(Date.parse(`${period.until}T12:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return periodAt(next, unitOf(name));
}
