import { expect, test } from 'vitest';
import { beyondRecords, type NarrowHeld } from './superior-months';

const part = (kinds: string, ...days: readonly number[]): NarrowHeld => [kinds, '', days, 0, 20 * days.length, 18 * days.length];

test('a kind that came as 汇总 beside records of others is counted by the line, the others by their records', () => {
  expect(beyondRecords([part('party-meeting', 6)], [part('party-meeting', 6), part('study-session', 12, 20)], 3)).toEqual([part('study-session', 12, 20)]);
});

test('a record that was corrected to another kind is not counted twice while its line is under way', () => {
  expect(beyondRecords([part('party-meeting', 6)], [part('study-session', 6)], 1)).toEqual([]);
});

test('what is missing of a kind of which some records are here is no kind that came as 汇总: it stays a gap', () => {
  expect(beyondRecords([part('study-session', 6)], [part('study-session', 6, 12)], 2)).toEqual([]);
});
