import { quarterRange, type PlanDocument, type RulesView } from '../../../../electron/contract';
import { plans as words } from '../../../text/plans';

export interface PlanPeriod {
  readonly year: number;
  /** null = the whole year. */
  readonly quarter: 1 | 2 | 3 | 4 | null;
  /** A 学期 with its dates, which are the school's; null = a year or a quarter of one. */
  readonly semester?: Semester | null;
}

export type Semester = RulesView['semesters'][number];

/** First and last day, and the plan's usual name. */
export function periodFields({ year, quarter, semester }: PlanPeriod): Pick<PlanDocument, 'from' | 'until' | 'title'> {
  if (semester) return { from: semester.from, until: semester.until, title: words.semesterTitle(semester.name) };
  const range = quarter === null ? { from: `${year}-01-01`, until: `${year}-12-31` } : quarterRange(year, quarter);
  return { ...range, title: words.defaultTitle(year, quarter) };
}

/** The 学期, year or quarter that a plan's days are; what is none of them (a 学期 whose dates were moved) counts as its year. */
export function periodOfPlan({ from, until }: Pick<PlanDocument, 'from' | 'until'>, semesters: readonly Semester[] = []): PlanPeriod {
  const year = Number(from.slice(0, 4));
  const semester = semesters.find((one) => one.from === from && one.until === until);
  if (semester) return { year, quarter: null, semester };
  const quarter = ([1, 2, 3, 4] as const).find((q) => quarterRange(year, q).from === from && quarterRange(year, q).until === until);
  return { year, quarter: quarter ?? null };
}
