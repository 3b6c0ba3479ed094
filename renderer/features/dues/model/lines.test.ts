import { expect, it } from 'vitest';
import { lineOf, monthlyDueOf, payersWith, sumOf, withLine, withMonthlyDue, withPaidAsDue, type DuesLine } from './lines';

const li = { id: 'a'.repeat(32), name: '李淑芬' };
const wang = { id: 'b'.repeat(32), name: '王建国' };
const none: DuesLine[] = [];

it('keys a payment by member and month', () => {
  expect(withLine(none, li, 7, { paid: 1250 }).map(({ id }) => id)).toEqual([`${li.id}-07`]);
});

it('fills a row with what is due, and leaves what was paid as it was settled', () => {
  const paid = withLine(none, li, 1, { due: 1000, paid: 1000, paidOn: '2026-01-10' });
  const lines = withMonthlyDue(paid, li, [1, 2, 3], 1500);
  expect([1, 2, 3, 4].map((month) => lineOf(lines, li.id, month)?.due)).toEqual([1000, 1500, 1500, undefined]);
  expect(monthlyDueOf(lines, li.id)).toBe(1500);
});

it('settles a month for all who owe something and have not paid', () => {
  const due = withMonthlyDue(withMonthlyDue(none, li, [5], 1000), wang, [5], 800);
  const partly = withLine(due, wang, 5, { paid: 300, paidOn: '2026-05-02' });
  const lines = withPaidAsDue(partly, [li, wang].map((payer) => ({ payer, month: 5 })), '2026-05-06');
  expect(lineOf(lines, li.id, 5)).toMatchObject({ paid: 1000, paidOn: '2026-05-06' });
  expect(lineOf(lines, wang.id, 5)).toMatchObject({ paid: 300, paidOn: '2026-05-02' });
});

it('owes nothing for a month that was waived', () => {
  const lines = withLine(withMonthlyDue(none, li, [1, 2], 1000), li, 2, { waived: true });
  expect(sumOf(lines)).toEqual({ due: 1000, paid: 0 });
});

it('keeps a row for whoever paid and is on no roster any more', () => {
  const lines = withLine(none, wang, 3, { paid: 500 });
  expect(payersWith([{ ...li, initials: 'lsf', months: [1] }], lines).map(({ name }) => name)).toEqual(['李淑芬', '王建国']);
});
