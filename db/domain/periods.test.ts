import { describe, expect, it } from 'vitest';
import { changesOf, daysHeld, isEnough } from './days-held';
import { addDays, addMonths, common, overlaps, periodOf, periodsIn, type Calendars } from './periods';

const calendars: Calendars = {
  semesters: [{ name: '2025-2026-1', from: '2025-09-01', until: '2026-01-18' }, { name: '2024-2025-2', from: '2025-02-17', until: '2025-07-06' }],
  terms: [{ from: '2022-05-20', until: '2025-05-19' }, { from: '2025-05-20', until: '2028-05-19' }],
};
const names = (from: string, until: string, unit: Parameters<typeof periodsIn>[1]): string[] => periodsIn({ from, until }, unit, calendars).map((period) => period.name);

describe('the periods of a range', () => {
  it('are all that have a day in it, in their order', () => {
    expect(names('2025-11-30', '2026-01-01', 'month')).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(names('2025-12-31', '2026-01-01', 'quarter')).toEqual(['2025-Q4', '2026-Q1']);
    expect(names('2025-06-30', '2025-07-01', 'half-year')).toEqual(['2025-H1', '2025-H2']);
    expect(names('2024-02-29', '2026-01-01', 'year')).toEqual(['2024', '2025', '2026']);
    expect(names('2025-01-01', '2025-12-31', 'semester')).toEqual(['2024-2025-2', '2025-2026-1']);
    expect(names('2025-05-19', '2025-05-20', 'term')).toEqual(['2022-05-20', '2025-05-20']);
  });

  it('are none in the holidays, in a range that ends before it begins, and without a calendar', () => {
    expect(names('2025-07-07', '2025-08-31', 'semester')).toEqual([]);
    expect(names('2025-02-01', '2025-01-31', 'month')).toEqual([]);
    expect(periodsIn({ from: '2025-01-01', until: '2025-12-31' }, 'semester')).toEqual([]);
  });

  it('leave out a 学期 whose dates are turned round', () => {
    expect(periodsIn({ from: '2025-01-01', until: '2025-12-31' }, 'semester', { semesters: [{ name: 'x', from: '2025-07-06', until: '2025-02-17' }], terms: [] })).toEqual([]);
  });
});

describe('the period of a day', () => {
  it.each([
    ['2024-02-29', 'month', '2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02-28', 'month', '2025-02', '2025-02-01', '2025-02-28'],
    ['2000-02-29', 'month', '2000-02', '2000-02-01', '2000-02-29'],
    ['2024-03-31', 'quarter', '2024-Q1', '2024-01-01', '2024-03-31'],
    ['2025-06-30', 'half-year', '2025-H1', '2025-01-01', '2025-06-30'],
    ['2025-07-01', 'half-year', '2025-H2', '2025-07-01', '2025-12-31'],
    ['2025-12-31', 'year', '2025', '2025-01-01', '2025-12-31'],
    ['2026-01-18', 'semester', '2025-2026-1', '2025-09-01', '2026-01-18'],
    ['2025-05-19', 'term', '2022-05-20', '2022-05-20', '2025-05-19'],
  ] as const)('%s lies in the %s %s', (date, unit, name, from, until) => {
    expect(periodOf(date, unit, calendars)).toEqual({ unit, name, from, until });
  });

  it('is none between two 学期 and outside every term', () => {
    expect([periodOf('2025-08-01', 'semester', calendars), periodOf('2030-01-01', 'term', calendars)]).toEqual([null, null]);
  });
});

describe('calendar arithmetic', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-05-19', -6, '2024-11-19'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-03-31', -1, '2025-02-28'],
  ])('%s and %i months is %s', (date, n, result) => {
    expect(addMonths(date, n)).toBe(result);
  });

  it('counts days over the ends of months, years and leap days', () => {
    expect([addDays('2024-02-28', 1), addDays('2025-02-28', 1), addDays('2025-12-31', 1), addDays('2024-03-01', -1)]).toEqual(['2024-02-29', '2025-03-01', '2026-01-01', '2024-02-29']);
  });

  it('finds what two ranges have in common', () => {
    const march = { from: '2025-03-01', until: '2025-03-31' };
    expect(common(march, { from: '2025-03-31', until: '2025-04-30' })).toEqual({ from: '2025-03-31', until: '2025-03-31' });
    expect(common(march, { from: '2025-04-01', until: '2025-04-30' })).toBeNull();
    expect(overlaps(march, { from: '2025-01-01', until: '2025-03-01' })).toBe(true);
  });
});

describe('the days on which something held', () => {
  const march = { from: '2025-03-01', until: '2025-03-31' };
  const between = (from: string, until: string) => (date: string): boolean => from <= date && date <= until;

  it('are counted with both ends, and say which was the first and the last', () => {
    expect(daysHeld(march, changesOf([{ from: '2025-03-10', until: '2025-03-12' }]), between('2025-03-10', '2025-03-12'))).toEqual({ days: 3, of: 31, first: '2025-03-10', last: '2025-03-12' });
    expect(daysHeld(march, [], () => true)).toEqual({ days: 31, of: 31, first: '2025-03-01', last: '2025-03-31' });
    expect(daysHeld(march, [], () => false)).toEqual({ days: 0, of: 31, first: '', last: '' });
  });

  it('are the same as when every day is asked', () => {
    const spans = [{ from: '', until: '2025-03-04' }, { from: '2025-03-09', until: '2025-03-09' }, { from: '2025-03-30', until: '' }];
    const holds = (date: string): boolean => spans.some(({ from, until }) => (from === '' || from <= date) && (until === '' || date <= until));
    const everyDay = Array.from({ length: 31 }, (_, n) => addDays('2025-03-01', n)).filter(holds);
    expect(daysHeld(march, changesOf(spans), holds)).toMatchObject({ days: everyDay.length, first: everyDay[0], last: everyDay.at(-1) });
  });

  it('are enough by the rule’s share', () => {
    const held = (days: number): Parameters<typeof isEnough>[0] => ({ days, of: 30, first: '', last: '' });
    expect([isEnough(held(15), 'half'), isEnough(held(14), 'half'), isEnough(held(1), 'any'), isEnough(held(0), 'any'), isEnough(held(30), 'whole'), isEnough(held(29), 'whole')]).toEqual([true, false, true, false, true, false]);
  });
});
