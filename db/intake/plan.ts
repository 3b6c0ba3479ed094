import type { Failure } from '../domain/failure';
import { fail } from '../domain/failure';
import type { GatheringKind } from '../domain/gathering';
import { intakeFieldName } from '../domain/intake/words';
import { NEEDED } from '../domain/intake/fields';
import type { IntakeKind, IntakeLine, IntakeMapping, IntakeOutcome, SkippedRow } from '../domain/intake/intake';
import type { Sheet } from '../domain/intake/sheet';
import { bodyOf, type TableGuess } from '../domain/intake/table-head';
import type { LedgerKind } from '../domain/ledger-item';
import { err, ok, type Result } from '../domain/result';
import type { Save } from '../office/save';
import type { Moment, Office } from '../office/office';
import { planLedger } from './plan-ledger';
import { planRecords } from './plan-records';
import { planRoster } from './plan-roster';
import { planTree } from './plan-tree';

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

/** Every line of a table as it would be taken in. Reads only: nothing is stored before somebody has seen it. */
export function planIntake(office: Office, moment: Moment, kind: IntakeKind, sheet: Sheet, guess: Pick<TableGuess, 'head'>, mapping: IntakeMapping, options: IntakeOptions): Result<IntakePlan, Failure> {
  const missing = NEEDED[kind].find((field) => !Object.values(mapping).includes(field));
  if (missing !== undefined) return err(fail('intake-unmapped', { field: intakeFieldName(kind, missing) }));
  const { rows, skipped } = bodyOf(sheet, guess, mapping, options.hidden);
  const { lines, saves } = planOf(office, moment, kind, rows, mapping, options);
  const counts = { new: 0, known: 0, bad: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return ok({ kind, lines, skipped, counts, saves });
}

function planOf(office: Office, moment: Moment, kind: IntakeKind, rows: Sheet['rows'], mapping: IntakeMapping, options: IntakeOptions): Pick<IntakePlan, 'lines' | 'saves'> {
  switch (kind) {
    case 'roster':
      return planRoster(office, moment, rows, mapping);
    case 'records':
      return planRecords(office, moment, rows, mapping, options);
    case 'ledger':
      return planLedger(office, moment, rows, mapping, options);
    case 'tree':
      return planTree(office, moment, rows, mapping);
  }
}
