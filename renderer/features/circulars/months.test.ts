import { expect, it } from 'vitest';
import { lastQuarter } from './months';

it.each([['2026-11-22', '2026-07', '2026-09'], ['2026-01-05', '2025-10', '2025-12'], ['2026-03-31', '2025-10', '2025-12'], ['2026-04-01', '2026-01', '2026-03']])('on %s the last whole quarter is %s to %s', (today, from, until) => {
  expect(lastQuarter(today)).toEqual({ from, until });
});
