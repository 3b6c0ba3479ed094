import { describe, expect, it } from 'vitest';
import { choiceOf, periodsOn } from './periods';

describe('the periods of a search', () => {
  it('follow the day', () => {
    expect(periodsOn('2024-02-29')).toEqual({
      all: { from: '', until: '' },
      month: { from: '2024-02-01', until: '2024-02-29' },
      quarter: { from: '2024-01-01', until: '2024-03-31' },
      year: { from: '2024-01-01', until: '2024-12-31' },
      'last-year': { from: '2023-01-01', until: '2023-12-31' },
    });
  });
  it('are known again, and any other is one of your own', () => {
    expect(choiceOf({ from: '2023-01-01', until: '2023-12-31' }, '2024-02-29')).toBe('last-year');
    expect(choiceOf({ from: '2022-01-01', until: '2022-12-31' }, '2024-02-29')).toBe('own');
    expect(choiceOf({ from: '', until: '2022-12-31' }, '2024-02-29')).toBe('own');
  });
});
