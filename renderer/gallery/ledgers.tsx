import type { LedgerItemDocument, LedgerRow } from '../../electron/contract';
import { ItemForm } from '../features/ledgers/form/ItemForm';
import type { ItemEditing } from '../features/ledgers/form/use-item-form';
import { EvidenceDialog } from '../features/ledgers/EvidenceDialog';
import { CloseDialog } from '../features/ledgers/CloseDialog';
import { ReviewDialog } from '../features/ledgers/ReviewDialog';
import { ItemView } from '../features/ledgers/item/ItemView';
import { ChartView } from '../features/ledgers/ChartView';
import { LedgersView, type LedgersViewProps } from '../features/ledgers/LedgersView';
import { blankItem } from '../features/ledgers/model/new-item';
import type { ItemChanges } from '../features/ledgers/use-item-changes';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { answered, failed, type GalleryEntry, nothing, waiting } from './entry';
import { emptyOverview, itemViewOf, leaderRows, lifeRows, overdueRows, sampleItemHistory, sampleLinks, sampleOverview, supervisedRows, TODAY } from './sample-ledgers';
import { samplePeopleRows } from './sample-gatherings';

const changes: ItemChanges = { save: async () => undefined, failure: null, busy: false };
const LIFE = { ledger: 'life-meeting-rectification', ownLedger: '' } as const;
const list = (fields: Partial<LedgersViewProps> = {}) => (
  <LedgersView counts={sampleOverview} chosen={LIFE} items={answered(lifeRows)} changes={changes} operator="李淑芬" onPrint={nothing} {...fields} />
);
const at = (index: number): LedgerRow => lifeRows.slice(index)[0] ?? at(0);
const item = (index: number) => (
  <ItemView
    view={itemViewOf(at(index))}
    history={answered(sampleItemHistory)}
    today={TODAY}
    operator="李淑芬"
    changes={changes}
    withdrawFailure={null}
    onWithdraw={async () => null}
  />
);
const editing = (document: LedgerItemDocument, more: Partial<ItemEditing> = {}): ItemEditing => ({
  document,
  set: nothing,
  asked: false,
  failure: null,
  busy: false,
  draftAt: null,
  save: async () => null,
  dropDraft: async () => undefined,
  ...more,
});
const form = (title: string, state: ItemEditing) => (
  <Page title={title} back={{ href: '/ledgers', label: '组织生活会整改' }}>
    <ItemForm editing={state} people={samplePeopleRows} links={sampleLinks} others={[]} today={TODAY} backHref="/ledgers" onSaved={nothing} />
  </Page>
);

export const entries: readonly GalleryEntry[] = [
  { name: 'list', at: '/ledgers', show: () => list() },
  { name: 'list-empty', at: '/ledgers', show: () => list({ counts: emptyOverview, items: answered([]) }) },
  { name: 'list-loading', at: '/ledgers', show: () => list({ items: waiting() }) },
  { name: 'list-failed', at: '/ledgers', show: () => list({ items: failed('data-damaged'), changes: { ...changes, failure: { code: 'record-changed' } } }) },
  { name: 'overdue', at: '/ledgers?overdue', show: () => list({ chosen: null, items: answered(overdueRows) }) },
  { name: 'criteria', at: '/ledgers', show: () => list({ chosen: { ledger: 'dual-leader', ownLedger: '' }, items: answered(leaderRows) }) },
  { name: 'supervised', at: '/ledgers', show: () => list({ chosen: { ledger: 'supervised-task', ownLedger: '' }, items: answered(supervisedRows) }) },
  { name: 'choose-evidence', at: '/ledgers', show: () => <>{list({ chosen: { ledger: 'dual-leader', ownLedger: '' }, items: answered(leaderRows) })}<EvidenceDialog row={at(0)} year={2026} changes={changes} onDone={nothing} /></> },
  { name: 'chart', at: '/ledgers/chart', show: () => <ChartView chosen={LIFE} rows={lifeRows} organisation="清河县第二中学高中部教师党支部" today={TODAY} onPrint={nothing} /> },
  { name: 'chart-empty', at: '/ledgers/chart', show: () => <ChartView chosen={LIFE} rows={[]} organisation="清河县第二中学高中部教师党支部" today={TODAY} onPrint={nothing} /> },
  { name: 'close', at: '/ledgers', show: () => <>{list()}<CloseDialog row={at(0)} today={TODAY} operator="李淑芬" changes={changes} onDone={nothing} /></> },
  { name: 'review', at: '/ledgers', show: () => <>{list()}<ReviewDialog row={at(3)} today={TODAY} changes={changes} onDone={nothing} /></> },
  { name: 'item', at: '/ledgers/1', show: () => item(0) },
  { name: 'item-closed', at: '/ledgers/1', show: () => item(4) },
  { name: 'item-bare', at: '/ledgers/1', show: () => item(5) },
  { name: 'item-loading', at: '/ledgers/1', show: () => <Answered query={waiting()} title="台账事项">{() => null}</Answered> },
  { name: 'item-failed', at: '/ledgers/1', show: () => <Answered query={failed('not-found')} title="台账事项">{() => null}</Answered> },
  { name: 'form-new', at: '/ledgers/new', show: () => form('组织生活会整改：新条目', editing(blankItem(LIFE, '', ''), { asked: true })) },
  { name: 'form-new-own', at: '/ledgers/new', show: () => form('新条目', editing(blankItem({ ledger: 'own', ownLedger: '' }, '', ''))) },
  { name: 'form-edit', at: '/ledgers/1/edit', show: () => form('修改：联系群众不够经常', editing(at(0).document, { draftAt: '2026-11-22T07:20:00Z', failure: { code: 'record-changed' } })) },
];
