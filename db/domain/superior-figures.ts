import type { ComplianceRule } from './compliance-rules';
import type { AppraisalPart, StandingPart } from './figure-parts';
import { periodsIn, type Calendars, type Period } from './periods';
import { dutyAsked, dutyOf, isCountedAbove, type Duty, type DutyAsked, type DutyState } from './superior-duties';
import type { OrgMonths } from './superior-months';

export type DutyCounts = Readonly<Record<DutyState, number>>;
/** 台账 in sum, over all that were told. */
export type LedgerSums = Readonly<Record<'open' | 'waiting' | 'closed' | 'overdue' | 'reviewDue' | 'reviewed', number>>;
export type ReachedSums = Readonly<Record<'asked' | 'reached', number>>;
export type GradeSums = Readonly<Record<'members' | 'excellent' | 'qualified' | 'basic' | 'unqualified', number>>;

/** What a branch, or several, came to in a period. Sums, never shares of shares. */
export interface Figures {
  readonly duties: DutyCounts;
  readonly gatherings: number;
  readonly expected: number;
  readonly present: number;
  /** Gatherings that were entered late, of those whose days are known. */
  readonly enteredLate: number;
  readonly study: ReachedSums;
  readonly committeeStudy: ReachedSums;
  readonly ledgers: LedgerSums;
  /** Last grades of the year so far, and how many branches held one. */
  readonly appraisal: GradeSums;
  readonly appraised: number;
  /** Branches whose term was over on the day up to which they told; whose 党费 of the year is published. */
  readonly termOver: number;
  readonly duesPublished: number;
  /** Branches that told how they stand: of so many the five above speak. */
  readonly told: number;
}

export interface Shortfall {
  readonly rule: string;
  readonly period: string;
  readonly counted: number;
  readonly required: number;
}

/** What there is of one organisation for a period. `standing` is of its newest line in the period, `appraisal` of the newest that names one. */
export interface OrgFacts {
  readonly months: OrgMonths;
  readonly standing: StandingPart | null;
  readonly appraisal: AppraisalPart | null;
  /** A branch is asked; an organisation above branches only counts its gatherings. */
  readonly asked: boolean;
}

/** Every duty that ends in a period, for all branches: of several rules with one id the highest layer's, as at the branch. */
export function dutiesIn(period: Period, rules: readonly ComplianceRule[], calendars: Calendars): DutyAsked[] {
  const counted = rules.filter(isCountedAbove);
  return counted.flatMap((rule) =>
    periodsIn(period, rule.unit, calendars)
      .filter(({ until }) => until <= period.until)
      .filter((one) => inForce(rule, one) && !counted.some((other) => other.id === rule.id && other.rank > rule.rank && inForce(other, one)))
      .map((one) => dutyAsked(rule, one)),
  );
}

const inForce = ({ from, until }: ComplianceRule, period: Period): boolean => (from === '' || from <= period.from) && (until === '' || period.from <= until);

export const NO_DUTIES: DutyCounts = { done: 0, late: 0, 'entered-late': 0, missing: 0, due: 0, 'not-applicable': 0, unreported: 0 };

/** Where an organisation stands by day: what of it belongs to the part of the tree that is looked at. A month, and a duty, go with their last day. */
export type BelongsOn = (lastDay: string) => boolean;

export function dutiesOf(asked: readonly DutyAsked[], { months, asked: isBranch }: OrgFacts, today: string, belongs: BelongsOn): Duty[] {
  return isBranch ? asked.filter(({ period }) => belongs(period.until < today ? period.until : today)).map((one) => dutyOf(one, months, today)) : [];
}

