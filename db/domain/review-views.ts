import type { GatheringKind } from './gathering';
import type { ReviewOutcome, ReviewState } from './review';
import type { RecordState } from './views';

/** One review as both sides see it: what was said, of which version, and whether that version is still the submitted one. */
export interface ReviewMark {
  readonly statement: string;
  readonly version: string;
  readonly outcome: ReviewOutcome;
  readonly reason: string;
  /** Paths of the record's form that the superior asks to correct. */
  readonly fields: readonly string[];
  /** Day until which it is asked for; '' = none was named. */
  readonly deadline: string;
  /** UTC instant by the superior's clock. */
  readonly statedAt: string;
  /** false: 针对旧版本, the record was submitted anew since. */
  readonly current: boolean;
  /** At the superior: a 下发 file has carried it. At the branch always true. */
  readonly carried: boolean;
}

/** How one record stands in review: the standing reviews of what is submitted now, and those of earlier versions. */
export interface RecordReview {
  readonly record: string;
  readonly state: ReviewState;
  readonly marks: readonly ReviewMark[];
  readonly earlier: readonly ReviewMark[];
  /** Versions that are submitted now; more than one = 两处提交. A review names them, so that nobody judges what he has not seen. */
  readonly versions: readonly string[];
  /** This organisation may review it: it was submitted by one directly below. */
  readonly mayReview: boolean;
  /** A review that no 下发 file has carried yet stands here and may be taken back. */
  readonly mayUndo: boolean;
}

/** A field that a return asks for. */
export interface AskedField {
  /** Path in the record's form. */
  readonly path: string;
  /** The record says something else there now than the returned version did. */
  readonly changed: boolean;
}

/** What was submitted before beside what is submitted now. */
export interface ReviewComparison {
  readonly record: string;
  readonly kind: string;
  readonly title: string;
  readonly before: { readonly version: string; readonly savedAt: string; readonly author: string; readonly returned: boolean };
  readonly after: { readonly version: string; readonly savedAt: string; readonly author: string };
  readonly changes: readonly { readonly path: string; readonly before: unknown; readonly after: unknown }[];
  readonly document: unknown;
  readonly earlierDocument: unknown;
  readonly names: Readonly<Record<string, string>>;
  /** Fields that the return asked for, and those of them in which nothing changed. */
  readonly asked: readonly string[];
  readonly untouched: readonly string[];
}

/** One line of 审核: a record of an organisation directly below. */
export interface ReviewLine {
  readonly record: string;
  readonly org: string;
  readonly orgName: string;
  readonly kind: GatheringKind;
  readonly title: string;
  readonly start: string;
  readonly state: ReviewState;
  readonly submittedAt: string;
  readonly versions: readonly string[];
  /** Of a return: the day that was named; '' = none. */
  readonly deadline: string;
  readonly carried: boolean;
}

export interface ReviewCount {
  readonly org: string;
  readonly orgName: string;
  readonly kind: GatheringKind;
  readonly counts: Readonly<Record<ReviewState, number>>;
}

export interface ReviewQueue {
  readonly counts: readonly ReviewCount[];
  readonly lines: readonly ReviewLine[];
  /** How many there are in all; `lines` holds the first of them. */
  readonly total: number;
}

/** 退回待改 on the branch's home screen. */
export interface ReturnedLine {
  readonly record: string;
  readonly kind: GatheringKind;
  readonly title: string;
  readonly start: string;
  readonly reasons: readonly string[];
  readonly fields: readonly string[];
  readonly deadline: string;
  readonly overdue: boolean;
  readonly statedAt: string;
  /** `changed` = corrected and not submitted again yet. */
  readonly way: RecordState;
}
