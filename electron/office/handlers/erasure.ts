import type { SameText } from '../../contract';
import { ok } from '../../../db/domain/result';
import { eraseText, planErasure } from '../../../db/office/erase';
import type { Office } from '../../../db/office/office';
import { titleOf } from '../../../db/office/record-names';
import { recordRow } from '../../../db/office/records';
import type { JsonObject } from '../../../db/records/canonical';
import { listBackups } from '../../../db/vault/backup-list';
import { whenOpen, type Handlers } from '../context';

function named(office: Office, records: readonly string[]): SameText[] {
  return records.flatMap((record) => {
    const found = recordRow(office.db, record);
    return found ? [{ record, kind: found.kind, title: titleOf(JSON.parse(found.document) as JsonObject) }] : [];
  });
}

const look = whenOpen<'erasure.look'>(({ record, text }, { office }) => {
  const plan = planErasure(office, record, text);
  return plan.ok ? ok({ ...plan.value, elsewhere: named(office, plan.value.elsewhere) }) : plan;
});

/** What is out of reach from here is named: backups on this computer, and the reports that carried it. */
const erase = whenOpen<'erasure.erase'>(async ({ record, text, reason }, { office, moment, files, folder, emit }) => {
  const plan = planErasure(office, record, text);
  if (!plan.ok) return plan;
  const done = eraseText(office, moment, { record, text, reason });
  if (!done.ok) return done;
  emit('changed', { subjects: ['gatherings', 'members', 'talks', 'plans', 'ledgers', 'exchange'] });
  const backups = await listBackups(files, folder.backups);
  return ok({ erased: done.value.erased, backups: backups.ok ? backups.value.map(({ name }) => name) : [], reports: plan.value.reports, elsewhere: named(office, plan.value.elsewhere) });
});

export const erasureHandlers: Handlers = { 'erasure.look': look, 'erasure.erase': erase };
