import type { ComplianceRule } from '../domain/compliance-rules';
import type { LedgerPart } from '../domain/figure-parts';
import { figureRuleName } from '../domain/names/figures';
import { periodBefore } from '../domain/figure-period';
import { compare, type Period, type Range } from '../domain/periods';
import type { RulesInForce } from '../domain/rule-document';
import type { Duty, DutyAsked } from '../domain/superior-duties';
import { addFigures, addLedgers, dutiesIn, dutiesOf, figuresOf, NO_DUTIES, shortfallsOf, type DutyCounts, type OrgFacts } from '../domain/superior-figures';
import type { BelowDuty, BelowFigures, BelowOrg, FigureSources, KindFigures, PeriodFigures } from '../domain/superior-views';
import type { Office } from '../office/office';
import { askedBelow, type AskedBelow } from './asked-below';
import { below, type Below } from './figure-below';
import { standingOf } from './figure-kept';
import { ownFigures } from './own-figures';
import { lastDaysIn, monthsBelow, type MonthsBelow } from './figure-months';

/** What is read once for a question, over all the days that it touches. */
export interface Ground {
  readonly today: string;
  readonly rules: AskedBelow;
  readonly below: Below;
  readonly months: MonthsBelow;
}

export function groundOf(office: Office, today: string, under: string, periods: readonly [Period, ...Period[]]): Ground {
  const rules = askedBelow(office, today);
  // A duty that ends in a month may have begun a quarter, a 学期 or a year before it, and grades are of the year so far.
  const begins = periods.flatMap((period) => [period.from, ...rules.each.flatMap((inForce) => askedIn(inForce, period).map((asked) => asked.period.from))]).sort(compare)[0] ?? periods[0].from;
  const until = periods.map((period) => period.until).sort(compare).at(-1) ?? periods[0].until;
  const range: Range = { from: begins, until };
  return { today, rules, below: below(office, under, range, until < today ? until : today), months: monthsBelow(office, today, range, { from: `${begins.slice(0, 4)}-01-01`, until }) };
}

const yearOfPeriod = ({ from, until }: Period): Range => ({ from: `${from.slice(0, 4)}-01-01`, until });

/** What there is of one organisation for a period. */
function factsFor(office: Office, { months }: Ground, org: BelowOrg, period: Period, standing: boolean): OrgFacts {
  const theirs = months.of(org.org);
  const stood = standing ? theirs.newestStood(period) : '';
  return { months: theirs, standing: stood === '' ? null : standingOf(office.db, org.org, stood), appraisal: months.newestAppraisal(org.org, yearOfPeriod(period)), asked: org.type === 'branch' };
}

export const askedIn = ({ rules, semesters }: RulesInForce, period: Period, rule?: string): DutyAsked[] =>
  dutiesIn(period, rule === undefined ? rules : rules.filter(({ id }) => id === rule), { semesters, terms: [] });

/** By id, as everybody is asked; of what only some are asked, as these are. */
const rulesById = ({ all, each }: AskedBelow): Map<string, ComplianceRule> => new Map([...each.slice(1), all].flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])));

/** 统计 of a period: every organisation below, or below one of them, with the period before beside it. */
export function periodFigures(office: Office, today: string, period: Period, under = ''): PeriodFigures {
  const before = periodBefore(period);
  const ground = groundOf(office, today, under, [period, before]);
  const [now, earlier] = [countedIn(office, ground, period), countedIn(office, ground, before)];
  const rules = rulesById(ground.rules);
  const shown = now.filter(({ org, figures }) => (ground.below.here.has(org.key) && org.type === 'branch') || figures.gatherings > 0 || figures.told + figures.appraised > 0);
  const rows = shown.map((one): BelowFigures => ({
    ...one.org, figures: one.figures, shortfalls: ground.below.belongs(one.org.org)(lastDay(period, today)) ? shortfallsOf(one.duties, one.facts, period, rules) : [], reported: isReported(one.facts, period, today),
    source: sourceOf(one, monthsIn(period)), standing: one.facts.standing, appraisal: one.facts.appraisal,
  }));
  return {
    today, period, before,
    sources: sourcesOf(ground, now, period),
    total: addFigures(now.map(({ figures }) => figures)),
    totalBefore: addFigures(earlier.map(({ figures }) => figures)),
    rules: ofRules(ground, now, earlier),
    cited: [...new Set(rows.flatMap(({ shortfalls }) => shortfalls.map(({ rule }) => rule)))].flatMap((id) => rules.get(id) ?? []),
    kinds: kindsOf(ground, now, period),
    ledgers: ledgersOf(rows),
    below: rows,
    own: under === '' ? ownFigures(office, period) : null,
  };
}

export interface Counted {
  readonly org: BelowOrg;
  readonly facts: OrgFacts;
  readonly duties: readonly Duty[];
  readonly figures: BelowFigures['figures'];
}

export function countedIn(office: Office, ground: Ground, period: Period, rule?: string, standing = true): Counted[] {
  const asked = new Map(ground.rules.each.map((inForce) => [inForce, askedIn(inForce, period, rule)]));
  const days = lastDaysIn(period);
  return ground.below.orgs.map((org): Counted => {
    const facts = factsFor(office, ground, org, period, standing);
    const belongs = ground.below.belongs(org.org);
    const duties = dutiesOf(asked.get(ground.rules.of(org.org)) ?? [], facts, ground.today, belongs);
    return { org, facts, duties, figures: figuresOf(duties, facts, days, belongs) };
  });
}

