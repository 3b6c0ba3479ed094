import { ok } from '../../../db/domain/result';
import { duesOfYear, duesRecordOf } from '../../../db/office/dues';
import { saveRecord } from '../../../db/office/save';
import { dropDraft } from '../../../db/store/drafts';
import { whenOpen, type Handlers } from '../context';

const save = whenOpen<'dues.save'>(({ year, heads, document, draft }, { office, moment, emit }) => {
  const saved = saveRecord(office, moment, { record: duesRecordOf(office.org, year), kind: 'dues', document, heads });
  if (!saved.ok) return saved;
  // Only after the save: a crash between the two leaves a draft too many, never a record too few.
  if (draft !== undefined) dropDraft(office.db, draft);
  emit('changed', { subjects: ['dues'] });
  return ok(duesOfYear(office, year));
});

export const duesHandlers: Handlers = {
  'dues.year': whenOpen<'dues.year'>(({ year }, { office }) => ok(duesOfYear(office, year))),
  'dues.save': save,
};