/** `lastDays`: the last day of each of the period's months. */
export function figuresOf(duties: readonly Duty[], { months, standing, appraisal }: OrgFacts, lastDays: readonly string[], belongs: BelongsOn): Figures {
  const counts: Record<DutyState, number> = { ...NO_DUTIES };
  for (const { state } of duties) counts[state] += 1;
  let [gatherings, expected, present, enteredLate] = [0, 0, 0, 0];
  for (const day of lastDays) {
    if (!belongs(day)) continue;
    const month = day.slice(0, 7);
    const sums = months.sumsIn(month);
    gatherings += sums.gatherings;
    expected += sums.expected;
    present += sums.present;
    for (const part of months.heldIn(month)) enteredLate += part[3];
  }
  const last = lastDays.at(-1) ?? '';
  const here = belongs(last) && standing ? standing : null;
  return {
    duties: counts, gatherings, expected, present, enteredLate,
    study: here?.study ?? NOBODY, committeeStudy: here?.committeeStudy ?? NOBODY, ledgers: addLedgers(here?.ledgers ?? []),
    appraisal: (belongs(last) && appraisal) || NO_GRADES, appraised: belongs(last) && appraisal ? 1 : 0,
    termOver: here && here.term !== '' && here.term < here.on ? 1 : 0, duesPublished: here && here.dues.publishedOn !== '' ? 1 : 0, told: here ? 1 : 0,
  };
}

const NOBODY: ReachedSums = { asked: 0, reached: 0 };
const NO_GRADES: GradeSums = { members: 0, excellent: 0, qualified: 0, basic: 0, unqualified: 0 };
const NO_LEDGERS: LedgerSums = { open: 0, waiting: 0, closed: 0, overdue: 0, reviewDue: 0, reviewed: 0 };

export function addLedgers(parts: readonly LedgerSums[]): LedgerSums {
  return parts.reduce((sum, one) => plus(sum, one, NO_LEDGERS), NO_LEDGERS);
}

export const NO_FIGURES: Figures = {
  duties: NO_DUTIES, gatherings: 0, expected: 0, present: 0, enteredLate: 0, study: NOBODY, committeeStudy: NOBODY, ledgers: NO_LEDGERS,
  appraisal: NO_GRADES, appraised: 0, termOver: 0, duesPublished: 0, told: 0,
};

export function addFigures(all: readonly Figures[]): Figures {
  return all.reduce((sum, one): Figures => ({
    ...plus<keyof typeof FLAT>(sum, one, FLAT),
    duties: plus(sum.duties, one.duties, NO_DUTIES), study: plus(sum.study, one.study, NOBODY), committeeStudy: plus(sum.committeeStudy, one.committeeStudy, NOBODY),
    ledgers: plus(sum.ledgers, one.ledgers, NO_LEDGERS), appraisal: plus(sum.appraisal, one.appraisal, NO_GRADES),
  }), NO_FIGURES);
}

const FLAT = { gatherings: 0, expected: 0, present: 0, enteredLate: 0, appraised: 0, termOver: 0, duesPublished: 0, told: 0 };

/** Adds the numbers that `names` has. */
function plus<K extends string>(a: Readonly<Record<K, number>>, b: Readonly<Record<K, number>>, names: Readonly<Record<K, number>>): Record<K, number> {
  const sum = { ...names } as Record<K, number>;
  for (const name of Object.keys(names) as K[]) sum[name] = a[name] + b[name];
  return sum;
}

/**
 * 未达标: what a branch owes by the rules in a period that is over for it. Of what is yearly (学时, 公布党费) only at the
 * year's end; 换届 and 设支委会 as it stood when it told. Numbers of an organisation, no person is named or ordered.
 */
export function shortfallsOf(duties: readonly Duty[], { standing, asked }: OrgFacts, period: Period, rules: ReadonlyMap<string, ComplianceRule>): Shortfall[] {
  const missing = duties.filter(({ state }) => state === 'missing').map(({ rule, period: name, counted, required }) => ({ rule, period: name, counted, required }));
  if (!standing || !asked) return missing;
  const { full, committee, days, study, committeeStudy, term, dues, on } = standing;
  const yearOver = on.endsWith('-12-31');
  const found: (Shortfall | false)[] = [
    yearOver && study.reached < study.asked && { rule: 'R9', period: period.name, counted: study.reached, required: study.asked },
    yearOver && committeeStudy.reached < committeeStudy.asked && { rule: 'R10', period: period.name, counted: committeeStudy.reached, required: committeeStudy.asked },
    yearOver && days > 0 && dues.publishedOn === '' && { rule: 'R11-published', period: period.name, counted: 0, required: 1 },
    term !== '' && term < on && { rule: 'R12', period: term, counted: 0, required: 1 },
    days > 0 && committee === 0 && full >= (rules.get('R16')?.minimum ?? Infinity) && { rule: 'R16', period: period.name, counted: 0, required: 1 },
  ];
  return [...missing, ...found.filter((one) => one !== false)];
}
