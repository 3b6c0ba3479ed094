import type { LetterDocument } from '../../../db/domain/letter';
import { ok } from '../../../db/domain/result';
import { listLetters } from '../../../db/office/letters';
import { saveRecord } from '../../../db/office/save';
import { dropDraft } from '../../../db/store/drafts';
import { whenOpen, type Handlers } from '../context';
import { recordView } from './record-view';

const save = whenOpen<'letters.save'>(({ record, heads, document, draft }, { office, moment, emit }) => {
  const saved = saveRecord(office, moment, { record: record ?? moment.newId(), kind: 'letter', document, heads });
  if (!saved.ok) return saved;
  // Only after the save: a crash between the two leaves a draft too many, never a record too few.
  if (draft !== undefined) dropDraft(office.db, draft);
  emit('changed', { subjects: ['papers'] });
  return recordView<LetterDocument>(office, saved.value.record);
});

export const letterHandlers: Handlers = {
  'letters.list': whenOpen<'letters.list'>((_, { office }) => ok(listLetters(office))),
  'letters.get': whenOpen<'letters.get'>(({ record }, { office }) => recordView<LetterDocument>(office, record)),
  'letters.save': save,
};
