import type { ArticleId } from './articles';
import type { GatheringKind } from './gathering';

/** 中央 (built in, cited) → 上级 (arrives by file) → 本支部. A later layer may tighten or add. */
export type RuleLayer = 'central' | 'superior' | 'branch';

/** What a rule asks for in each of its periods. */
export type Demand =
  | { readonly type: 'gatherings'; readonly period: 'quarter' | 'year'; readonly count: number }
  /** Study time of each member, in tenths of 学时. */
  | { readonly type: 'hours'; readonly period: 'quarter' | 'year'; readonly tenths: number }
  /** A gathering in the month of each member's anniversary of joining. */
  | { readonly type: 'anniversary' };

/** A rule is data: it asks for something and is shown with its layer and article. The regulations say 一般: none blocks. */
export interface Rule {
  readonly id: string;
  readonly layer: RuleLayer;
  readonly article: ArticleId | null;
  readonly kind: GatheringKind;
  readonly demand: Demand;
  /** In so many last months of its period a missing record is due; before, it is only open. */
  readonly dueMonths: number;
}

/** The central rules for the kinds that the program records so far. Ids are those of the published list of duties. */
export const BUILT_IN_RULES: readonly Rule[] = [
  // 支部党员大会 一般每季度召开 1 次
  { id: 'R1', layer: 'central', article: 'branch-rules-11', kind: 'party-meeting', demand: { type: 'gatherings', period: 'quarter', count: 1 }, dueMonths: 1 },
  // 党员每年集中学习培训时间一般不少于 32 学时
  { id: 'R9', layer: 'central', article: 'education-rules-20', kind: 'study-session', demand: { type: 'hours', period: 'year', tenths: 320 }, dueMonths: 3 },
  // 政治生日 is encouraged; no regulation gives a number
  { id: 'R15', layer: 'central', article: 'political-building', kind: 'political-birthday', demand: { type: 'anniversary' }, dueMonths: 1 },
];
