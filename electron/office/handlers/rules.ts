import { ok } from '../../../db/domain/result';
import type { RuleDocument } from '../../../db/domain/rule-document';
import { saveRecord } from '../../../db/office/save';
import { previewRules, rulesView } from '../../../db/reports/rules';
import { dropDraft } from '../../../db/store/drafts';
import { whenOpen, type Handlers } from '../context';
import { recordView } from './record-view';

const save = whenOpen<'rules.save'>(({ record, heads, document, draft }, { office, moment, emit }) => {
  const saved = saveRecord(office, moment, { record: record ?? moment.newId(), kind: 'rule-set', document, heads });
  if (!saved.ok) return saved;
  // Only after the save: a crash between the two leaves a draft too many, never a record too few.
  if (draft !== undefined) dropDraft(office.db, draft);
  emit('changed', { subjects: ['calendar', 'exchange'] });
  return recordView<RuleDocument>(office, saved.value.record);
});

export const ruleHandlers: Handlers = {
  'rules.all': whenOpen<'rules.all'>((_, { office, moment }) => ok(rulesView(office, moment.today))),
  'rules.get': whenOpen<'rules.get'>(({ record }, { office }) => recordView<RuleDocument>(office, record)),
  'rules.save': save,
  'rules.preview': whenOpen<'rules.preview'>(({ record, document, past }, { office, moment }) => ok(previewRules(office, moment.today, record, document, past))),
};
