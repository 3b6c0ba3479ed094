import type { TalkDocument } from '../../../db/domain/talk';
import { ok } from '../../../db/domain/result';
import { saveRecord } from '../../../db/office/save';
import { talkRegister } from '../../../db/office/talks';
import { dropDraft } from '../../../db/store/drafts';
import { whenOpen, type Handlers } from '../context';
import { recordView } from './record-view';

const save = whenOpen<'talks.save'>(({ record, heads, document, draft }, { office, moment, emit }) => {
  const saved = saveRecord(office, moment, { record: record ?? moment.newId(), kind: 'talk', document, heads });
  if (!saved.ok) return saved;
  // Only after the save: a crash between the two leaves a draft too many, never a record too few.
  if (draft !== undefined) dropDraft(office.db, draft);
  emit('changed', { subjects: ['talks'] });
  return recordView<TalkDocument>(office, saved.value.record);
});

export const talkHandlers: Handlers = {
  'talks.list': whenOpen<'talks.list'>(({ year }, { office, moment }) => ok(talkRegister(office, year, moment.today))),
  'talks.get': whenOpen<'talks.get'>(({ record }, { office }) => recordView<TalkDocument>(office, record)),
  'talks.save': save,
};
