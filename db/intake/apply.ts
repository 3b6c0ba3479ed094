import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Moment, Office } from '../office/office';
import { recordRow } from '../office/records';
import { saveRecords } from '../office/save';
import { addIntake, keepMapping } from '../store/intakes';
import type { IntakeMapping } from '../domain/intake/intake';
import { signatureOf } from '../domain/intake/table-head';
import type { IntakeChoice, IntakePlan } from './plan';

export interface TakenFile {
  /** Its name without the folder. */
  readonly name: string;
  readonly heads: readonly string[];
  readonly mapping: IntakeMapping;
}

export interface IntakeDone {
  readonly id: string;
  readonly added: number;
  readonly updated: number;
  /** Known ones that nobody wanted changed. */
  readonly skipped: number;
  readonly bad: number;
}

/** Takes the good lines in, all or none, and notes what they made, to take it back as a whole. */
export function applyIntake(office: Office, moment: Moment, plan: IntakePlan, choice: IntakeChoice, file: TakenFile, onEach?: (done: number, total: number) => void): Result<IntakeDone, Failure> {
  const wanted = new Set(plan.lines.filter(({ row, outcome }) => outcome === 'new' || (outcome === 'known' && choice.update.has(row))).map(({ row }) => row));
  const saves = plan.saves(wanted, choice);
  if (saves.length === 0) return err(fail('intake-nothing'));
  let done = 0;
  const id = moment.newId();
  const taken = office.db.transaction((): Result<number, Failure> => {
    const saved = saveRecords(office, moment, saves, (count) => {
      done = count;
      onEach?.(count, saves.length);
    });
    if (!saved.ok) return saved;
    const lines = saves.map(({ record, heads }) => ({ record, before: [...heads], version: headOf(office, record) })).filter(({ version, before }) => !before.includes(version));
    addIntake(office.db, { id, kind: plan.kind, file: file.name, at: moment.now, author: moment.author, lines });
    keepMapping(office.db, signatureOf(plan.kind, file.heads), file.mapping, moment.now);
    return ok(lines.filter(({ before }) => before.length > 0).length);
  }).immediate();
  // Between the preview and now somebody else may have changed what is here: nothing was written.
  if (!taken.ok) return err(fail('intake-changed', { row: saves[done]?.row ?? 0 }));
  const added = saves.filter(({ heads }) => heads.length === 0).length;
  return ok({ id, added, updated: taken.value, skipped: plan.counts.known - (saves.length - plan.counts.new), bad: plan.counts.bad });
}

/** A save leaves one head, whatever it merged. */
const headOf = (office: Office, record: string): string => (JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[])[0] ?? '';
