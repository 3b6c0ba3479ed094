import type { PlanDocument } from '../../../db/domain/plan';
import { ok } from '../../../db/domain/result';
import { heldOf, listPlans } from '../../../db/office/plans';
import { saveRecord } from '../../../db/office/save';
import { dropDraft } from '../../../db/store/drafts';
import { whenOpen, type Handlers } from '../context';
import { recordView } from './record-view';

const get = whenOpen<'plans.get'>(({ record }, { office }) => {
  const view = recordView<PlanDocument>(office, record);
  return view.ok ? ok({ ...view.value, held: heldOf(office, record, view.value.document) }) : view;
});

const save = whenOpen<'plans.save'>(({ record, heads, document, draft }, { office, moment, emit }) => {
  const saved = saveRecord(office, moment, { record: record ?? moment.newId(), kind: 'plan', document, heads });
  if (!saved.ok) return saved;
  // Only after the save: a crash between the two leaves a draft too many, never a record too few.
  if (draft !== undefined) dropDraft(office.db, draft);
  emit('changed', { subjects: ['plans'] });
  return recordView<PlanDocument>(office, saved.value.record);
});

export const planHandlers: Handlers = {
  'plans.list': whenOpen<'plans.list'>((_, { office }) => ok(listPlans(office))),
  'plans.get': get,
  'plans.save': save,
};
