import type { Cell, CellState, ComplianceInput, Reason, Subject } from './compliance-cell';
import { countOf, type Count, type Counting } from './compliance-evidence';
import { factsOf } from './compliance-facts';
import type { ComplianceRule } from './compliance-rules';
import { askedOf, type Asked } from './compliance-subjects';
import { daysBetween, daysInMonth, monthOf, two, yearOf } from './dates';
import { addMonths, overlaps, periodsIn, type Calendars, type Period, type Range } from './periods';
import { retentions } from './retention';

/**
 * The compliance calendar: every rule in every period that has a day in the range, for the branch, each 党小组 or each
 * member that it speaks to. A reminder only: nothing is ever refused for a cell, and per person there are hours and
 * facts, never an order. The same input in another order gives the same cells. A record counts on its own day, even one
 * after today: a wrong clock must not undo it.
 */
export function evaluate(input: ComplianceInput, range: Range): Cell[] {
  const counting: Counting = { input, facts: factsOf(input) };
  return input.rules.flatMap((rule) => (rule.demand.type === 'retention' ? ofRetention(rule, rule.demand.years, counting, range) : ofRule(rule, counting, range)));
}

function ofRule(rule: ComplianceRule, counting: Counting, range: Range): Cell[] {
  const calendars: Calendars = { semesters: counting.input.semesters, terms: counting.input.branch.terms };
  return periodsOf(rule, calendars, range)
    .filter((period) => speaksIn(rule, period, counting.input.rules))
    .flatMap((period) =>
      hasNoCalendar(period) ? [withoutCalendar(rule, period, counting)] : askedOf(rule, period, counting.input).flatMap((asked) => cellOf(rule, period, asked, counting, range) ?? []),
    );
}

const NO_CALENDAR = 'none';
const hasNoCalendar = ({ unit, name }: Period): boolean => (unit === 'semester' || unit === 'term') && name === NO_CALENDAR;

/** An overdue 换届 does not end with its term: so all terms are looked at, and `cellOf` leaves out what is over and done. */
function periodsOf({ unit, demand }: ComplianceRule, calendars: Calendars, range: Range): Period[] {
  if ((unit === 'semester' && calendars.semesters.length === 0) || (unit === 'term' && calendars.terms.length === 0)) return [{ unit, name: NO_CALENDAR, ...range }];
  return periodsIn(demand.type === 'election' ? { from: '0001-01-01', until: '9999-12-31' } : range, unit, calendars);
}

/** Of the rules with one id that are in force on a period's first day, the highest layer's asks in that period. */
function speaksIn(rule: ComplianceRule, period: Period, rules: readonly ComplianceRule[]): boolean {
  const inForce = (one: ComplianceRule): boolean => one.id === rule.id && (one.from === '' || one.from <= period.from) && (one.until === '' || period.from <= one.until);
  return inForce(rule) && !rules.some((other) => inForce(other) && other.rank > rule.rank);
}

function cellOf(rule: ComplianceRule, period: Period, asked: Asked, counting: Counting, range: Range): Cell | null {
  const count = countOf(rule, period, asked, counting);
  if (!count) return null;
  const lastDay = asked.lastDay !== '' && asked.lastDay < period.until ? asked.lastDay : period.until;
  const dueOn = dueDayOf(rule, period, lastDay);
  const reason = asked.reason ?? count.reason ?? (count.required === 0 ? { code: 'no-number' as const } : null);
  const cell = assemble(rule, period, asked.subject, count, { dueOn, lastDay, remindFrom: remindFromOf(rule, period, dueOn), reason }, counting);
  return rule.demand.type === 'election' && !overlaps(range, { from: period.from, until: shownUntil(cell, counting.input.today) }) ? null : cell;
}

/** What is overdue stays in sight until today; what was done late, until the day it was done. */
function shownUntil({ state, period, completedOn }: Cell, today: string): string {
  const end = state === 'missed' ? today : completedOn;
  return end > period.until ? end : period.until;
}

