import type { ComplianceRule } from './compliance-rules';
import { daysBetween, daysInMonth, monthOf, two, yearOf } from './dates';
import { addMonths, within, type Period, type Range } from './periods';
import type { NarrowHeld, OrgMonths } from './superior-months';

/**
 * How a duty of a branch stands, seen from above: done in time, done after its day (迟), done by what was entered late
 * (补录), missing, still open, not asked, or nobody knows because the branch has not reported that far.
 */
export const DUTY_STATES = ['done', 'late', 'entered-late', 'missing', 'due', 'not-applicable', 'unreported'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

export interface Duty {
  readonly rule: string;
  readonly period: string;
  readonly state: DutyState;
  readonly required: number;
  readonly counted: number;
}

/** One rule in one period that ends in the range looked at: the same for every branch, so it is worked out once. */
export interface DutyAsked {
  readonly rule: ComplianceRule;
  readonly period: Period;
  /** The months that count for it, from the first; `days` = how many of their days lie in the period. */
  readonly months: readonly { readonly month: string; readonly days: number }[];
  /** The part of it in which its condition has to hold: its usual months. */
  readonly window: readonly { readonly month: string; readonly days: number }[];
  readonly dueOn: string;
  readonly isOfKind: (kinds: string) => boolean;
}

/** Which rules are counted from above: those that ask for a number of gatherings of the branch, its committee or its 党小组. */
export const isCountedAbove = ({ demand, applies, minimum }: ComplianceRule): boolean =>
  minimum > 0 && demand.type === 'gatherings' && demand.training !== true && (applies === 'branch' || applies === 'committee' || applies === 'groups');

export function dutyAsked(rule: ComplianceRule, period: Period): DutyAsked {
  const kinds = rule.demand.type === 'gatherings' ? rule.demand.kinds : [];
  const known = new Map<string, boolean>();
  const isOfKind = (joined: string): boolean => {
    const before = known.get(joined);
    if (before !== undefined) return before;
    const is = joined.split('+').some((kind) => kinds.includes(kind));
    known.set(joined, is);
    return is;
  };
  const months = monthsOf(period);
  const usual = rule.unit === 'year' && rule.usualMonths.length > 0 ? months.filter(({ month }) => within(month.slice(5), usualRange(rule.usualMonths))) : months;
  return { rule, period, months, window: usual, dueOn: dueOn(rule, period), isOfKind };
}

const usualRange = (months: readonly number[]): Range => ({ from: two(Math.min(...months)), until: two(Math.max(...months)) });

function monthsOf({ from, until }: Range): { month: string; days: number }[] {
  const months: { month: string; days: number }[] = [];
  for (let month = monthOf(from); month <= monthOf(until); month = addMonths(`${month}-01`, 1).slice(0, 7)) {
    const [first, last] = [`${month}-01`, `${month}-${two(daysInMonth(yearOf(month), Number(month.slice(5))))}`];
    months.push({ month, days: daysBetween(first < from ? from : first, until < last ? until : last) + 1 });
  }
  return months;
}

function dueOn({ dueDay }: ComplianceRule, { from, until }: Range): string {
  if (dueDay === null) return until;
  const month = monthOf(until);
  const day = `${month}-${two(Math.min(dueDay, daysInMonth(yearOf(month), Number(month.slice(5)))))}`;
  return day < from || until < day ? until : day;
}

/** One duty of one branch. Deterministic in what is held here; a wrong clock of the branch changes only 补录. */
export function dutyOf(asked: DutyAsked, org: OrgMonths, today: string): Duty {
  const { rule, period } = asked;
  const count = rule.applies === 'groups' ? groupCount(asked, org) : plainCount(asked, org);
  return { rule: rule.id, period: period.name, state: stateOf(asked, count, org, today), required: count.required, counted: count.counted };
}

function stateOf(asked: DutyAsked, count: Count, org: OrgMonths, today: string): DutyState {
  const { rule, period } = asked;
  if (count.required > 0 && count.counted >= count.required) {
    const late = rule.dueDay !== null && rule.applies !== 'groups' && completedOn(asked, org) > asked.dueOn;
    return count.counted - count.late < count.required ? 'entered-late' : late ? 'late' : 'done';
  }
  // Before it told anything nobody knows what it was like: that is no reproach.
  const told = (asked.window[0]?.month ?? '') >= org.from;
  if (told && !count.asked) return 'not-applicable';
  if (today <= period.until) return 'due';
  return !told || org.reportedThrough < period.until ? 'unreported' : 'missing';
}

interface Count {
  readonly required: number;
  readonly counted: number;
  readonly late: number;
  readonly asked: boolean;
}

const isEnough = (days: number, of: number, share: ComplianceRule['share']): boolean => (share === 'any' ? days > 0 : share === 'half' ? days * 2 >= of : days === of);

function plainCount({ rule, period, months, window, isOfKind }: DutyAsked, org: OrgMonths): Count {
  let [counted, late, days, of] = [0, 0, 0, 0];
  for (const { month, days: inPeriod } of window) {
    const there = rule.applies === 'committee' ? org.committeeIn(month) : org.daysIn(month);
    if (there === null) return { required: rule.minimum, counted: 0, late: 0, asked: false };
    days += Math.min(there, inPeriod);
    of += inPeriod;
  }
  for (const { month } of months) {
    if (rule.applies === 'committee' && org.committeeIn(month) === 0) continue;
    for (const part of org.heldIn(month)) {
      if (!isOfKind(part[0])) continue;
      counted += daysIn(part, month, period);
      late += part[3];
    }
  }
  return { required: rule.minimum, counted, late: Math.min(late, counted), asked: rule.minimum > 0 && isEnough(days, of, rule.share) };
}

/** Each 党小组 that was there long enough has to meet so often; what one held too much helps no other. */
function groupCount({ rule, period, months, isOfKind }: DutyAsked, org: OrgMonths): Count {
  const groups = new Map<string, { days: number; counted: number }>();
  const of = months.reduce((sum, { days }) => sum + days, 0);
  let late = 0;
  for (const { month, days: inPeriod } of months) {
    const here = org.groupsIn(month);
    if (here === null) return { required: rule.minimum, counted: 0, late: 0, asked: false };
    for (const [id, days] of here) {
      const group = groups.get(id) ?? { days: 0, counted: 0 };
      group.days += Math.min(days, inPeriod);
      groups.set(id, group);
    }
    for (const part of org.heldIn(month)) {
      if (!isOfKind(part[0])) continue;
      // A meeting that names no group belongs to the only one there is.
      const group = groups.get(part[1] === '' && here.length === 1 ? (here[0]?.[0] ?? '') : part[1]);
      if (group) group.counted += daysIn(part, month, period);
      late += part[3];
    }
  }
  const asked = [...groups.values()].filter(({ days }) => isEnough(days, of, rule.share));
  const counted = asked.reduce((sum, group) => sum + Math.min(group.counted, rule.minimum), 0);
  return { required: rule.minimum * asked.length, counted, late: Math.min(late, counted), asked: rule.minimum > 0 && asked.length > 0 };
}

/** How many of a part's days lie in the period: all, but for a 学期 that begins or ends within a month. */
function daysIn([, , days]: NarrowHeld, month: string, { unit, from, until }: Period): number {
  return unit === 'semester' ? days.filter((day) => within(`${month}-${two(day)}`, { from, until })).length : days.length;
}

/** The day on which the last that was asked for took place. A line of an older program names no days: '' is in time. */
function completedOn({ rule, months, isOfKind }: DutyAsked, org: OrgMonths): string {
  const dates = months.flatMap(({ month }) => org.heldIn(month).filter((part) => isOfKind(part[0])).flatMap(([, , days]) => days.map((day) => (day === 0 ? '' : `${month}-${two(day)}`))));
  return dates.sort()[rule.minimum - 1] ?? '';
}
