import { setImmediate as breathe } from 'node:timers/promises';
import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Watch } from '../files/watch';
import { mergeVersions } from '../records/merge';
import type { Moment, Office } from '../office/office';
import { recordRow, wayOf } from '../office/records';
import { withAncestors, type Save } from '../office/save';
import { savePatiently } from '../office/save-patiently';
import { intakeOf, intakes, setUndone, type IntakeRecord, type StoredIntake } from '../store/intakes';
import { versionsOf } from '../store/versions';

/** So many lines are looked at before others have a turn. */
const SLICE = 200;

/** An import as its list shows it. */
export interface IntakeEntry extends Pick<StoredIntake, 'id' | 'kind' | 'file' | 'at' | 'author' | 'undoneAt'> {
  readonly records: number;
  /** Records of it that were submitted since: then it is not taken back as a whole. */
  readonly submitted: number;
}

export const listIntakes = (office: Office): IntakeEntry[] =>
  intakes(office.db).map(({ lines, ...entry }) => ({ ...entry, records: lines.length, submitted: entry.undoneAt === '' ? lines.filter((line) => isSubmitted(office, line, entry.at)).length : 0 }));

/**
 * Takes a whole import back: what it made is withdrawn, what it changed says again what it said before. Versions are never
 * deleted, so this too is a save, all or none. A record that was changed by hand since stays as it is and is counted in `kept`.
 */
export async function undoIntake(office: Office, moment: Moment, id: string, watch: Watch = {}): Promise<Result<{ readonly undone: number; readonly kept: number }, Failure>> {
  const found = intakeOf(office.db, id);
  if (!found) return err(fail('not-found'));
  if (found.undoneAt !== '') return err(fail('intake-undone'));
  const saves: Save[] = [];
  let submitted = 0;
  for (const [at, line] of found.lines.entries()) {
    if (isSubmitted(office, line, found.at)) submitted += 1;
    saves.push(...backwards(office, line, found.file));
    if ((at + 1) % SLICE !== 0) continue;
    watch.onProgress?.('reading', at + 1, found.lines.length);
    await breathe();
    if (watch.signal?.aborted === true) return err(fail('cancelled'));
  }
  if (submitted > 0) return err(fail('intake-submitted', { count: submitted }));
  const undone = await savePatiently(office, moment, saves, watch, () => setUndone(office.db, id, moment.now));
  return undone.ok ? ok({ undone: saves.length, kept: found.lines.length - saves.length }) : err(undone.error.failure);
}

/** Anything of this record said upwards since the import. */
function isSubmitted(office: Office, { record, version }: IntakeRecord, at: string): boolean {
  const way = wayOf(office.db, record);
  return way !== undefined && way.submission !== null && (way.submitted_version === version || (way.submitted_at ?? '') >= at);
}

/** The save that takes one record back; none = it was changed since, or is gone. */
function backwards(office: Office, { record, version, before }: IntakeRecord, file: string): Save[] {
  const found = recordRow(office.db, record);
  if (!found || found.heads !== JSON.stringify([version])) return [];
  const heads = [version];
  if (before.length === 0) return [{ record, kind: found.kind, heads, document: { ...(JSON.parse(found.document) as object), withdrawn: true, withdrawnReason: `撤销导入：${file}`.slice(0, 500) } }];
  const known = new Map(versionsOf(office.db, record).map((one) => [one.id, one]));
  return [{ record, kind: found.kind, heads, document: mergeVersions(withAncestors(before, known)).document }];
}
