import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { ledgerItemDocument, type LedgerItemDocument } from './ledger-item';
import { ledgerState, ledgerSummary } from './ledger-state';

const anItem = (fields: Partial<z.input<typeof ledgerItemDocument>> = {}): LedgerItemDocument => ledgerItemDocument.parse({ ledger: 'inspection-rectification', title: '组织生活会记录不全', dueOn: '2025-06-30', ...fields });
const stateOn = (today: string, fields: Parameters<typeof anItem>[0]): string => ledgerState(anItem(fields), today).state;
const steps = [
  { id: 'a', sort: 0, title: '查找缺项', dueOn: '2025-03-31', doneOn: '2025-03-20' },
  { id: 'b', sort: 1, title: '补齐签到表', dueOn: '2025-05-31' },
  { id: 'c', sort: 2, title: '交叉检查', dueOn: '2025-04-30' },
  { id: 'd', sort: 3, title: '删去的一步', dueOn: '2025-01-31', removed: true },
];

describe('a ledger item', () => {
  it.each([
    ['has not been started', {}, 'not-started'],
    ['is running from the day it was started', { startedOn: '2025-03-01' }, 'running'],
    ['is running once a step is done', { measures: steps }, 'running'],
    ['is running once there is progress', { progress: [{ id: 'p', on: '2025-03-01', note: '已召开会议' }] }, 'running'],
    ['is not running by a note that was removed', { progress: [{ id: 'p', on: '2025-03-01', note: '', removed: true }] }, 'not-started'],
    ['waits for 销号 once it is completed', { startedOn: '2025-03-01', completedOn: '2025-06-01' }, 'waiting'],
    ['is closed by 销号', { completedOn: '2025-06-01', closedOn: '2025-06-05' }, 'closed'],
    ['is closed by 销号 without a day of completion', { closedOn: '2025-06-05' }, 'closed'],
    ['is open again after 回头看', { completedOn: '2025-06-01', closedOn: '2025-06-05', reopenedOn: '2025-09-01' }, 'reopened'],
    ['waits again when it was completed again', { completedOn: '2025-10-01', closedOn: '2025-06-05', reopenedOn: '2025-09-01' }, 'waiting'],
    ['is closed again by a later 销号', { completedOn: '2025-10-01', closedOn: '2025-10-08', reopenedOn: '2025-09-01' }, 'closed'],
    ['is closed again on the day it was opened again', { closedOn: '2025-09-01', reopenedOn: '2025-09-01' }, 'closed'],
  ] as const)('%s', (_, fields, state) => {
    expect(stateOn('2025-12-01', fields as unknown as Parameters<typeof anItem>[0])).toBe(state);
  });

  it('is overdue from the day after, while somebody has to work on it', () => {
    expect(ledgerState(anItem(), '2025-06-30')).toMatchObject({ daysLeft: 0, overdueDays: 0 });
    expect(ledgerState(anItem(), '2025-07-01')).toMatchObject({ daysLeft: -1, overdueDays: 1 });
    expect(ledgerState(anItem({ completedOn: '2025-06-29' }), '2025-08-01')).toMatchObject({ daysLeft: null, overdueDays: 0, lateDays: 0 });
    expect(ledgerState(anItem({ completedOn: '2025-07-10', closedOn: '2025-08-01' }), '2025-09-01')).toMatchObject({ overdueDays: 0, lateDays: 10 });
    expect(ledgerState(anItem({ dueOn: '' }), '2025-09-01')).toMatchObject({ dueOn: '', daysLeft: null, overdueDays: 0 });
  });

  it('counts its steps and names the next by day', () => {
    expect(ledgerState(anItem({ measures: steps }), '2025-05-10')).toMatchObject({ stepsDone: 1, steps: 3, stepsOverdue: 1, nextStep: { id: 'c', title: '交叉检查', dueOn: '2025-04-30' } });
    expect(ledgerState(anItem({ measures: steps, closedOn: '2025-05-09' }), '2025-05-10')).toMatchObject({ stepsDone: 1, steps: 3, stepsOverdue: 0, nextStep: null });
  });

  it('is due with the last of its steps, where it has no day of its own', () => {
    expect(ledgerState(anItem({ dueOn: '', measures: steps }), '2025-05-31')).toMatchObject({ dueOn: '2025-05-31', daysLeft: 0 });
  });

  it('puts a step without a day last', () => {
    const measures = [{ id: 'x', sort: 0, title: '长期坚持' }, { id: 'y', sort: 1, title: '年底总结', dueOn: '2025-12-20' }];
    expect(ledgerState(anItem({ measures }), '2025-05-31').nextStep?.id).toBe('y');
  });

  it('is looked at again on its day, once', () => {
    const closed = { closedOn: '2025-06-05', reviewDueOn: '2025-12-05' };
    expect(ledgerState(anItem(closed), '2025-12-04')).toMatchObject({ reviewDueOn: '2025-12-05', reviewDue: false });
    expect(ledgerState(anItem(closed), '2025-12-05').reviewDue).toBe(true);
    expect(ledgerState(anItem({ ...closed, reviewedOn: '2025-12-08' }), '2025-12-09')).toMatchObject({ reviewDueOn: '', reviewDue: false });
    // A look taken before the planned day was another one.
    expect(ledgerState(anItem({ ...closed, reviewedOn: '2025-09-01' }), '2025-12-09').reviewDue).toBe(true);
  });
});

describe('the summary of ledgers', () => {
  const items = [
    anItem({ closedOn: '2025-06-05' }),
    anItem({ withdrawn: true }),
    anItem(),
    anItem({ ledger: 'main-responsibility', dueOn: '2025-12-31', startedOn: '2025-01-05' }),
    anItem({ ledger: 'own', ownLedger: '校园文化', completedOn: '2025-06-01', reviewDueOn: '2025-07-01' }),
    anItem({ ledger: 'own', ownLedger: '志愿服务' }),
  ].map((document) => ({ document }));

  it('counts states, what is closed of all, what is overdue and to be looked at', () => {
    expect(ledgerSummary(items, '2025-07-10')).toMatchObject({ total: 5, closed: 1, overdue: 2, reviewDue: 1, byState: { 'not-started': 2, running: 1, waiting: 1, closed: 1, reopened: 0 } });
  });

  it('goes ledger by ledger, in the order of their list, own ones by name', () => {
    expect(ledgerSummary(items, '2025-07-10').ledgers.map(({ ledger, ownLedger, closed, total }) => [ledger, ownLedger, closed, total])).toEqual([
      ['main-responsibility', '', 0, 1],
      ['inspection-rectification', '', 1, 2],
      ['own', '志愿服务', 0, 1],
      ['own', '校园文化', 0, 1],
    ]);
  });

  it('says the same in any order, and nothing of persons', () => {
    expect(ledgerSummary(items.toReversed(), '2025-07-10')).toEqual(ledgerSummary(items, '2025-07-10'));
    expect(JSON.stringify(ledgerSummary([{ document: anItem({ responsible: { name: '王建国' } }) }], '2025-07-10'))).not.toContain('王建国');
  });
});
