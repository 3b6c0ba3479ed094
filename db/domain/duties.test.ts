import { describe, expect, it } from 'vitest';
import { aGathering, aMember, anAttendance, memberId } from '../testing/builders';
import { dutiesOn, type Duty, type DutyInput } from './duties';
import { BUILT_IN_RULES } from './rules';

const on = (date: string, input: Partial<DutyInput> = {}): Duty[] => dutiesOn({ date, gatherings: [], members: [], ...input });
const only = (rule: string, duties: readonly Duty[]): Duty[] => duties.filter((duty) => duty.rule === rule);
const meeting = (id: number, start: string, fields: Parameters<typeof aGathering>[0] = {}): DutyInput['gatherings'][number] => ({ id: memberId(id), document: aGathering({ start, end: '', ...fields }) });

describe('支部党员大会, once a quarter', () => {
  it('is open until the last month of the quarter, then due', () => {
    expect(only('R1', on('2025-10-01'))).toMatchObject([{ id: 'R1/2025-Q4', state: 'open', daysLeft: 91, article: 'branch-rules-11', layer: 'central', record: null }]);
    expect(only('R1', on('2025-11-30'))[0]?.state).toBe('open');
    expect(only('R1', on('2025-12-01'))).toMatchObject([{ state: 'due', daysLeft: 30 }]);
    expect(only('R1', on('2025-12-31'))).toMatchObject([{ state: 'due', daysLeft: 0 }]);
  });

  it('is done by a meeting in the quarter, and names the latest', () => {
    const gatherings = [meeting(2, '2025-11-06T15:30'), meeting(1, '2025-10-09T15:30'), meeting(3, '2025-09-30T15:30')];
    expect(only('R1', on('2025-11-20', { gatherings }))).toMatchObject([{ state: 'done', record: memberId(2), facts: { required: 1, held: 2, lastHeldOn: '2025-11-06' } }]);
  });

  it('is not done by a withdrawn meeting or another kind', () => {
    const gatherings = [meeting(1, '2025-11-06T15:30', { withdrawn: true }), meeting(2, '2025-11-06T15:30', { countedKinds: ['study-session'] })];
    expect(only('R1', on('2025-11-20', { gatherings }))).toMatchObject([{ state: 'open', facts: { held: 0, lastHeldOn: '' } }]);
  });

  it('is done by a study session that counts as a party meeting too', () => {
    expect(only('R1', on('2025-11-20', { gatherings: [meeting(1, '2025-11-06T15:30', { mainKind: 'study-session', countedKinds: ['study-session', 'party-meeting'] })] }))[0]?.state).toBe('done');
  });
});

describe('集中学习, 32 hours a year for each member', () => {
  const study = (id: number, start: string, hours: number, members: number[]): DutyInput['gatherings'][number] =>
    meeting(id, start, { mainKind: 'study-session', countedKinds: ['study-session'], studySession: { hours }, attendance: members.map((n) => anAttendance(n)) });
  const members = [1, 2, 3].map((n) => ({ id: memberId(n), document: aMember({ exemptions: n === 3 ? [{ id: 'e', from: '2020-01-01' }] : [] }) }));

  it('says how many have not reached it and the lowest, without those of whom nothing hard is asked', () => {
    const gatherings = [study(1, '2025-03-01T09:00', 160, [1, 2]), study(2, '2025-04-01T09:00', 160, [1]), study(3, '2024-12-31T09:00', 160, [2])];
    expect(only('R9', on('2025-05-20', { gatherings, members }))).toMatchObject([{ id: 'R9/2025', state: 'open', article: 'education-rules-20', facts: { required: 320, members: 2, reached: 1, below: 1, lowest: 160 } }]);
    expect(only('R9', on('2025-10-01', { gatherings, members }))[0]?.state).toBe('due');
    expect(only('R9', on('2025-10-01', { gatherings: [...gatherings, study(4, '2025-09-01T09:00', 160, [2])], members }))[0]?.state).toBe('done');
  });
});

describe('政治生日', () => {
  const joined = (id: number, joinedOn: string, fields: Parameters<typeof aMember>[0] = {}): DutyInput['members'][number] => ({ id: memberId(id), document: aMember({ joinedOn, ...fields }) });
  const celebrate = (id: number, start: string, celebrants: number[]): DutyInput['gatherings'][number] =>
    meeting(id, start, { mainKind: 'political-birthday', countedKinds: ['political-birthday'], politicalBirthday: { celebrants: celebrants.map((n) => ({ id: memberId(n), name: '王建国' })) } });

  it('falls due for each member whose anniversary lies in the month, in the order of the days', () => {
    const members = [joined(1, '1993-11-28'), joined(2, '2019-11-03'), joined(3, '2001-12-01'), joined(4, '2025-11-01'), joined(5, '')];
    expect(only('R15', on('2025-11-20', { members }))).toMatchObject([
      { id: `R15/2025-11/${memberId(2)}`, state: 'due', daysLeft: 10, article: 'political-building', facts: { years: 6, on: '2025-11-03' } },
      { id: `R15/2025-11/${memberId(1)}`, state: 'due', facts: { years: 32, on: '2025-11-28' } },
    ]);
  });

  it('is done by a gathering of that month that names the member', () => {
    const members = [joined(1, '1993-11-28'), joined(2, '2019-11-03')];
    const gatherings = [celebrate(7, '2025-11-12T16:00', [1]), celebrate(8, '2024-11-12T16:00', [2])];
    expect(only('R15', on('2025-11-20', { members, gatherings })).map(({ state, record }) => [state, record])).toEqual([['due', null], ['done', memberId(7)]]);
  });

  it('is not asked for those who left the branch', () => {
    expect(only('R15', on('2025-11-20', { members: [joined(1, '1993-11-28', { departure: 'transferred', departedOn: '2025-06-01' })] }))).toEqual([]);
  });

  it('of 29 February is kept on the 28th in other years', () => {
    expect(only('R15', on('2025-02-10', { members: [joined(1, '2000-02-29')] }))).toMatchObject([{ facts: { on: '2025-02-28', years: 25 } }]);
  });
});

describe('the rules', () => {
  it('are data: another layer’s rule is evaluated like a built-in one', () => {
    const rule = { ...BUILT_IN_RULES[0]!, id: 'S1', layer: 'superior' as const, article: null, demand: { type: 'gatherings' as const, period: 'year' as const, count: 2 } };
    expect(on('2025-11-20', { rules: [rule], gatherings: [meeting(1, '2025-01-06T15:30')] })).toMatchObject([{ id: 'S1/2025', layer: 'superior', article: null, state: 'open', record: null, facts: { required: 2, held: 1 } }]);
  });
});
