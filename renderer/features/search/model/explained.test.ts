import { expect, it } from 'vitest';
import { explainedBy } from './explained';

const GROUP = '0123456789abcdef0123456789abcdef';

it.each([
  ['R2/2025-11', '/calendar/2025-11?cell=R2%2F2025-11', '支部委员会会议 2025 年 11 月未开展的说明'],
  ['R1/2025-Q4', '/calendar/2025-12?cell=R1%2F2025-Q4', '支部党员大会 2025 年第四季度未开展的说明'],
  ['R13/2025-H1', '/calendar/2025-06?cell=R13%2F2025-H1', '出国（境）党员联系 2025 年上半年未开展的说明'],
  ['R6/2024', '/calendar/2024-12?cell=R6%2F2024', '组织生活会 2024 年未开展的说明'],
  [`R3/2025-03/${GROUP}`, `/calendar/2025-03?cell=R3%2F2025-03%2F${GROUP}`, '党小组会 2025 年 3 月未开展的说明'],
])('the explanation of %s leads to its line in the month in which it ends', (cell, href, what) => {
  expect(explainedBy(cell)).toEqual({ href, what });
});

it('of a period or a rule that the name does not tell the calendar itself opens', () => {
  expect(explainedBy('R12/2026-05-27').href).toBe('/calendar');
  expect(explainedBy('own-rule/2026-2027-1')).toEqual({ href: '/calendar', what: '未开展的说明' });
});
