import type { BranchShape } from './branch-shape';
import type { ComplianceRule } from './compliance-rules';
import type { DuesDocument } from './dues';
import type { ExplanationDocument } from './explanation';
import type { MemberDocument } from './member';
import type { Period, Range } from './periods';
import type { DatedConversion } from './study-hours';
import type { TalkDocument } from './talk';

/** A record that counts for a duty, with its day. `term` is an item of the organisation's terms of office. */
export interface Evidence {
  readonly kind: 'gathering' | 'talk' | 'dues' | 'term';
  readonly id: string;
  readonly on: string;
}

export type Subject = { readonly type: 'branch' } | { readonly type: 'group' | 'member'; readonly id: string; readonly name: string };

/** Why a rule does not ask in a period: the code says it, the facts are for its sentence. */
export type Reason =
  /** The regulation encourages and gives no number, and no superior has set one. */
  | { readonly code: 'no-number' }
  /** No dates of 学期, or no term of office, are entered. */
  | { readonly code: 'no-calendar'; readonly unit: 'semester' | 'term' }
  | { readonly code: 'not-founded'; readonly foundedOn: string }
  | { readonly code: 'dissolved'; readonly dissolvedOn: string }
  | { readonly code: 'no-committee' }
  | { readonly code: 'no-groups' }
  | { readonly code: 'no-members' }
  /** Fewer full members than ask for a committee. */
  | { readonly code: 'few-full-members'; readonly full: number }
  /** The condition held on so many days of the period (of its usual months, where the rule has some): too few for the rule. */
  | { readonly code: 'part-of-period'; readonly days: number; readonly of: number }
  /** 不作硬性要求 on too many days. */
  | { readonly code: 'exempt'; readonly days: number; readonly of: number }
  /** No longer in the branch when the period ended; `on` is the first day outside. */
  | { readonly code: 'left'; readonly on: string };

interface CellBase extends Pick<ComplianceRule, 'layer' | 'article' | 'source' | 'title' | 'certainty'> {
  /** Stable: `R1/2025-Q4`, `R3/2025-11/<group>`, `R9/2025/<member>`. */
  readonly id: string;
  readonly rule: string;
  readonly demand: ComplianceRule['demand']['type'];
  /** What a gathering has to count as; [] where no gathering is asked for. */
  readonly kinds: readonly string[];
  readonly period: Period;
  readonly subject: Subject;
  /** Records asked for and counted; tenths of 学时 for hours; members for 党费; full members for the structure. */
  readonly required: number;
  readonly counted: number;
  readonly records: readonly Evidence[];
  /** Gatherings of the kind that name none of several 党小组, and so count for none. */
  readonly unassigned: number;
  /** The day on which the last that was asked for took place; '' = not done, or no day is known. */
  readonly completedOn: string;
  /** Last day on which it is in time. */
  readonly dueOn: string;
  /** From today to `dueOn`; negative once it is over. */
  readonly daysLeft: number;
  /** It is to be reminded of from this day on; `reminding` = it is missing and the day has come. */
  readonly remindFrom: string;
  readonly reminding: boolean;
  /** Days between `dueOn` and `completedOn` when it was done late. */
  readonly lateDays: number;
  readonly explanation: string | null;
  /** 政治生日: this year's day and how many years. */
  readonly anniversary: { readonly on: string; readonly years: number } | null;
  /** 支委会: what the branch looked like on the last day asked about (today in a running year). 一般 3 to 50 members. */
  readonly structure: { readonly full: number; readonly members: number; readonly committee: boolean; readonly size: 'usual' | 'too-few' | 'too-many' } | null;
}

/** 已完成, 待开展, 未开展, 不适用: one rule in one period for the branch, one 党小组 or one member. */
export type Cell = CellBase & ({ readonly state: 'done' | 'due' | 'missed' } | { readonly state: 'not-applicable'; readonly reason: Reason });
export type CellState = Cell['state'];

/**
 * What the evaluator reads of a gathering; kinds are plain words, so that rules may name kinds of a newer program. The
 * parts of the kinds (学时, 党小组, the term that an election begins) are looked up where the document has them.
 */
export interface CountableGathering {
  readonly start: string;
  readonly end: string;
  readonly countedKinds: readonly string[];
  readonly withdrawn: boolean;
  readonly attendance: readonly { readonly id: string; readonly removed: boolean; readonly state: string; readonly hours: number | null }[];
  readonly politicalBirthday: { readonly celebrants: readonly { readonly id: string; readonly removed: boolean }[] };
}

interface Entry<D> {
  readonly id: string;
  readonly document: D;
}

export interface ComplianceInput {
  readonly today: string;
  readonly rules: readonly ComplianceRule[];
  readonly conversions: readonly DatedConversion[];
  readonly semesters: readonly (Range & { readonly name: string })[];
  readonly branch: BranchShape;
  readonly members: readonly Entry<MemberDocument>[];
  readonly gatherings: readonly Entry<CountableGathering>[];
  readonly talks: readonly Entry<TalkDocument>[];
  readonly dues: readonly Entry<DuesDocument>[];
  readonly explanations: readonly Entry<ExplanationDocument>[];
}
