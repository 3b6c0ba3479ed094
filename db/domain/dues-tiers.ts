import { z } from 'zod';
import type { Certainty } from './compliance-rules';

/**
 * Whom the published tiers tell apart: salary (also 年薪 by the month's pay, and 不按月取得收入 by the last quarter's monthly
 * average), retired, student (up to 本科), postgraduate (硕博, by the ordinary scholarship), farmer, relief (下岗失业, 抚恤, 救济, 低保).
 */
export const duesCategory = z.enum(['salary', 'retired', 'student', 'postgraduate', 'farmer', 'relief']);
export type DuesCategory = z.infer<typeof duesCategory>;

/** One step: incomes up to and with `upTo` 分 (null = all above) pay `rate` hundredths of a per cent (50 = 0.5%) of the whole income. */
export interface DuesTier {
  readonly upTo: number | null;
  readonly rate: number;
}

/** A fixed monthly amount in 分; where the rule gives a span, from `least` to `most`. */
export interface DuesFixed {
  readonly least: number;
  readonly most: number;
}

interface DuesScale {
  readonly tiers: readonly DuesTier[] | null;
  readonly fixed: DuesFixed | null;
  readonly certainty: Certainty;
}

const yuan = (n: number): number => n * 100;
const SALARY: readonly DuesTier[] = [
  { upTo: yuan(3000), rate: 50 },
  { upTo: yuan(5000), rate: 100 },
  { upTo: yuan(10_000), rate: 150 },
  { upTo: null, rate: 200 },
];

/**
 * 关于中国共产党党费收缴、使用和管理的规定 (中央组织部 2008), as several organisations' pages repeat it alike; nobody has compared it
 * with the print, so every line is marked as read on secondary pages. The 硕博 line is one that fewer of them have.
 */
export const DUES_SCALES: Readonly<Record<DuesCategory, DuesScale>> = {
  salary: { tiers: SALARY, fixed: null, certainty: 'secondary' },
  retired: { tiers: [{ upTo: yuan(5000), rate: 50 }, { upTo: null, rate: 100 }], fixed: null, certainty: 'secondary' },
  student: { tiers: null, fixed: { least: 20, most: 20 }, certainty: 'secondary' },
  postgraduate: { tiers: SALARY, fixed: null, certainty: 'secondary' },
  farmer: { tiers: null, fixed: { least: 20, most: 100 }, certainty: 'secondary' },
  relief: { tiers: null, fixed: { least: 20, most: 20 }, certainty: 'secondary' },
};

export interface DuesProposal {
  /** 应交 a month in 分; the least where the rule gives a span. */
  readonly due: number;
  /** The most of a span; null = there is no span. */
  readonly atMost: number | null;
  /** The step that applied; null = a fixed amount. */
  readonly tier: DuesTier | null;
  readonly certainty: Certainty;
}

/**
 * What a member pays a month, by the published tiers: a proposal that the branch may overwrite. `income` is the basis of
 * the month in 分, after tax (工资总额中相对固定的、经常性的部分; 离退休费总额). The rate of its step holds for the whole income.
 * The regulation says nothing on rounding: half a 分 (or half of `roundTo` 分) goes up (四舍五入).
 */
export function duesFor(category: DuesCategory, income: number, roundTo: 1 | 10 | 100 = 1): DuesProposal {
  const { tiers, fixed, certainty } = DUES_SCALES[category];
  if (fixed) return { due: fixed.least, atMost: fixed.most > fixed.least ? fixed.most : null, tier: null, certainty };
  const tier = tiers?.find(({ upTo }) => upTo === null || income <= upTo) ?? null;
  // Whole numbers throughout: income × rate is exact, and half of the divisor added before dividing rounds half up.
  const divisor = 10_000 * roundTo;
  const due = tier ? Math.floor((Math.max(0, income) * tier.rate + divisor / 2) / divisor) * roundTo : 0;
  return { due, atMost: null, tier, certainty };
}

/**
 * The first month of which a member pays: that of the day on which the branch's meeting admitted them as 预备党员.
 * 'YYYY-MM'; '' while no day is known.
 */
export const firstDuesMonth = (joinedOn: string): string => joinedOn.slice(0, 7);
