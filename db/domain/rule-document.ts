import { z } from 'zod';
import { COMPLIANCE_RULES, ruleItem, type ComplianceRule, type RuleItem } from './compliance-rules';
import { dateOrEmpty } from './dates';
import { edgeFields } from './edges';
import { compare, semester, type PeriodUnit, type Semester } from './periods';
import { hoursConversion, type DatedConversion } from './study-hours';

/** What a superior sends down or the branch sets itself: rules, how time becomes 学时, and the dates of the 学期. */
export const ruleDocument = z.looseObject({
  layer: z.enum(['superior', 'branch']),
  /** Of several superiors: 0 = the topmost. A later one may tighten what an earlier one said. */
  order: z.int().min(0).max(20).default(0),
  /** Name and number of the document, as the screen shows it beside a duty. */
  title: z.string().min(1).max(200),
  from: dateOrEmpty.default(''),
  until: dateOrEmpty.default(''),
  rules: z.array(ruleItem).default([]),
  conversion: z.union([z.null(), hoursConversion]).default(null),
  semesters: z.array(semester).default([]),
  /** Of the layer 上级: who below it asks. */
  ...edgeFields,
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type RuleDocument = z.infer<typeof ruleDocument>;

/** An entry that is not followed: it asks less than an earlier layer, or tightens a rule that there is not. */
export interface RuleProblem {
  readonly code: 'loosens' | 'unknown-rule';
  readonly document: string;
  readonly rule: string;
}

export interface RulesInForce {
  readonly rules: readonly ComplianceRule[];
  readonly conversions: readonly DatedConversion[];
  readonly semesters: readonly Semester[];
  readonly problems: readonly RuleProblem[];
}

type Entry = { readonly id: string; readonly document: RuleDocument };

/**
 * Lays the three layers over each other: 中央, then superiors from the top down, then the branch. The order in which the
 * documents are given changes nothing.
 */
export function rulesInForce(documents: readonly Entry[], builtIn: readonly ComplianceRule[] = COMPLIANCE_RULES): RulesInForce {
  const layers = documents.filter(({ document }) => !document.withdrawn).sort(byLayer);
  const rules = [...builtIn];
  const problems: RuleProblem[] = [];
  for (const [index, { id, document }] of layers.entries()) {
    for (const item of document.rules.filter((one) => !one.removed)) {
      const added = item.tightens === '' ? addition(item, id, document, index + 1) : tightening(item, document, index + 1, rules);
      if (added === 'loosens' || added === 'unknown-rule') problems.push({ code: added, document: id, rule: item.id });
      else rules.push(added);
    }
  }
  return {
    rules,
    conversions: layers.flatMap(({ document: { from, until, conversion } }) => (conversion ? [{ from, until, conversion }] : [])),
    semesters: semestersOf(layers),
    problems,
  };
}

function byLayer(a: Entry, b: Entry): number {
  const layer = (entry: Entry): number => (entry.document.layer === 'superior' ? 0 : 1);
  return layer(a) - layer(b) || a.document.order - b.document.order || compare(a.document.from, b.document.from) || compare(a.id, b.id);
}

function addition(item: RuleItem, document: string, { layer, title, ...dates }: RuleDocument, rank: number): ComplianceRule | 'unknown-rule' {
  const { unit, minimum, demand } = item;
  if (unit === undefined || minimum === undefined || demand === undefined) return 'unknown-rule';
  return {
    id: `${document}:${item.id}`,
    layer,
    article: null,
    source: title,
    title: item.title,
    certainty: 'read',
    demand,
    unit,
    minimum,
    applies: item.applies,
    share: item.share ?? 'half',
    usualMonths: item.usualMonths ?? [],
    dueDay: item.dueDay ?? null,
    remindMonths: item.remindMonths ?? (unit === 'year' ? 3 : 1),
    ...inForce(item, dates),
    rank,
  };
}

function tightening(item: RuleItem, document: RuleDocument, rank: number, rules: readonly ComplianceRule[]): ComplianceRule | 'loosens' | 'unknown-rule' {
  const dates = inForce(item, document);
  const earlier = rules.filter(({ id }) => id === item.tightens);
  // The strictest that holds in the same time, so that a branch cannot undo what its superior asks.
  const base = earlier.findLast((rule) => (rule.until === '' || dates.from <= rule.until) && (dates.until === '' || rule.from <= dates.until)) ?? earlier.at(-1);
  if (!base) return 'unknown-rule';
  const unit = item.unit ?? base.unit;
  const minimum = item.minimum ?? base.minimum;
  // Fewer full members that ask for a committee are stricter; everywhere else more is.
  const stricter = aYear(unit, minimum) - aYear(base.unit, base.minimum);
  if (base.demand.type === 'structure' ? stricter > 0 : stricter < 0) return 'loosens';
  return {
    ...base,
    layer: document.layer,
    source: document.title,
    certainty: 'read',
    title: item.title === '' ? base.title : item.title,
    unit,
    minimum,
    share: item.share ?? base.share,
    usualMonths: item.usualMonths ?? (unit === base.unit ? base.usualMonths : []),
    dueDay: item.dueDay ?? base.dueDay,
    remindMonths: item.remindMonths ?? (unit === base.unit ? base.remindMonths : unit === 'year' ? 3 : 1),
    ...dates,
    rank,
  };
}

/** The later beginning and the earlier end of an entry and its document. */
function inForce(item: RuleItem, document: { readonly from: string; readonly until: string }): { readonly from: string; readonly until: string } {
  const ends = [item.until, document.until].filter((date) => date !== '').sort();
  return { from: item.from > document.from ? item.from : document.from, until: ends[0] ?? '' };
}

const PERIODS_A_YEAR: Readonly<Record<PeriodUnit, number>> = { month: 12, quarter: 4, 'half-year': 2, semester: 2, year: 1, term: 1 / 3 };
const aYear = (unit: PeriodUnit, minimum: number): number => PERIODS_A_YEAR[unit] * minimum;

/** Of two 学期 with one name, the later layer's. */
function semestersOf(layers: readonly Entry[]): Semester[] {
  const byName = new Map<string, Semester>(layers.flatMap(({ document }) => document.semesters.map((one): [string, Semester] => [one.name, one])));
  return [...byName.values()].sort((a, b) => compare(a.from, b.from) || compare(a.name, b.name));
}
