import { describe, expect, it } from 'vitest';
import { filtersFrom, isFiltered, listArgs, noFilters, tableOf } from './filters';

const own = 'a'.repeat(32);

describe('filters of the list', () => {
  it('asks for the own records of this year, and nothing more', () => {
    expect(listArgs(noFilters(2026), own)).toEqual({ org: own, year: 2026, withdrawn: false });
  });

  it('turns a quarter or a month into first and last day', () => {
    expect(listArgs({ ...noFilters(2026), period: 'Q4' }, own)).toMatchObject({ from: '2026-10-01', until: '2026-12-31' });
    expect(listArgs({ ...noFilters(2028), period: '02' }, own)).toMatchObject({ from: '2028-02-01', until: '2028-02-29' });
  });

  it('needs a year for a period', () => {
    expect(listArgs({ ...noFilters(2026), year: null, period: 'Q4' }, own)).toEqual({ org: own, withdrawn: false });
  });

  it('brings withdrawn records with the others, or alone, when they are looked for', () => {
    expect(listArgs({ ...noFilters(2026), withdrawn: true }, own)).toEqual({ org: own, year: 2026 });
    expect(listArgs({ ...noFilters(2026), state: 'withdrawn' }, own)).toMatchObject({ withdrawn: true });
  });

  it('makes a table of the same list, with or without what was withdrawn', () => {
    expect(tableOf(listArgs({ ...noFilters(2026), text: '党章', state: 'counted' }, own))).toEqual({ table: 'gatherings', org: own, year: 2026, text: '党章', state: 'counted', withdrawn: false });
    expect(tableOf(listArgs({ ...noFilters(2026), withdrawn: true }, own))).toMatchObject({ withdrawn: 'both' });
    expect(tableOf(listArgs({ ...noFilters(2026), state: 'withdrawn' }, own))).toMatchObject({ withdrawn: true });
  });

  it('asks for every organisation below unless one is chosen', () => {
    expect(listArgs(noFilters(2026), null)).toEqual({ below: true, year: 2026, withdrawn: false });
    expect(listArgs({ ...noFilters(2026), org: own }, null)).toEqual({ below: true, org: own, year: 2026, withdrawn: false });
  });
});

describe('a place that names filters', () => {
  it('sets kind, year and month', () => {
    expect(filtersFrom('kind=study-session&year=2025&month=3', 2026)).toEqual({ ...noFilters(2025), kind: 'study-session', period: '03' });
  });
  it('leaves the remembered ones where it names none', () => {
    expect(filtersFrom('all', 2026)).toBeNull();
    expect(filtersFrom('state=written', 2026)).toEqual({ ...noFilters(2026), year: null, state: 'written' });
    expect(filtersFrom('state=unsubmitted', 2026)).toBeNull();
  });
  it('ignores what it cannot understand', () => {
    expect(filtersFrom('kind=dance&year=x&month=13', 2026)).toEqual(noFilters(2026));
    expect(isFiltered(noFilters(2026), 2026)).toBe(false);
  });
});