const lastDay = ({ until }: Period, today: string): string => (until < today ? until : today);

/** Has it told of the whole period, as far as the period is over? */
const isReported = ({ months }: OrgFacts, period: Period, today: string): boolean => (period.until < today ? months.reportedThrough >= period.until : months.reportedThrough.slice(0, 7) >= today.slice(0, 7));

const monthsIn = (period: Period): string[] => lastDaysIn(period).map((day) => day.slice(0, 7));

function sourceOf({ facts: { months: of } }: Counted, months: readonly string[]): BelowFigures['source'] {
  let source: BelowFigures['source'] = 'none';
  for (const month of months) {
    const one = of.sourceOf(month);
    if (one === 'records') return one;
    if (one === 'line') source = one;
  }
  return source;
}

/** Of the branches that stand here on the day looked at, those that have told of the whole period. */
export function reportedIn({ below: { here }, today }: Ground, counted: readonly Counted[], period: Period): Pick<FigureSources, 'branches' | 'reported'> {
  const branches = counted.filter(({ org }) => org.type === 'branch' && here.has(org.key));
  return { branches: branches.length, reported: branches.filter(({ facts }) => isReported(facts, period, today)).length };
}

export function sourcesOf(ground: Ground, counted: readonly Counted[], period: Period): FigureSources {
  const { below: { here }, today } = ground;
  const branches = counted.filter(({ org }) => org.type === 'branch' && here.has(org.key));
  const months = monthsIn(period);
  const sources = branches.map((one) => sourceOf(one, months));
  return {
    ...reportedIn(ground, counted, period),
    notReported: branches.filter(({ facts }) => !isReported(facts, period, today)).map(({ org }) => org),
    short: counted.flatMap(({ org, facts }) => {
      const gatherings = months.reduce((sum, month) => sum + facts.months.shortIn(month), 0);
      return gatherings > 0 ? [{ ...org, gatherings }] : [];
    }),
    byRecords: sources.filter((source) => source === 'records').length,
    byLines: sources.filter((source) => source === 'line').length,
  };
}

function ofRules({ rules }: Ground, now: readonly Counted[], before: readonly Counted[]): PeriodFigures['rules'] {
  const [mine, theirs] = [now, before].map(countsByRule);
  return [...rulesById(rules).values()].flatMap((rule) => {
    const counts = mine?.get(rule.id);
    return counts ? [{ rule, counts, before: theirs?.get(rule.id) ?? NO_DUTIES }] : [];
  });
}

function countsByRule(counted: readonly Counted[]): Map<string, DutyCounts> {
  const byRule = new Map<string, Record<Duty['state'], number>>();
  for (const { duties } of counted) {
    for (const { rule, state } of duties) {
      const counts = byRule.get(rule) ?? { ...NO_DUTIES };
      counts[state] += 1;
      byRule.set(rule, counts);
    }
  }
  return byRule;
}

/** By kind, each gathering once in every kind that it counts as; those of lines whose days are not known are in the sums alone. */
function kindsOf({ below: { belongs } }: Ground, counted: readonly Counted[], period: Period): KindFigures[] {
  const kinds = new Map<string, { gatherings: number; enteredLate: number; expected: number; present: number }>();
  const split = new Map<string, readonly string[]>();
  const days = lastDaysIn(period);
  for (const { org, facts } of counted) {
    for (const day of days) {
      if (!belongs(org.org)(day)) continue;
      for (const [joined, , held, late, expected, present] of facts.months.heldIn(day.slice(0, 7))) {
        const each = split.get(joined) ?? joined.split('+');
        split.set(joined, each);
        for (const kind of each) {
          const sum = kinds.get(kind) ?? { gatherings: 0, enteredLate: 0, expected: 0, present: 0 };
          kinds.set(kind, sum);
          sum.gatherings += held.length;
          sum.enteredLate += late;
          sum.expected += expected;
          sum.present += present;
        }
      }
    }
  }
  return [...kinds].map(([kind, sums]) => ({ kind, ...sums })).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

function ledgersOf(rows: readonly BelowFigures[]): LedgerPart[] {
  const parts = rows.flatMap(({ figures, standing }) => (figures.told > 0 ? (standing?.ledgers ?? []) : []));
  return [...new Set(parts.map(({ ledger }) => ledger))].sort().map((ledger) => ({ ledger, ...addLedgers(parts.filter((part) => part.ledger === ledger)) }));
}

/** The duties behind a number, by code: of one rule, or of all; in one state, or in several. */
export function dutiesBelow(office: Office, today: string, period: Period, states: readonly Duty['state'][], rule?: string, under = ''): BelowDuty[] {
  const ground = groundOf(office, today, under, [period]);
  const asked = new Map(ground.rules.each.flatMap((inForce) => askedIn(inForce, period, rule)).map((one) => [`${one.rule.id} ${one.period.name}`, one]));
  return countedIn(office, ground, period, rule, false).flatMap(({ org, duties }) =>
    duties.filter(({ state }) => states.includes(state)).flatMap((duty): BelowDuty[] => {
      const one = asked.get(`${duty.rule} ${duty.period}`);
      return one ? [{ ...duty, below: org, name: figureRuleName(one.rule), kinds: 'kinds' in one.rule.demand ? (one.rule.demand.kinds as readonly string[]) : [], from: one.period.from, until: one.period.until }] : [];
    }));
}
