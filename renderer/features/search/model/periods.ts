import { monthOf, monthRange, quarterOf, quarterRange, yearOf } from '../../../../electron/contract';

export type PeriodChoice = 'all' | 'month' | 'quarter' | 'year' | 'last-year' | 'own';

interface Period {
  readonly from: string;
  readonly until: string;
}

/** The periods that one asks for most, by a day (today). */
export function periodsOn(today: string): Readonly<Record<Exclude<PeriodChoice, 'own'>, Period>> {
  const year = yearOf(today);
  const whole = (of: number): Period => ({ from: `${of}-01-01`, until: `${of}-12-31` });
  return { all: { from: '', until: '' }, month: monthRange(monthOf(today)), quarter: quarterRange(year, quarterOf(today)), year: whole(year), 'last-year': whole(year - 1) };
}

/** What a period is called in the menu; any other is one's own. */
export function choiceOf({ from, until }: Period, today: string): PeriodChoice {
  const known = periodsOn(today);
  return (['all', 'month', 'quarter', 'year', 'last-year'] as const).find((choice) => known[choice].from === from && known[choice].until === until) ?? 'own';
}
