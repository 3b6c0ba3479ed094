import type { ComplianceRule } from './compliance-rules';
import type { AppraisalPart, LedgerPart, StandingPart } from './figure-parts';
import type { OrganisationType } from './organisation';
import type { Period } from './periods';
import type { Duty, DutyState } from './superior-duties';
import type { DutyCounts, Figures, Shortfall } from './superior-figures';
import type { FigureSource } from './superior-months';

/** An organisation below, as the tree calls it on the period's last day. `key` is its id, or its slot's where nobody has enrolled. */
export interface BelowOrg {
  readonly key: string;
  readonly org: string;
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType;
}

/** What a number rests on: how many have reported, who has not, and where something is known to be missing. */
export interface FigureSources {
  readonly branches: number;
  readonly reported: number;
  readonly notReported: readonly BelowOrg[];
  /** 数字不全: the signed line of a month names more gatherings than have arrived. */
  readonly short: readonly (BelowOrg & { readonly gatherings: number })[];
  /** How many count by their records, and how many by their signed lines. */
  readonly byRecords: number;
  readonly byLines: number;
}

/** One row of the figures. Rows stand by code, whatever their numbers. */
export interface BelowFigures extends BelowOrg {
  readonly figures: Figures;
  readonly shortfalls: readonly Shortfall[];
  readonly reported: boolean;
  readonly source: FigureSource;
  readonly standing: StandingPart | null;
  readonly appraisal: AppraisalPart | null;
}

export interface KindFigures {
  readonly kind: string;
  readonly gatherings: number;
  readonly enteredLate: number;
  readonly expected: number;
  readonly present: number;
}

/** 本级: what the organisation that looks at the figures held itself. */
export interface OwnFigures {
  readonly org: string;
  readonly gatherings: number;
  readonly expected: number;
  readonly present: number;
}

/** 统计: a period of everything below, or of one part of the tree. */
export interface PeriodFigures {
  readonly today: string;
  readonly period: Period;
  readonly before: Period;
  readonly sources: FigureSources;
  readonly total: Figures;
  readonly totalBefore: Figures;
  /** Only the rules that count gatherings; each once. */
  readonly rules: readonly { readonly rule: ComplianceRule; readonly counts: DutyCounts; readonly before: DutyCounts }[];
  /** Rules that a shortfall may name. */
  readonly cited: readonly ComplianceRule[];
  readonly kinds: readonly KindFigures[];
  readonly ledgers: readonly LedgerPart[];
  readonly below: readonly BelowFigures[];
  /** In none of the sums; null = it held nothing in the period, or only a part of the tree is looked at. */
  readonly own: OwnFigures | null;
}

/** Branch × period of one rule: states and how many of how many. */
export interface HeatMap {
  readonly rule: ComplianceRule;
  readonly periods: readonly Period[];
  readonly rows: readonly (BelowOrg & { readonly cells: readonly (readonly [state: DutyState, counted: number, required: number] | null)[]; readonly expected: number; readonly present: number })[];
  readonly sources: FigureSources;
}

export interface TrendPoint {
  readonly period: Period;
  readonly counts: DutyCounts;
  readonly gatherings: number;
  readonly expected: number;
  readonly present: number;
  readonly reported: number;
  readonly branches: number;
}

/** What stands behind a number: the records that count, or the signed lines where only these came. */
export interface FiguresBehind {
  readonly records: readonly { readonly record: string; readonly org: string; readonly orgName: string; readonly kind: string; readonly title: string; readonly start: string; readonly expected: number; readonly present: number; readonly enteredLate: boolean }[];
  readonly lines: readonly { readonly org: string; readonly orgName: string; readonly month: string; readonly gatherings: number; readonly expected: number; readonly present: number; readonly statedAt: string }[];
  /** There are more than are listed. */
  readonly more: boolean;
}

/** One duty of one branch, in a list behind a number. */
export interface BelowDuty extends Duty {
  readonly below: BelowOrg;
  /** What the rule is called, what it counts, and in which days: the way to its records. */
  readonly name: string;
  readonly kinds: readonly string[];
  readonly from: string;
  readonly until: string;
}
