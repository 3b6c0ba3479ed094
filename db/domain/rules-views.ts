import type { ComplianceRule } from './compliance-rules';
import type { Semester } from './periods';
import type { RuleDocument, RuleProblem } from './rule-document';
import type { HoursConversion } from './study-hours';

/** One document of the layers 上级 and 本支部, as the screen 规定 lists it. */
export interface RuleSetView {
  readonly id: string;
  /** Whose it is; `own` = this organisation's. */
  readonly orgName: string;
  readonly own: boolean;
  readonly document: RuleDocument;
}

export interface ShownRule {
  readonly rule: ComplianceRule;
  /** Its document's id; '' = built in. */
  readonly set: string;
  /** A later layer asks instead of it today. */
  readonly superseded: boolean;
}

/** A problem with what the entry was measured against; null = there is no such rule. */
export interface ShownProblem extends RuleProblem {
  readonly base: ComplianceRule | null;
}

/** 规定: what asks of this organisation, layer by layer, and what it asks of those below. */
export interface RulesView {
  readonly today: string;
  readonly rules: readonly ShownRule[];
  readonly sets: readonly RuleSetView[];
  readonly problems: readonly ShownProblem[];
  /** How time becomes 学时 today, and which document says so ('' = the usual way). */
  readonly conversion: { readonly of: HoursConversion; readonly source: string };
  readonly semesters: readonly Semester[];
  readonly hasSubordinates: boolean;
}

/** One rule that the edited document would change, and what the year would look like. */
export interface RuleChange {
  readonly rule: ComplianceRule;
  /** What asks now; null = nothing does. */
  readonly before: ComplianceRule | null;
  /** Periods (or persons) of the running year by state; null where the rule asks of those below and not here. */
  readonly year: { readonly done: number; readonly due: number; readonly missed: number; readonly notApplicable: number } | null;
}

/** What one rule would have come to for those directly below, in months that are over. */
export interface RuleBelow {
  readonly rule: ComplianceRule;
  /** Whole periods of the rule in these months. */
  readonly periods: number;
  /** Of those that have reported: how many would have met it in every period; and the others, with the periods in which they would not. */
  readonly met: number;
  readonly short: readonly { readonly org: string; readonly code: string; readonly name: string; readonly short: readonly string[] }[];
}

export interface RulesBelow {
  /** `YYYY-MM`, both included. */
  readonly from: string;
  readonly until: string;
  readonly organisations: number;
  readonly reported: number;
  readonly effects: readonly RuleBelow[];
}

/** With this, the year would ask … */
export interface RulesPreview {
  readonly year: string;
  readonly changes: readonly RuleChange[];
  readonly problems: readonly ShownProblem[];
  /** Of a set for those below: how they would have stood under what it changes; null where nobody is below, or it is the own layer. */
  readonly below: RulesBelow | null;
}