function ofRetention(rule: ComplianceRule, years: number, counting: Counting, range: Range): Cell[] {
  return retentions(years, counting.input, range)
    .filter(({ period }) => speaksIn(rule, period, counting.input.rules))
    .map(({ subject, period, movedOn }) => {
      const count: Count = { required: rule.minimum, counted: movedOn === '' ? 0 : 1, fulfilled: movedOn !== '', records: [], completedOn: movedOn };
      const due = { dueOn: period.until, lastDay: period.until, remindFrom: addMonths(period.until, -rule.remindMonths), reason: null };
      return assemble(rule, period, subject, count, due, counting);
    });
}

function withoutCalendar(rule: ComplianceRule, period: Period, counting: Counting): Cell {
  const count: Count = { required: rule.minimum, counted: 0, fulfilled: false, records: [], completedOn: '' };
  const reason: Reason = { code: 'no-calendar', unit: rule.unit === 'term' ? 'term' : 'semester' };
  return assemble(rule, period, { type: 'branch' }, count, { dueOn: period.until, lastDay: period.until, remindFrom: period.until, reason }, counting);
}

interface Due {
  readonly dueOn: string;
  /** After it, the period is over for this subject. */
  readonly lastDay: string;
  readonly remindFrom: string;
  readonly reason: Reason | null;
}

function assemble(rule: ComplianceRule, period: Period, subject: Subject, count: Count, due: Due, { input, facts }: Counting): Cell {
  const { today } = input;
  const id = `${rule.id}/${period.name}${subject.type === 'branch' ? '' : `/${subject.id}`}`;
  const state: CellState = count.fulfilled ? 'done' : due.reason ? 'not-applicable' : today <= due.lastDay ? 'due' : 'missed';
  const explanation = facts.explanations.get(id) ?? null;
  const { layer, article, source, title, certainty, demand } = rule;
  const late = count.completedOn === '' ? 0 : daysBetween(due.dueOn, count.completedOn);
  const cell = {
    id,
    rule: rule.id,
    layer,
    article,
    source,
    title,
    certainty,
    demand: demand.type,
    period,
    subject,
    kinds: 'kinds' in demand ? (demand.kinds as readonly string[]) : [],
    required: count.required,
    counted: count.counted,
    records: count.records,
    completedOn: count.completedOn,
    unassigned: count.unassigned ?? 0,
    dueOn: due.dueOn,
    daysLeft: daysBetween(today, due.dueOn),
    remindFrom: due.remindFrom,
    reminding: (state === 'due' && due.remindFrom <= today) || (state === 'missed' && canStillBeDone(rule) && explanation === null),
    lateDays: Math.max(0, late),
    explanation,
    anniversary: count.anniversary ?? null,
    structure: count.structure ?? null,
  };
  return state === 'not-applicable' && due.reason ? { ...cell, state, reason: due.reason } : { ...cell, state: state === 'not-applicable' ? 'due' : state };
}

/** A missed meeting stays missed; an overdue 换届, a graduate still kept and unpaid 党费 are to be seen to all the same. */
const canStillBeDone = ({ demand: { type } }: ComplianceRule): boolean => type === 'election' || type === 'retention' || type === 'dues-paid' || type === 'dues-published' || type === 'structure';

/** 每月 25 日: the rule's day in the period's last month (its last day, in a shorter month), else the last day that there is. */
function dueDayOf({ dueDay }: ComplianceRule, period: Period, lastDay: string): string {
  if (dueDay === null) return lastDay;
  const month = monthOf(period.until);
  const day = `${month}-${two(Math.min(dueDay, daysInMonth(yearOf(month), Number(month.slice(5)))))}`;
  return day < period.from || lastDay < day ? lastDay : day;
}

/** The first of its usual months, or the first of its last months; for a term of office, so many months before its end. */
function remindFromOf({ unit, usualMonths, remindMonths }: ComplianceRule, period: Period, dueOn: string): string {
  if (unit === 'term') return addMonths(dueOn, -remindMonths);
  const from = unit === 'year' && usualMonths.length > 0 ? `${period.name}-${two(Math.min(...usualMonths))}-01` : addMonths(`${monthOf(period.until)}-01`, 1 - remindMonths);
  return from < period.from ? period.from : from;
}
