import type { ComplianceRule } from '../compliance-rules';
import { isLocalDate } from '../dates';
import { figurePeriod } from '../figure-period';
import type { DutyState } from '../superior-duties';
import type { DutyCounts } from '../superior-figures';
import { fullDayText } from './dates';
import { ruleName, ruleSource } from './duties';

/** How a branch's duty stands, seen from above. */
export const DUTY_STATE_NAMES: Readonly<Record<DutyState, string>> = {
  done: '按时完成', late: '超过日期完成', 'entered-late': '补录', missing: '未开展', due: '待开展', 'not-applicable': '不适用', unreported: '未报',
};

/** One letter for a cell; the word stands beside it for whoever asks. */
export const DUTY_STATE_MARKS: Readonly<Record<DutyState, string>> = { done: '✓', late: '迟', 'entered-late': '补', missing: '未', due: '待', 'not-applicable': '', unreported: '—' };

const asCell = ({ id, title, demand, layer, article, source, certainty }: ComplianceRule) => ({ rule: id, title, kinds: 'kinds' in demand ? (demand.kinds as readonly string[]) : [], layer, article, source, certainty });
export const figureRuleName = (rule: ComplianceRule): string => ruleName(asCell(rule));
export const figureRuleSource = (rule: ComplianceRule): string => ruleSource(asCell(rule));

/** 2026 年第三季度; the name as it stands where it is none of the calendar's. */
export function figurePeriodName(name: string): string {
  const period = figurePeriod(name);
  // A term of office goes by its last day.
  if (!period) return isLocalDate(name) ? `${fullDayText(name)}到期` : name;
  const year = `${period.from.slice(0, 4)} 年`;
  if (period.unit === 'month') return `${year} ${Number(period.from.slice(5, 7))} 月`;
  if (period.unit === 'quarter') return `${year}第${'一二三四'.charAt(Number(period.name.slice(-1)) - 1)}季度`;
  if (period.unit === 'half-year') return `${year}${period.name.endsWith('H1') ? '上半年' : '下半年'}`;
  return year;
}

/** Duties that were to be done and of which somebody knows: the whole of every share. */
export const askedOf = ({ done, late, 'entered-late': entered, missing }: DutyCounts): number => done + late + entered + missing;
export const doneOf = ({ done, late, 'entered-late': entered }: DutyCounts): number => done + late + entered;

/** One decimal, rounded down, so that 100% means all; '—' where nothing was asked. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return '—';
  const tenths = Math.floor((part * 1000) / whole);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
