import { describe, expect, it } from 'vitest';
import type { Duty } from '../../../electron/contract';
import { dutyLines, missingCount } from './duty-lines';
import { firstMonth, yearCells } from './year-cells';

const base = { layer: 'central', period: { from: '2026-10-01', until: '2026-12-31' }, record: null } as const;
const meeting: Duty = { ...base, id: 'R1/2026-Q4', rule: 'R1', article: 'branch-rules-11', kind: 'party-meeting', state: 'due', daysLeft: 9, type: 'gatherings', facts: { required: 1, held: 0, lastHeldOn: '' } };
const birthday = (member: string, state: Duty['state']): Duty => ({
  ...base,
  id: `R15/2026-12/${member}`,
  rule: 'R15',
  article: 'political-building',
  kind: 'political-birthday',
  state,
  daysLeft: 3,
  type: 'anniversary',
  facts: { member, name: member, joinedOn: '1994-12-28', years: 32, on: '2026-12-28' },
});

describe('lines of the home screen', () => {
  it('puts all anniversaries of a month into one line', () => {
    expect(dutyLines([birthday('a', 'due'), birthday('b', 'due')])).toHaveLength(1);
  });
  it('calls the anniversaries done only when each of them is done', () => {
    expect(dutyLines([birthday('a', 'done'), birthday('b', 'due')])[0]?.state).toBe('due');
    expect(dutyLines([birthday('a', 'done'), birthday('b', 'done')])[0]?.state).toBe('done');
  });
  it('counts what is due in the title and leaves out what is only open or done', () => {
    expect(missingCount(dutyLines([meeting, birthday('a', 'due')]))).toBe(2);
    expect(missingCount(dutyLines([{ ...meeting, state: 'open' }, birthday('a', 'done')]))).toBe(0);
  });
  it('says nothing about hours while there is nobody to have them', () => {
    const hours: Duty = { ...base, id: 'R9/2026', rule: 'R9', article: 'education-rules-20', kind: 'study-session', state: 'done', daysLeft: 9, type: 'hours', facts: { required: 320, members: 0, reached: 0, below: 0, lowest: 0 } };
    expect(dutyLines([hours])).toEqual([]);
  });
  it('shows what is due before what is open, and done last', () => {
    const lines = dutyLines([birthday('a', 'done'), { ...meeting, id: 'x', state: 'open' }, meeting]);
    expect(lines.map(({ state }) => state)).toEqual(['due', 'open', 'done']);
  });
});

describe('cells of the year', () => {
  const months = [0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0];
  const states = yearCells('party-meeting', months, '2026-12-22', [meeting], 1).map(({ state }) => state);
  it('marks a past quarter without a party meeting in its last month', () => {
    expect(states[5]).toBe('missed');
    expect(states[8]).toBe('none');
  });
  it('marks the running month while the duty is missing', () => {
    expect(states[11]).toBe('due');
  });
  it('calls no quarter missed that ended before the first record of the year', () => {
    const began = firstMonth([{ months: [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0] }, { months: Array.from({ length: 12 }, () => 0) }]);
    expect(began).toBe(7);
    expect(yearCells('party-meeting', [], '2026-12-22', [], began).map(({ state }) => state)[5]).toBe('none');
  });
  it('never calls a quarter without a study session missed', () => {
    expect(yearCells('study-session', months, '2026-12-22', [], 1).map(({ state }) => state)[5]).toBe('none');
  });
});
