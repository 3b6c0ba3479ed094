import { expect, it } from 'vitest';
import { COMPLIANCE_RULES } from './compliance-rules';
import { NO_CALENDARS } from './periods';
import { effectOf, isCountable, wholePeriods } from './rule-effect';

const rule = (id: string) => {
  const found = COMPLIANCE_RULES.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const YEAR = { from: '2025-01-01', until: '2025-12-31' };
const line = (month: string, counts: Record<string, number>) => ({ month, counts });

it('holds a quarter’s rule against the months that an organisation signed', () => {
  const meetings = rule('R1');
  const periods = wholePeriods(meetings, YEAR, NO_CALENDARS);
  expect(periods.map(({ name }) => name)).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
  expect(effectOf(meetings, [line('2025-01', { 'party-meeting': 1 }), line('2025-06', { 'party-meeting': 2 }), line('2025-08', { 'theme-day': 3 })], periods)).toEqual({ periods: 4, short: ['2025-Q3', '2025-Q4'] });
});

it('leaves out periods that are not over or not whole', () => {
  expect(wholePeriods(rule('R1'), { from: '2025-02-01', until: '2025-11-30' }, NO_CALENDARS).map(({ name }) => name)).toEqual(['2025-Q2', '2025-Q3']);
});

it('judges only what figures can tell: never what needs a roster, a committee or no number', () => {
  expect(['R1', 'R5', 'R6'].map((id) => isCountable(rule(id)))).toEqual([true, true, true]);
  expect(['R2', 'R3', 'R9', 'R11', 'R12', 'R16'].map((id) => isCountable(rule(id)))).toEqual([false, false, false, false, false, false]);
});

it('counts nothing twice where a rule takes several kinds', () => {
  const study = { ...rule('R1'), unit: 'month' as const, minimum: 2, demand: { type: 'gatherings' as const, kinds: ['study-session', 'theory-study'] } };
  const periods = wholePeriods(study, { from: '2025-03-01', until: '2025-03-31' }, NO_CALENDARS);
  expect(effectOf(study, [line('2025-03', { 'study-session': 1, 'theory-study': 1 })], periods).short).toEqual(['2025-03']);
  expect(effectOf(study, [line('2025-03', { 'study-session': 2, 'theory-study': 1 })], periods).short).toEqual([]);
});
