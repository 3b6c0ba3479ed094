import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Watch } from '../files/watch';
import type { Moment, Office } from '../office/office';
import { savePatiently } from '../office/save-patiently';
import { addIntake, keepMapping } from '../store/intakes';
import type { IntakeMapping } from '../domain/intake/intake';
import { signatureOf } from '../domain/intake/table-head';
import type { IntakeChoice, IntakePlan } from './intake-plan';

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

/** Takes the good lines in, all or none, and notes what they made, to take it back as a whole. Stopped on the way it leaves nothing. */
export async function applyIntake(office: Office, moment: Moment, plan: IntakePlan, choice: IntakeChoice, file: TakenFile, watch: Watch = {}): Promise<Result<IntakeDone, Failure>> {
  const wanted = new Set(plan.lines.filter(({ row, outcome }) => outcome === 'new' || (outcome === 'known' && choice.update.has(row))).map(({ row }) => row));
  const saves = plan.saves(wanted, choice);
  if (saves.length === 0) return err(fail('intake-nothing'));
  const id = moment.newId();
  let updated = 0;
  const saved = await savePatiently(office, moment, saves, watch, (versions) => {
    const lines = saves.flatMap(({ record, heads }, at) => {
      const version = versions[at];
      return version ? [{ record, before: [...heads], version }] : [];
    });
    addIntake(office.db, { id, kind: plan.kind, file: file.name, at: moment.now, author: moment.author, lines });
    keepMapping(office.db, signatureOf(plan.kind, file.heads), file.mapping, moment.now);
    updated = lines.filter(({ before }) => before.length > 0).length;
  });
  if (!saved.ok) {
    const { failure, at } = saved.error;
    // Between the preview and now somebody else may have changed what is here: nothing was written.
    return err(failure.code === 'cancelled' ? failure : fail('intake-changed', { row: saves[at]?.row ?? 0 }));
  }
  const added = saves.filter(({ heads }) => heads.length === 0).length;
  return ok({ id, added, updated, skipped: plan.counts.known - (saves.length - plan.counts.new), bad: plan.counts.bad });
}
