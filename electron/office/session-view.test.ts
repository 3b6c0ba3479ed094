import { expect, it } from 'vitest';
import { daysSince } from './session-view';

it('counts calendar days since the last backup', () => {
  expect(daysSince(undefined, '2026-03-05')).toBeNull();
  expect(daysSince('2026-03-05', '2026-03-05')).toBe(0);
  expect(daysSince('2026-02-26', '2026-03-05')).toBe(7);
  expect(daysSince('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysSince('2026-03-09', '2026-03-05')).toBe(0);
});
