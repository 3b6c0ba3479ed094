import { expect, it } from 'vitest';
import { ledgerItemDocument, ledgerState, type LedgerItemDocument } from '../../../../electron/contract';
import { closed, completed, reopened, reviewed, stepDone, withEvidence, withoutEvidence, withProgress } from './changes';

const step = (id: string, doneOn = '') => ({ id, sort: Number(id), title: `第 ${id} 步`, doneOn });
const item = (fields: object = {}): LedgerItemDocument => ledgerItemDocument.parse({ ledger: 'supervised-task', title: '整改校园消防通道', measures: [step('1'), step('2')], ...fields });
const phase = (document: LedgerItemDocument, today = '2026-11-22'): string => ledgerState(document, today).state;

it('a step makes the item run, and the last one lets it wait for 销号', () => {
  const first = stepDone(item(), '1', '2026-11-01');
  expect(phase(first)).toBe('running');
  const last = stepDone(first, '2', '2026-11-20');
  expect(phase(last)).toBe('waiting');
  expect(last.completedOn).toBe('2026-11-20');
});

it('a step taken back opens the item again', () => {
  const whole = stepDone(stepDone(item(), '1', '2026-11-01'), '2', '2026-11-20');
  expect(phase(stepDone(whole, '2', ''))).toBe('running');
});

it('a removed step is not waited for', () => {
  expect(phase(stepDone(item({ measures: [step('1'), { ...step('2'), removed: true }] }), '1', '2026-11-20'))).toBe('waiting');
});

it('an item without steps is completed as a whole', () => {
  expect(phase(completed(item({ measures: [] }), '2026-11-20'))).toBe('waiting');
});

it('销号 says who and when, and plans the day to look again', () => {
  const done = closed(completed(item(), '2026-11-19'), { by: ' 李淑芬 ', on: '2026-11-20', reviewDueOn: '2027-02-20' });
  expect(done).toMatchObject({ closedBy: '李淑芬', closedOn: '2026-11-20', completedOn: '2026-11-19', reviewDueOn: '2027-02-20' });
  expect(ledgerState(done, '2027-02-19')).toMatchObject({ state: 'closed', reviewDue: false });
  expect(ledgerState(done, '2027-02-20').reviewDue).toBe(true);
});

it('销号 with open steps is possible', () => {
  expect(phase(closed(item(), { by: '', on: '2026-11-20', reviewDueOn: '' }))).toBe('closed');
});

it('回头看 that finds all well ends the reminder, even when it was held early', () => {
  const done = closed(item(), { by: '李淑芬', on: '2026-11-01', reviewDueOn: '2026-12-01' });
  for (const on of ['2026-11-20', '2026-12-01', '2026-12-09']) expect(ledgerState(reviewed(done, on, '通道畅通'), '2026-12-31')).toMatchObject({ state: 'closed', reviewDueOn: '' });
});

it.each(['2026-11-20', '2026-12-01'])('回头看 on %s that finds it back opens the item, with the finding among the progress', (on) => {
  const done = closed(completed(item(), '2026-11-20'), { by: '李淑芬', on: '2026-11-20', reviewDueOn: '2026-11-20' });
  const again = reopened(done, 'p', on, '通道又被占用');
  expect(phase(again, on)).toBe('reopened');
  expect(again.progress).toMatchObject([{ on, note: '通道又被占用' }]);
  const second = closed(completed(again, on), { by: '周海涛', on, reviewDueOn: '' });
  expect(phase(second, on)).toBe('closed');
});

it('an earlier 销号 stays to be read after the item was opened again', () => {
  const again = reopened(closed(item(), { by: '李淑芬', on: '2026-11-01', reviewDueOn: '' }), 'p', '2026-11-20', '');
  expect(again).toMatchObject({ closedOn: '2026-11-01', closedBy: '李淑芬', progress: [] });
});

it('an empty line of progress is not kept', () => {
  expect(withProgress(item(), 'p', '2026-11-20', '  ').progress).toEqual([]);
});

it('the same record is evidence once, until it is taken away', () => {
  const record = 'a'.repeat(32);
  const once = withEvidence(item(), '1', { record, text: '' });
  expect(withEvidence(once, '2', { record, text: '' })).toBe(once);
  const again = withEvidence(withoutEvidence(once, '1'), '2', { record, text: '' });
  expect(again.evidence.map(({ id, removed }) => [id, removed])).toEqual([['1', true], ['2', false]]);
});
