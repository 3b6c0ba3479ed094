import { describe, expect, it } from 'vitest';
import type { Cell, Subject } from './compliance-cell';
import type { Period } from './periods';
import { exemptCount, hoursLines } from './calendar-people';
import { countDutySlots, dutyRows, dutySlots } from './calendar-rows';

const TODAY = '2026-11-22';
const quarter = (n: number): Period => ({ unit: 'quarter', name: `2026-Q${n}`, from: `2026-${String(3 * n - 2).padStart(2, '0')}-01`, until: ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'][n - 1] ?? '' });
const NOVEMBER: Period = { unit: 'month', name: '2026-11', from: '2026-11-01', until: '2026-11-30' };
const group = (id: string): Subject => ({ type: 'group', id, name: `${id}组` });
const member = (id: string): Subject => ({ type: 'member', id, name: id });

/** A quarter's party meeting that is due, each with what matters to the test. */
function aCell(fields: Partial<Omit<Cell, 'state' | 'reason'>> & { readonly state?: 'done' | 'due' | 'missed' } = {}): Cell {
  const period = fields.period ?? quarter(4);
  return {
    id: `${fields.rule ?? 'R1'}/${period.name}/${fields.subject && 'id' in fields.subject ? fields.subject.id : ''}`,
    rule: 'R1', layer: 'central', article: 'branch-rules-11', source: '', title: '', certainty: 'read', demand: 'gatherings', kinds: ['party-meeting'],
    period, subject: { type: 'branch' }, required: 1, counted: 0, records: [], unassigned: 0, completedOn: '', dueOn: period.until, daysLeft: 39, remindFrom: period.from,
    reminding: true, lateDays: 0, explanation: null, anniversary: null, structure: null, state: 'due',
    ...fields,
  } as Cell;
}
const rows = (cells: readonly Cell[], keptFrom = '2026-01-05') => dutyRows({ cells, today: TODAY, keptFrom }, 2026);

describe('the rows of a year', () => {
  it('put a rule into one row, and a rule of 党小组 into one for each', () => {
    const cells = [aCell({ period: quarter(3) }), aCell(), aCell({ rule: 'R3', period: NOVEMBER, subject: group('a') }), aCell({ rule: 'R3', period: NOVEMBER, subject: group('b') })];
    expect(rows(cells).map(({ key, group: name, lanes }) => [key, name, lanes[0]?.length])).toEqual([['R1', '', 2], ['R3/a', 'a组', 1], ['R3/b', 'b组', 1]]);
  });

  it('lay a quarter under its three months, and what overlaps below', () => {
    const whole: Period = { unit: 'year', name: '2026', from: '2026-01-01', until: '2026-12-31' };
    const [row] = rows([aCell({ period: whole }), aCell()]);
    expect(row?.lanes.map((lane) => lane.map(({ first, last }) => [first, last]))).toEqual([[[1, 12]], [[10, 12]]]);
  });

  it('show of many members what is most urgent', () => {
    const [slot] = dutySlots(rows([aCell({ rule: 'R8', subject: member('1'), state: 'done' }), aCell({ rule: 'R8', subject: member('2'), state: 'missed' }), aCell({ rule: 'R8', subject: member('3') })]));
    expect(slot).toMatchObject({ state: 'missed', explained: false });
    expect(slot?.cells).toHaveLength(3);
  });

  it('count neither what is explained nor what lies before the first record', () => {
    const missed = (fields: Partial<Cell>): Cell => aCell({ ...fields, state: 'missed' } as Parameters<typeof aCell>[0]);
    const cells = [missed({ period: quarter(1) }), missed({ period: quarter(2), explanation: '停课' }), missed({ period: quarter(3) }), aCell()];
    expect(countDutySlots(dutySlots(rows(cells, '2026-05-01')))).toEqual({ missed: 1, due: 1 });
  });
});

describe('personal hours', () => {
  it('stand in the order of the roster, each with what asks most of the person', () => {
    const hours = (rule: string, id: string, required: number, counted: number): Cell => aCell({ rule, demand: 'hours', subject: member(id), required, counted });
    const cells = [hours('R9', 'a', 320, 400), hours('R9', 'b', 320, 100), hours('R10', 'b', 560, 100)];
    const lines = hoursLines({ cells, roster: [{ id: 'b', name: '李淑芬' }, { id: 'a', name: '王建国' }, { id: 'c', name: '赵敏' }] });
    expect(lines.map(({ name, cell, committee }) => [name, cell.required, committee])).toEqual([['李淑芬', 560, true], ['王建国', 320, false]]);
  });
  it('say of those on the committee how often they were trained, and of nobody else', () => {
    const cells = ['a', 'b'].map((id) => aCell({ rule: 'R9', demand: 'hours', subject: member(id), required: 320 }));
    const lines = hoursLines({ cells: [...cells, aCell({ rule: 'R10-training', subject: member('b'), counted: 2 })], roster: [{ id: 'a', name: '王建国' }, { id: 'b', name: '李淑芬' }] });
    expect(lines.map(({ training }) => training?.counted ?? null)).toEqual([null, 2]);
  });
  it('leave out those of whom nothing hard is asked, and count them', () => {
    const exempt = { ...aCell({ rule: 'R9', demand: 'hours', subject: member('a'), required: 320 }), state: 'not-applicable', reason: { code: 'exempt', days: 365, of: 365 } } as const;
    const calendar = { cells: [exempt, aCell({ rule: 'R9', demand: 'hours', subject: member('b'), required: 320 })], roster: [{ id: 'a', name: '吴桂香' }, { id: 'b', name: '李淑芬' }] };
    expect(hoursLines(calendar).map(({ name }) => name)).toEqual(['李淑芬']);
    expect(exemptCount(calendar)).toBe(1);
  });
});
