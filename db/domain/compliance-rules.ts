import { z } from 'zod';
import type { RuleArticle } from './articles';
import { dateOrEmpty } from './dates';
import { STUDY_KINDS } from './gathering';
import { itemId } from './ids';
import { periodUnit } from './periods';

/** 中央 (built in, cited) → 上级 (arrives by file) → 本支部. A later layer may tighten or add, never loosen. */
export const ruleLayer = z.enum(['central', 'superior', 'branch']);

/** ★ read in the regulation's text; ◐ read on a secondary page only; ✗ our own reading. */
export const certainty = z.enum(['read', 'secondary', 'own']);
export type Certainty = z.infer<typeof certainty>;

/** To whom a rule speaks: the branch, its committee, each 党小组, each member, each of the committee, members abroad, graduates. */
export const applies = z.enum(['branch', 'committee', 'groups', 'members', 'committee-members', 'abroad', 'graduates']);

/** How much of its period a condition has to hold for the rule to ask: any day of it, half of its days, all of them. */
export const share = z.enum(['any', 'half', 'whole']);

const kinds = z.array(z.string().regex(/^[a-z][a-z-]{0,39}$/)).min(1);

/** What is counted. One gathering may count for several rules. */
export const demand = z.discriminatedUnion('type', [
  /** `training`: only those that were 集中培训. */
  z.looseObject({ type: z.literal('gatherings'), kinds, training: z.boolean().optional() }),
  z.looseObject({ type: z.literal('talks'), forms: z.array(z.enum(['heart-to-heart', 'reminder'])).min(1) }),
  /** Study time of each person; the minimum is in tenths of 学时. */
  z.looseObject({ type: z.literal('hours'), kinds }),
  /** A gathering in the month of the anniversary of joining that names the member. */
  z.looseObject({ type: z.literal('anniversary'), kinds }),
  z.looseObject({ type: z.literal('dues-paid') }),
  z.looseObject({ type: z.literal('dues-published') }),
  /** 换届: an election near the term's end, or the next term. */
  z.looseObject({ type: z.literal('election'), kinds }),
  /** 联系: any talk with the person. */
  z.looseObject({ type: z.literal('contact') }),
  /** 毕业生组织关系保留: has to move on within so many years. */
  z.looseObject({ type: z.literal('retention'), years: z.int().min(1).max(5) }),
  /** 设支委会: so many full members as the minimum says ask for a committee. */
  z.looseObject({ type: z.literal('structure') }),
]);
export type Demand = z.infer<typeof demand>;

const shape = {
  unit: periodUnit,
  /** How many in each period; 0 = encouraged without a number. Tenths of 学时 for hours, full members for the structure. */
  minimum: z.int().min(0).max(100_000),
  applies,
  share,
  /** 一般第四季度: the months in which it is usually done; [] = any. */
  usualMonths: z.array(z.int().min(1).max(12)).max(12),
  /** 每月 25 日: the day of the period's last month by which it is due; null = the period's last day. */
  dueDay: z.union([z.null(), z.int().min(1).max(31)]),
  /** It is reminded of in so many last months of its period. */
  remindMonths: z.int().min(1).max(12),
};

/** One rule as the evaluator reads it: what, of whom, in which period, who says so, and where. */
export interface ComplianceRule {
  /** `R4`; the rule of a later layer that tightens keeps the id, one that adds is `<document>:<item>`. */
  readonly id: string;
  readonly layer: z.infer<typeof ruleLayer>;
  readonly article: RuleArticle | null;
  /** Name of the superior's or the branch's document; '' for the built-in rules. */
  readonly source: string;
  /** A name of its own, for a rule that a later layer added. */
  readonly title: string;
  readonly certainty: Certainty;
  readonly demand: Demand;
  readonly unit: z.infer<typeof periodUnit>;
  readonly minimum: number;
  readonly applies: z.infer<typeof applies>;
  readonly share: z.infer<typeof share>;
  readonly usualMonths: readonly number[];
  readonly dueDay: number | null;
  readonly remindMonths: number;
  /** The rule asks in periods that begin on these days; '' = open. */
  readonly from: string;
  readonly until: string;
  /** Of several with one id, the highest in force on a period's first day asks. */
  readonly rank: number;
}

/** Hours, birthdays and contact are a person's; 党费, elections and the structure are the branch's. */
function fits({ type }: Demand, whom: z.infer<typeof applies>): boolean {
  const persons = whom === 'members' || whom === 'committee-members' || whom === 'abroad';
  if (type === 'gatherings' || type === 'talks') return whom !== 'graduates';
  if (type === 'retention') return whom === 'graduates';
  return type === 'hours' || type === 'anniversary' || type === 'contact' ? persons : whom === 'branch';
}

