import { expect, it } from 'vitest';
import { cellChange, cellText } from './cell';
import type { DuesLine } from './lines';

const at = { year: 2026, month: 11, payDay: '2026-11-06' };
const line: DuesLine = { id: `${'a'.repeat(32)}-11`, removed: false, name: '李淑芬', due: 1250, paid: 0, paidOn: '', waived: false };

it('an amount is paid on the day that stands above the sheet', () => {
  expect(cellChange('12.5', line, 'paid', at)).toEqual({ paid: 1250, waived: false, paidOn: '2026-11-06' });
});

it('an amount that is corrected keeps its day', () => {
  expect(cellChange('13', { ...line, paid: 1250, paidOn: '2026-11-03' }, 'paid', at)).toEqual({ paid: 1300, waived: false, paidOn: '2026-11-03' });
});

it('an emptied box takes the day away too', () => {
  expect(cellChange('', { ...line, paid: 1250, paidOn: '2026-11-03' }, 'paid', at)).toEqual({ paid: 0, waived: false, paidOn: '' });
});

it.each([
  ['免', 0],
  ['5免', 500],
  ['免 5', 500],
])('%s says that the rest was waived', (typed, paid) => expect(cellChange(typed, line, 'paid', at)).toMatchObject({ paid, waived: true }));

it('shows what it reads', () => {
  expect(cellText({ ...line, paid: 500, waived: true }, 'paid', 2026)).toBe('5免');
  expect(cellText({ ...line, paid: 500, paidOn: '2026-11-03' }, 'paidOn', 2026)).toBe('11-03');
  expect(cellText({ ...line, paid: 500, paidOn: '2027-01-05' }, 'paidOn', 2026)).toBe('2027-01-05');
});

it('says of nonsense that it cannot be read', () => {
  for (const mode of ['paid', 'due', 'paidOn'] as const) expect(cellChange('好的', line, mode, at)).toBeNull();
});
