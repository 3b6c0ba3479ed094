import { fail } from '../../../db/domain/failure';
import { err, ok } from '../../../db/domain/result';
import { recordHistory } from '../../../db/office/history';
import { homeOf } from '../../../db/reports/home';
import { saveRecord } from '../../../db/office/save';
import { submitRecords } from '../../../db/office/submit';
import { withdrawRecord } from '../../../db/office/withdraw';
import { dropDraft, getDraft, putDraft } from '../../../db/store/drafts';
import { whenOpen, type Handlers } from '../context';
import { recordView } from './record-view';

const history = whenOpen<'records.history'>(({ record }, { office }) => {
  const found = recordHistory(office, record);
  return found ? ok(found) : err(fail('not-found'));
});

const withdraw = whenOpen<'records.withdraw'>(({ record, heads, reason }, { office, moment, emit }) => {
  const withdrawn = withdrawRecord(office, moment, record, heads, reason);
  if (!withdrawn.ok) return withdrawn;
  emit('changed', { subjects: ['gatherings', 'members', 'talks', 'plans', 'ledgers', 'papers'] });
  return ok(null);
});

const submit = whenOpen<'records.submit'>(({ records }, { office, moment, emit }) => {
  const submitted = submitRecords(office, moment, records);
  if (!submitted.ok) return submitted;
  emit('changed', { subjects: ['gatherings', 'exchange'] });
  return ok({ submitted: submitted.value.submitted });
});

const saveOrganisation = whenOpen<'organisation.save'>(({ heads, document }, { office, moment, emit }) => {
  const saved = saveRecord(office, moment, { record: office.org, kind: 'organisation', document, heads });
  if (!saved.ok) return saved;
  emit('changed', { subjects: ['settings', 'members'] });
  return recordView(office, office.org);
});

export const recordHandlers: Handlers = {
  'home.branch': whenOpen<'home.branch'>((_, { office, moment }) => ok({ today: moment.today, ...homeOf(office, moment.today) })),
  'records.history': history,
  'records.withdraw': withdraw,
  'records.submit': submit,
  'organisation.get': whenOpen<'organisation.get'>((_, { office }) => recordView(office, office.org)),
  'organisation.save': saveOrganisation,
  'drafts.get': whenOpen<'drafts.get'>(({ key }, { office }) => ok(getDraft(office.db, key))),
  'drafts.put': whenOpen<'drafts.put'>(({ key, title, document }, { office, moment }) => {
    putDraft(office.db, key, title, document, moment.now);
    return ok({ savedAt: moment.now });
  }),
  'drafts.drop': whenOpen<'drafts.drop'>(({ key }, { office }) => {
    dropDraft(office.db, key);
    return ok(null);
  }),
};
