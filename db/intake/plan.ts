import type { Failure } from '../domain/failure';
import { fail } from '../domain/failure';
import { intakeFieldName } from '../domain/intake/words';
import { NEEDED } from '../domain/intake/fields';
import type { IntakeKind, IntakeMapping } from '../domain/intake/intake';
import type { Sheet } from '../domain/intake/sheet';
import { bodyOf, type TableGuess } from '../domain/intake/table-head';
import { err, ok, type Result } from '../domain/result';
import type { Moment, Office } from '../office/office';
import type { IntakeOptions, IntakePlan } from './intake-plan';
import { planLedger } from './plan-ledger';
import { planRecords } from './plan-records';
import { planRoster } from './plan-roster';
import { planTree } from './plan-tree';

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
