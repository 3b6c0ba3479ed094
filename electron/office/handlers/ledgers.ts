import type { LedgerItemDocument, LedgerItemView } from '../../contract';
import { fail, type Failure } from '../../../db/domain/failure';
import { err, ok, type Result } from '../../../db/domain/result';
import type { Office } from '../../../db/office/office';
import { recordRow } from '../../../db/office/records';
import { saveRecord } from '../../../db/office/save';
import { citingItems, ledgerItems, ledgerOverview, ledgerRow, linkCandidates } from '../../../db/reports/ledgers';
import { lastRectification } from '../../../db/reports/life-meeting';
import { dropDraft } from '../../../db/store/drafts';
import { whenOpen, type Handlers } from '../context';
import { recordView } from './record-view';

const CANDIDATES = 20;

function itemView(office: Office, today: string, record: string): Result<LedgerItemView, Failure> {
  const found = recordRow(office.db, record);
  if (!found || found.kind !== 'ledger-item') return err(fail('not-found'));
  const view = recordView<LedgerItemDocument>(office, record);
  if (!view.ok) return view;
  const { state, links } = ledgerRow(office.db, found, today);
  return ok({ ...view.value, itemState: state, links });
}

const save = whenOpen<'ledgers.save'>(({ record, heads, document, draft }, { office, moment, emit }) => {
  const saved = saveRecord(office, moment, { record: record ?? moment.newId(), kind: 'ledger-item', document, heads });
  if (!saved.ok) return saved;
  if (draft !== undefined) dropDraft(office.db, draft);
  emit('changed', { subjects: ['ledgers'] });
  return itemView(office, moment.today, saved.value.record);
});

export const ledgerHandlers: Handlers = {
  'ledgers.overview': whenOpen<'ledgers.overview'>((_, { office, moment }) => ok(ledgerOverview(office, moment.today))),
  'ledgers.items': whenOpen<'ledgers.items'>(({ ledger, ownLedger, overdueOnly }, { office, moment }) =>
    ok(ledgerItems(office, moment.today, { ledger: ledger ?? null, ownLedger: ownLedger ?? '', overdueOnly: overdueOnly ?? false }))),
  'ledgers.get': whenOpen<'ledgers.get'>(({ record }, { office, moment }) => itemView(office, moment.today, record)),
  'ledgers.citing': whenOpen<'ledgers.citing'>(({ record }, { office, moment }) => ok(citingItems(office, moment.today, record))),
  'ledgers.lastRectification': whenOpen<'ledgers.lastRectification'>(({ date, record }, { office, moment }) => ok(lastRectification(office, moment.today, date, record))),
  'ledgers.save': save,
  'ledgers.candidates': whenOpen<'ledgers.candidates'>(({ text }, { office }) => ok(linkCandidates(office, text, CANDIDATES))),
};
