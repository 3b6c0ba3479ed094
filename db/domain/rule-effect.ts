import type { FigureLine } from './figures';
import type { ComplianceRule } from './compliance-rules';
import { monthOf } from './dates';
import { periodsIn, within, type Calendars, type Period, type Range } from './periods';

/** What an organisation signed for a month, as far as counting against a rule needs it. */
type Counted = Pick<FigureLine, 'month' | 'counts'>;

/** How one organisation would have stood under a rule in a time that is over. */
export interface RuleEffect {
  readonly periods: number;
  /** Names of the periods in which less was held than the rule asks. */
  readonly short: readonly string[];
}

/** Rules that can be held against figures: so many gatherings of a kind of the whole branch in each period. What depends on a roster cannot. */
export const isCountable = ({ demand, applies, minimum, unit }: ComplianceRule): boolean => demand.type === 'gatherings' && demand.training !== true && applies === 'branch' && minimum > 0 && unit !== 'term';

/** Periods of a rule's unit that lie whole in a range. */
export const wholePeriods = (rule: ComplianceRule, range: Range, calendars: Calendars): Period[] =>
  periodsIn(range, rule.unit, calendars).filter(({ from, until }) => range.from <= from && until <= range.until);

/** Counts an organisation's own signed months against a rule. Whole months only: a 学期 that begins in mid-month counts that month. */
export function effectOf(rule: ComplianceRule, lines: readonly Counted[], periods: readonly Period[]): RuleEffect {
  const kinds = rule.demand.type === 'gatherings' ? rule.demand.kinds : [];
  const held = (period: Period): number =>
    lines.filter(({ month }) => within(month, { from: monthOf(period.from), until: monthOf(period.until) }))
      .reduce((sum, { counts }) => sum + Math.max(0, ...kinds.map((kind) => (counts as Readonly<Record<string, number | undefined>>)[kind] ?? 0)), 0);
  return { periods: periods.length, short: periods.filter((period) => held(period) < rule.minimum).map(({ name }) => name) };
}
