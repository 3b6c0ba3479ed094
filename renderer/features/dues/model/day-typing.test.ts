import { expect, it } from 'vitest';
import { dayOf } from './day-typing';

it.each([
  ['5', '2026-11-05'],
  ['12-03', '2026-12-03'],
  ['12.3', '2026-12-03'],
  ['1203', '2026-12-03'],
  ['20270105', '2027-01-05'],
  ['2027-1-5', '2027-01-05'],
  ['', ''],
])('takes %s in November 2026 as %s', (typed, day) => expect(dayOf(typed, 2026, 11)).toBe(day));

it.each(['31', '13-01', '0230', 'abc', '20260230'])('takes %s for no day of November 2026', (typed) => expect(dayOf(typed, 2026, 11)).toBeNull());
