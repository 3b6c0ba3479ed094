import type { ArticleId } from './articles';
import { dateOf, daysBetween, isLeapYear, monthOf, monthRange, quarterOf, quarterRange, yearOf } from './dates';
import type { GatheringDocument, GatheringKind } from './gathering';
import { hoursByMember } from './hours';
import { belongsOn, isExemptOn, type MemberDocument } from './member';
import { assertNever } from './result';
import { BUILT_IN_RULES, type Demand, type Rule, type RuleLayer } from './rules';

interface Range {
  readonly from: string;
  readonly until: string;
}

interface DutyBase {
  /** The same duty has the same id on every day of its period: `R1/2025-Q4`, `R9/2025`, `R15/2025-11/<member>`. */
  readonly id: string;
  readonly rule: string;
  readonly layer: RuleLayer;
  readonly article: ArticleId | null;
  readonly kind: GatheringKind;
  readonly period: Range;
  /** due: still missing, and the period is near its end. open: still missing, time enough. */
  readonly state: 'done' | 'due' | 'open';
  /** Days from the day asked about to the last day of the period. */
  readonly daysLeft: number;
  /** The gathering that fulfilled it (the latest, if several did). */
  readonly record: string | null;
}

/** What 本月还差什么 shows: one duty of one period, with the facts for its sentence. */
export type Duty = DutyBase &
  (
    | { readonly type: 'gatherings'; readonly facts: { readonly required: number; readonly held: number; readonly lastHeldOn: string } }
    /** All times in tenths of 学时; members of whom nothing hard is asked are not counted (教管条例 第二十三条). */
    | { readonly type: 'hours'; readonly facts: { readonly required: number; readonly members: number; readonly reached: number; readonly below: number; readonly lowest: number } }
    | { readonly type: 'anniversary'; readonly facts: { readonly member: string; readonly name: string; readonly joinedOn: string; readonly years: number; readonly on: string } }
  );

export interface DutyInput {
  readonly date: string;
  /** Those of the date's calendar year are enough. */
  readonly gatherings: readonly { readonly id: string; readonly document: GatheringDocument }[];
  readonly members: readonly { readonly id: string; readonly document: MemberDocument }[];
  readonly rules?: readonly Rule[];
}

/**
 * The duties of the periods in which a day lies, rule by rule. A reminder only: nothing is ever refused for it. A
 * gathering counts in the period of its start date even when that lies after `date`; a wrong clock must not undo it.
 */
export function dutiesOn(input: DutyInput): Duty[] {
  const held = input.gatherings.filter(({ document }) => !document.withdrawn).sort((a, b) => (a.document.start < b.document.start ? -1 : 1));
  return (input.rules ?? BUILT_IN_RULES).flatMap((rule) => dutiesOf(rule, rule.demand, { ...input, gatherings: held }));
}

function dutiesOf(rule: Rule, demand: Demand, input: DutyInput): Duty[] {
  switch (demand.type) {
    case 'gatherings':
      return [gatheringsDuty(rule, demand, input)];
    case 'hours':
      return [hoursDuty(rule, demand, input)];
    case 'anniversary':
      return anniversaryDuties(rule, input);
    default:
      return assertNever(demand);
  }
}

function gatheringsDuty(rule: Rule, demand: Extract<Demand, { type: 'gatherings' }>, { date, gatherings }: DutyInput): Duty {
  const { name, period } = periodOf(demand.period, date);
  const held = gatherings.filter(({ document }) => document.countedKinds.includes(rule.kind) && within(document, period));
  const last = held.at(-1);
  const done = held.length >= demand.count;
  const facts = { required: demand.count, held: held.length, lastHeldOn: last ? dateOf(last.document.start) : '' };
  return { ...base(rule, name, period, date, done), record: done && last ? last.id : null, type: 'gatherings', facts };
}

function hoursDuty(rule: Rule, demand: Extract<Demand, { type: 'hours' }>, { date, gatherings, members }: DutyInput): Duty {
  const { name, period } = periodOf(demand.period, date);
  const hours = hoursByMember(gatherings, period);
  const asked = members.filter(({ document }) => belongsOn(document, date) && !isExemptOn(document, date)).map(({ id }) => hours.get(id) ?? 0);
  const reached = asked.filter((tenths) => tenths >= demand.tenths).length;
  const facts = { required: demand.tenths, members: asked.length, reached, below: asked.length - reached, lowest: asked.reduce((low, tenths) => Math.min(low, tenths), asked[0] ?? 0) };
  return { ...base(rule, name, period, date, facts.below === 0), record: null, type: 'hours', facts };
}

function anniversaryDuties(rule: Rule, { date, gatherings, members }: DutyInput): Duty[] {
  const period = monthRange(monthOf(date));
  const held = gatherings.filter(({ document }) => document.countedKinds.includes(rule.kind) && within(document, period));
  const duties = members.flatMap(({ id, document }): Duty[] => {
    const { joinedOn, name } = document;
    const years = yearOf(date) - (joinedOn === '' ? yearOf(date) : yearOf(joinedOn));
    if (years < 1 || joinedOn.slice(5, 7) !== date.slice(5, 7) || !belongsOn(document, date)) return [];
    const record = held.findLast((gathering) => gathering.document.politicalBirthday.celebrants.some((person) => person.id === id && !person.removed));
    const facts = { member: id, name, joinedOn, years, on: anniversaryIn(joinedOn, yearOf(date)) };
    return [{ ...base(rule, `${monthOf(date)}/${id}`, period, date, record !== undefined), record: record?.id ?? null, type: 'anniversary', facts }];
  });
  const on = (duty: Duty): string => (duty.type === 'anniversary' ? duty.facts.on : '');
  return duties.sort((a, b) => (on(a) === on(b) ? (a.id < b.id ? -1 : 1) : on(a) < on(b) ? -1 : 1));
}

function base(rule: Rule, name: string, period: Range, date: string, done: boolean): Omit<DutyBase, 'record'> {
  const { id, layer, article, kind, dueMonths } = rule;
  const monthsLeft = Number(period.until.slice(5, 7)) - Number(date.slice(5, 7));
  const state = done ? 'done' : monthsLeft < dueMonths ? 'due' : 'open';
  return { id: `${id}/${name}`, rule: id, layer, article, kind, period, state, daysLeft: daysBetween(date, period.until) };
}

function periodOf(length: 'quarter' | 'year', date: string): { readonly name: string; readonly period: Range } {
  const year = yearOf(date);
  if (length === 'year') return { name: date.slice(0, 4), period: { from: `${date.slice(0, 4)}-01-01`, until: `${date.slice(0, 4)}-12-31` } };
  const quarter = quarterOf(date);
  return { name: `${date.slice(0, 4)}-Q${quarter}`, period: quarterRange(year, quarter) };
}

function within(document: GatheringDocument, { from, until }: Range): boolean {
  const date = dateOf(document.start);
  return from <= date && date <= until;
}

/** 29 February is kept on 28 February in other years, as in `yearsSince`. */
function anniversaryIn(joinedOn: string, year: number): string {
  const day = joinedOn.slice(5) === '02-29' && !isLeapYear(year) ? '02-28' : joinedOn.slice(5);
  return `${String(year).padStart(4, '0')}-${day}`;
}
