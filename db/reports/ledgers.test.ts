import { expect, it } from 'vitest';
import type { Office } from '../office/office';
import { saveRecord } from '../office/save';
import { searchRecords } from '../office/search';
import { withdrawRecord } from '../office/withdraw';
import { recordRow } from '../office/records';
import { aGathering } from '../testing/builders';
import { aMoment, anOffice } from '../testing/office';
import { homeOf } from './home';
import { citingItems, ledgerItems, ledgerOverview, linkCandidates } from './ledgers';

const TODAY = '2026-11-22';
const ALL = { ledger: null, ownLedger: '', overdueOnly: false } as const;

function save(office: Office, kind: 'ledger-item' | 'gathering', document: object): string {
  const moment = aMoment();
  const saved = saveRecord(office, moment, { record: moment.newId(), kind, document, heads: [] });
  if (!saved.ok) throw new Error(saved.error.code);
  return saved.value.record;
}
const item = (office: Office, title: string, fields: object = {}): string => save(office, 'ledger-item', { ledger: 'supervised-task', title, ...fields });
const withdraw = (office: Office, record: string): void => {
  const heads = JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[];
  expect(withdrawRecord(office, aMoment(), record, heads, '登记重复').ok).toBe(true);
};

it('counts what is overdue, due within a week and to be looked at again, ledger by ledger', async () => {
  const office = await anOffice();
  item(office, '校门口违停', { dueOn: '2026-11-01' });
  item(office, '消防通道', { dueOn: '2026-11-29' });
  item(office, '楼道照明', { dueOn: '2026-11-30' });
  item(office, '应急预案', { dueOn: '2026-09-01', completedOn: '2026-08-30', closedOn: '2026-09-01', reviewDueOn: TODAY });
  item(office, '减少报表', { ledger: 'own', ownLedger: '减表清单' });
  const overview = ledgerOverview(office, TODAY);
  expect(overview).toMatchObject({ total: 5, closed: 1, overdue: 1, dueSoon: 1, reviewDue: 1 });
  expect(overview.ledgers).toMatchObject([
    { ledger: 'supervised-task', total: 4, closed: 1, overdue: 1 },
    { ledger: 'own', ownLedger: '减表清单', total: 1 },
  ]);
  expect(homeOf(office, TODAY).ledgers).toEqual({ overdue: 1, dueSoon: 1, reviewDue: 1 });
});

it('lists a ledger by urgency, what is closed last and newest first, but for what is to be looked at again', async () => {
  const office = await anOffice();
  item(office, '早年已办', { dueOn: '2023-01-01', closedOn: '2023-01-02' });
  item(office, '已办', { dueOn: '2026-01-01', closedOn: '2026-01-02' });
  item(office, '该回头看', { dueOn: '2025-01-01', closedOn: '2025-01-02', reviewDueOn: '2026-01-02' });
  item(office, '没有时限');
  item(office, '年底', { dueOn: '2026-12-31' });
  item(office, '上月', { dueOn: '2026-10-31' });
  item(office, '别的台账', { ledger: 'hazard', dueOn: '2026-10-01' });
  item(office, '自建一', { ledger: 'own', ownLedger: '清单一' });
  item(office, '自建二', { ledger: 'own', ownLedger: '清单二' });
  const titles = (choice: Parameters<typeof ledgerItems>[2]): string[] => ledgerItems(office, TODAY, choice).map(({ document }) => document.title);
  expect(titles({ ...ALL, ledger: 'supervised-task' })).toEqual(['上月', '年底', '没有时限', '该回头看', '已办', '早年已办']);
  expect(titles({ ...ALL, ledger: 'own', ownLedger: '清单二' })).toEqual(['自建二']);
  expect(titles({ ...ALL, overdueOnly: true })).toEqual(['别的台账', '上月']);
});

it('a withdrawn item counts nowhere, and a withdrawn record is no evidence', async () => {
  const office = await anOffice();
  const meeting = save(office, 'gathering', aGathering({ title: '专题研究走访工作' }));
  const gone = save(office, 'gathering', aGathering({ title: '记错的会议', start: '2025-11-07T15:30' }));
  withdraw(office, gone);
  item(office, '走访少', { source: { record: meeting }, evidence: [{ id: '1', record: gone }, { id: '2', record: 'f'.repeat(32) }, { id: '3', record: meeting }] });
  withdraw(office, item(office, '多余的一条', { dueOn: '2026-01-01' }));
  expect(ledgerOverview(office, TODAY)).toMatchObject({ total: 1, overdue: 0 });
  expect(ledgerItems(office, TODAY, ALL)[0]?.links).toEqual([{ record: meeting, kind: 'gathering', title: '专题研究走访工作', on: '2025-11-06' }]);
});

it('evidence is found by search, and before anything is typed the latest gatherings', async () => {
  const office = await anOffice();
  save(office, 'gathering', aGathering({ title: '春季走访', start: '2025-03-06T15:30' }));
  save(office, 'gathering', aGathering({ title: '秋季总结', start: '2025-11-06T15:30' }));
  expect(linkCandidates(office, '', 1).map(({ title }) => title)).toEqual(['秋季总结']);
  expect(linkCandidates(office, '走访', 20).map(({ title }) => title)).toEqual(['春季走访']);
});

it('an item is found by its title, its steps and its progress', async () => {
  const office = await anOffice();
  const record = item(office, '联系群众不够', { measures: [{ id: '1', title: '定联系名单' }], progress: [{ id: '1', on: TODAY, note: '走访六十八户' }] });
  for (const text of ['联系群众', '联系名单', '六十八户']) expect(searchRecords(office, text, 10).map((hit) => hit.record)).toEqual([record]);
});

it('tells a record which items name it, as their source first; neither withdrawn items nor evidence taken away', async () => {
  const office = await anOffice();
  const meeting = save(office, 'gathering', aGathering({ title: '十一月党员大会' }));
  const other = save(office, 'gathering', aGathering({ title: '党课' }));
  item(office, '以会议为佐证', { evidence: [{ id: 'e', record: meeting }] });
  item(office, '由会议列入', { source: { record: meeting } });
  item(office, '佐证拿掉了', { evidence: [{ id: 'e', record: meeting, removed: true }] });
  item(office, '别的佐证', { evidence: [{ id: 'e', record: other }] });
  withdraw(office, item(office, '撤回的', { source: { record: meeting } }));
  expect(citingItems(office, TODAY, meeting).map(({ title, as }) => [title, as])).toEqual([['由会议列入', 'source'], ['以会议为佐证', 'evidence']]);
});
