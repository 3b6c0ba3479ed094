import type { GatheringKind } from '../domain/gathering';
import type { IntakeKind, IntakeLine, IntakeOutcome, SkippedRow } from '../domain/intake/intake';
import type { LedgerKind } from '../domain/ledger-item';
import type { Save } from '../office/save';

/** What a person says about a file beyond its columns. */
export interface IntakeOptions {
  /** Hidden lines too. */
  readonly hidden: boolean;
  /** The kind of meetings of which no column says it. */
  readonly gatheringKind: GatheringKind | '';
  readonly ledger: LedgerKind;
  readonly ownLedger: string;
}
export const USUAL_OPTIONS: IntakeOptions = { hidden: false, gatheringKind: '', ledger: 'own', ownLedger: '' };

/** What is done about lines that could be more than one thing. */
export interface IntakeChoice {
  /** Rows of known lines that are brought up to date (of meetings: taken in beside the one that is here). */
  readonly update: ReadonlySet<number>;
  /** Who is named and not on the roster becomes 列席. */
  readonly guests: boolean;
}

export interface IntakePlan {
  readonly kind: IntakeKind;
  readonly lines: readonly IntakeLine[];
  readonly skipped: readonly SkippedRow[];
  readonly counts: Readonly<Record<IntakeOutcome, number>>;
  /** What would be saved for these lines, in their order. Reads only; new ids are given here. */
  readonly saves: (rows: ReadonlySet<number>, choice: IntakeChoice) => readonly (Save & { readonly row: number })[];
}
