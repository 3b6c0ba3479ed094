import { quarterRange, type PlanDocument } from '../../../../electron/contract';
import { plans as words } from '../../../text/plans';

export interface PlanPeriod {
  readonly year: number;
  /** null = the whole year. */
  readonly quarter: 1 | 2 | 3 | 4 | null;
}

/** First and last day, and the plan's usual name. */
export function periodFields({ year, quarter }: PlanPeriod): Pick<PlanDocument, 'from' | 'until' | 'title'> {
  const range = quarter === null ? { from: `${year}-01-01`, until: `${year}-12-31` } : quarterRange(year, quarter);
  return { ...range, title: words.defaultTitle(year, quarter) };
}

/** The year or quarter that a plan's days are; what is neither (a 学期) counts as its year. */
export function periodOfPlan({ from, until }: Pick<PlanDocument, 'from' | 'until'>): PlanPeriod {
  const year = Number(from.slice(0, 4));
  const quarter = ([1, 2, 3, 4] as const).find((q) => quarterRange(year, q).from === from && quarterRange(year, q).until === until);
  return { year, quarter: quarter ?? null };
}
