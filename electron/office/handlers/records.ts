import type { GatheringDocument, LedgerItemDocument, MemberDocument, PlanDocument, SearchHit, TalkDocument } from '../../contract';
import { fail } from '../../../db/domain/failure';
import { err, ok } from '../../../db/domain/result';
import { recordHistory } from '../../../db/office/history';
import { homeOf } from '../../../db/reports/home';
import { orgNames } from '../../../db/office/org-names';
import { saveRecord } from '../../../db/office/save';
import { searchRecords, type Found } from '../../../db/office/search';
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
  emit('changed', { subjects: ['gatherings', 'members', 'talks', 'plans', 'ledgers'] });
  return ok(null);
});

const submit = whenOpen<'records.submit'>(({ records }, { office, moment, emit }) => {
  const submitted = submitRecords(office, moment, records);
  if (!submitted.ok) return submitted;
  emit('changed', { subjects: ['gatherings', 'exchange'] });
  return ok({ submitted: submitted.value.submitted });
});

function hitOf(found: Found, names: ReadonlyMap<string, string>): SearchHit {
  const document: unknown = JSON.parse(found.document);
  const { record, excerpt, matchFrom, matchTo } = found;
  const common = { record, excerpt, matchFrom, matchTo, orgName: names.get(found.org) ?? '' };
  if (found.kind === 'member') return { ...common, kind: 'member', title: (document as MemberDocument).name, when: '' };
  if (found.kind === 'ledger-item') return { ...common, kind: 'ledger-item', title: (document as LedgerItemDocument).title, when: (document as LedgerItemDocument).dueOn };
  if (found.kind === 'talk') {
    const { on, with: others } = document as TalkDocument;
    return { ...common, kind: 'talk', title: others.filter(({ removed }) => !removed).map(({ name }) => name).join('、'), when: on };
  }
  if (found.kind === 'plan') return { ...common, kind: 'plan', title: (document as PlanDocument).title, when: (document as PlanDocument).from };
  return { ...common, kind: 'gathering', title: (document as GatheringDocument).title, when: (document as GatheringDocument).start };
}

const search = whenOpen<'search.query'>(({ text, limit }, { office, moment }) => {
  const names = orgNames(office, moment.today);
  return ok(searchRecords(office, text, limit).map((found) => hitOf(found, names)));
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
  'search.query': search,
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
