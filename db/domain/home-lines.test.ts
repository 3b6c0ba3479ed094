import { describe, expect, it } from 'vitest';
import type { Cell } from './compliance-cell';
import { homeLines, yearGaps } from './home-lines';

const MONTH = { unit: 'month', name: '2026-11', from: '2026-11-01', until: '2026-11-30' } as const;
const EARLIER = { unit: 'month', name: '2026-09', from: '2026-09-01', until: '2026-09-30' } as const;
const QUARTER = { unit: 'quarter', name: '2026-Q4', from: '2026-10-01', until: '2026-12-31' } as const;
const TODAY = '2026-11-22';
type Given = Partial<Omit<Cell, 'state' | 'reason'>> & { readonly state?: 'done' | 'due' | 'missed' };

function cell(given: Given): Cell {
  const { state = 'due', ...more } = given;
  const period = given.period ?? MONTH;
  return {
    id: 'x', rule: 'R2', layer: 'central', article: 'branch-rules-12', source: '', title: '', certainty: 'read', demand: 'gatherings', kinds: ['committee-meeting'], period, subject: { type: 'branch' }, required: 1, counted: 0,
    records: [], unassigned: 0, completedOn: '', dueOn: period.until, daysLeft: 8, remindFrom: period.from, reminding: state === 'due', lateDays: 0, explanation: null, anniversary: null, structure: null, ...more, state,
  };
}
const of = (...cells: Cell[]) => homeLines(cells, TODAY, '2026-01-05').map(({ id, state, asked, done }) => [id, state, asked, done]);
const inGroup = (name: string, state: Given['state'] = 'due') => cell({ rule: 'R3', state, subject: { type: 'group', id: name, name } });

describe('the lines of the home screen', () => {
  it('make one of all 党小组, due until each has met', () => {
    expect(of(inGroup('a', 'done'), inGroup('b'))).toEqual([['R3/2026-11', 'due', 2, 1]]);
    expect(of(inGroup('a', 'done'), inGroup('b', 'done'))).toEqual([['R3/2026-11', 'done', 2, 2]]);
  });
  it('begin with what is due, the nearest end first, and end with what is done', () => {
    const open = cell({ rule: 'R1', period: QUARTER, reminding: false, daysLeft: 39 });
    expect(of(cell({ rule: 'R5', state: 'done' }), open, cell({ daysLeft: 8 }), cell({ rule: 'R11', daysLeft: 3 })).map(([id, state]) => [id, state])).toEqual([['R11/2026-11', 'due'], ['R2/2026-11', 'due'], ['R1/2026-Q4', 'open'], ['R5/2026-11', 'done']]);
  });
  it('ask for nothing that is only encouraged, nor for how the branch stands', () => {
    expect(of(cell({ rule: 'R15-oath', required: 0, state: 'done' }), cell({ rule: 'R12', demand: 'election' }))).toEqual([]);
  });
  it('keep a missed meeting out: it cannot be held any more', () => {
    expect(of(cell({ period: EARLIER, state: 'missed', reminding: false }))).toEqual([]);
  });
  it('put unpaid months of 党费 together, where there is a register at all', () => {
    const unpaid = (n: number, records: Cell['records']): Cell => cell({ rule: 'R11', demand: 'dues-paid', state: 'missed', reminding: true, period: { ...EARLIER, name: `2026-0${n}` }, records });
    const book = [{ kind: 'dues', id: 'd', on: '' }] as const;
    expect(of(unpaid(8, book), unpaid(9, book))).toEqual([['R11/earlier', 'due', 2, 0]]);
    expect(of(unpaid(8, []), unpaid(9, []))).toEqual([]);
  });
  it('say nothing of what ran out before anything was kept here', () => {
    const published = cell({ rule: 'R11-published', demand: 'dues-published', period: EARLIER, state: 'missed', reminding: true });
    expect(homeLines([published], TODAY, '2026-10-01')).toEqual([]);
    expect(homeLines([published], TODAY, '2026-01-05')).toHaveLength(1);
  });
  it('name of hours the least and nobody', () => {
    const hours = (member: string, counted: number): Cell => cell({ rule: 'R9', demand: 'hours', counted, required: 320, period: { ...QUARTER, unit: 'year', name: '2026' }, subject: { type: 'member', id: member, name: member } });
    expect(homeLines([hours('a', 215), hours('b', 300)], TODAY, '2026-01-05')).toMatchObject([{ asked: 2, done: 0, lowest: 215 }]);
  });
});

describe('the gaps of the year', () => {
  const gaps = (one: Cell) => yearGaps([one], TODAY, '2026-01-05');
  it('stand in the last month of what was missed, and in this month for what is due', () => {
    expect(gaps(cell({ period: EARLIER, state: 'missed', reminding: false }))).toEqual([{ kind: 'committee-meeting', month: 9, state: 'missed' }]);
    expect(gaps(cell({}))).toEqual([{ kind: 'committee-meeting', month: 11, state: 'due' }]);
  });
  it('leave out what was explained and what is not yet reminded of', () => {
    expect(gaps(cell({ period: EARLIER, state: 'missed', reminding: false, explanation: '停课' }))).toEqual([]);
    expect(gaps(cell({ period: QUARTER, reminding: false }))).toEqual([]);
  });
});
