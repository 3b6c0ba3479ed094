import { expect, it } from 'vitest';
import { ledgerItemDocument, ledgerState, type LedgerRow } from '../../../../electron/contract';
import { rectificationReport } from './rectification-report';

const row = (fields: object): LedgerRow => {
  const document = ledgerItemDocument.parse({ ledger: 'life-meeting-rectification', ...fields });
  return { id: document.title, heads: [], document, state: ledgerState(document, '2026-12-18'), links: [] };
};

it('tells item by item how far the last meeting’s problems are, without retyping', () => {
  const rows = [
    row({ title: '走访少', dueOn: '2026-10-31', measures: [{ id: 'a', title: '名单', doneOn: '2026-01-12' }, { id: 'b', title: '走访' }], progress: [{ id: 'p', on: '2026-05-16', note: '首轮走访 68 户。' }] }),
    row({ title: '党课单一', completedOn: '2026-11-20' }),
    row({ title: '记录不全', closedOn: '2026-06-29' }),
  ];
  expect(rectificationReport({ meeting: { record: 'm', title: '', on: '2025-12-18' }, rows }).split('\n')).toEqual([
    '2025 年 12 月 18 日组织生活会以来跟踪整改 3 项，已销号 1 项。',
    '1. 走访少：正在整改，已完成 1/2 步，时限2026 年 10 月 31 日，已逾期 48 天，最新进展：首轮走访 68 户。',
    '2. 党课单一：已完成，待销号。',
    '3. 记录不全：已于2026 年 6 月 29 日销号。',
  ]);
});

it('says nothing where nothing was left', () => {
  expect(rectificationReport({ meeting: null, rows: [] })).toBe('');
});