/** One entry of a superior's or the branch's document: tightens an earlier rule, or adds one (then it says all that it asks). */
export const ruleItem = z
  .looseObject({
    id: itemId,
    removed: z.boolean().default(false),
    tightens: z.string().max(64).default(''),
    title: z.string().max(120).default(''),
    unit: shape.unit.optional(),
    minimum: shape.minimum.optional(),
    demand: demand.optional(),
    applies: applies.default('branch'),
    share: share.optional(),
    usualMonths: shape.usualMonths.optional(),
    dueDay: shape.dueDay.optional(),
    remindMonths: shape.remindMonths.optional(),
    from: dateOrEmpty.default(''),
    until: dateOrEmpty.default(''),
  })
  .refine((item) => item.tightens !== '' || (item.unit !== undefined && item.minimum !== undefined && item.demand !== undefined && fits(item.demand, item.applies)));
export type RuleItem = z.infer<typeof ruleItem>;

const study: Demand = { type: 'hours', kinds: [...STUDY_KINDS] };

const central = (id: string, rule: Pick<ComplianceRule, 'article' | 'unit' | 'minimum' | 'demand' | 'applies'> & Partial<ComplianceRule>): ComplianceRule => ({
  layer: 'central',
  source: '',
  title: '',
  certainty: 'read',
  share: 'half',
  usualMonths: [],
  dueDay: null,
  remindMonths: rule.unit === 'year' ? 3 : 1,
  from: '',
  until: '',
  rank: 0,
  ...rule,
  id,
});
const held = (...names: string[]): Demand => ({ type: 'gatherings', kinds: names });

/** R1 to R16 of the published list of duties, in its order. No rule blocks anything: the regulations say 一般. */
export const COMPLIANCE_RULES: readonly ComplianceRule[] = [
  central('R1', { article: 'branch-rules-11', unit: 'quarter', minimum: 1, demand: held('party-meeting'), applies: 'branch' }),
  central('R2', { article: 'branch-rules-12', unit: 'month', minimum: 1, demand: held('committee-meeting'), applies: 'committee' }),
  central('R3', { article: 'branch-rules-13', unit: 'month', minimum: 1, demand: held('group-meeting'), applies: 'groups' }),
  // 党课: the regulation gives the branch no number; superiors set one.
  central('R4', { article: 'branch-rules-16', unit: 'year', minimum: 0, demand: held('party-lecture'), applies: 'branch' }),
  central('R5', { article: 'branch-rules-16', unit: 'month', minimum: 1, demand: held('theme-day'), applies: 'branch' }),
  central('R6', { article: 'branch-rules-17', unit: 'year', minimum: 1, demand: held('life-meeting'), applies: 'branch', usualMonths: [10, 11, 12] }),
  // 可结合组织生活会: so its months are those of the 组织生活会.
  central('R7', { article: 'branch-rules-18', unit: 'year', minimum: 1, demand: held('appraisal'), applies: 'branch', usualMonths: [10, 11, 12] }),
  // The article asks for talks between members; that each member has one a year is our own reading.
  central('R8', { article: 'branch-rules-19', certainty: 'own', unit: 'year', minimum: 1, demand: { type: 'talks', forms: ['heart-to-heart'] }, applies: 'members' }),
  central('R9', { article: 'education-rules-20', unit: 'year', minimum: 320, demand: study, applies: 'members' }),
  // 56 学时 of those on the committee, and at least one 集中培训: whoever holds it, it is recorded as study with who was there.
  central('R10', { article: 'training-plan', certainty: 'secondary', unit: 'year', minimum: 560, demand: study, applies: 'committee-members' }),
  central('R10-training', { article: 'training-plan', certainty: 'secondary', unit: 'year', minimum: 1, demand: { type: 'gatherings', kinds: [...STUDY_KINDS], training: true }, applies: 'committee-members' }),
  central('R11', { article: 'dues-rules', unit: 'month', minimum: 1, demand: { type: 'dues-paid' }, applies: 'branch' }),
  central('R11-published', { article: 'dues-rules', unit: 'year', minimum: 1, demand: { type: 'dues-published' }, applies: 'branch' }),
  central('R12', { article: 'election-rules-3', unit: 'term', minimum: 1, demand: { type: 'election', kinds: ['election'] }, applies: 'branch', remindMonths: 6 }),
  central('R13', { article: 'education-rules-34', unit: 'half-year', minimum: 1, demand: { type: 'contact' }, applies: 'abroad' }),
  central('R14', { article: 'education-rules-34', unit: 'year', minimum: 1, demand: { type: 'retention', years: 2 }, applies: 'graduates', remindMonths: 6 }),
  central('R15', { article: 'political-building', unit: 'month', minimum: 0, demand: { type: 'anniversary', kinds: ['political-birthday'] }, applies: 'members' }),
  central('R15-oath', { article: 'political-building', unit: 'year', minimum: 0, demand: held('oath-renewal'), applies: 'branch' }),
  // 正式党员 7 人以上应当设支委会.
  central('R16', { article: 'branch-rules', unit: 'year', minimum: 7, demand: { type: 'structure' }, applies: 'branch' }),
];
