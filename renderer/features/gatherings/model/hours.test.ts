import { describe, expect, it } from 'vitest';
import { hoursWords } from '../../../../electron/contract';
import { hoursFromMinutes, parseHours, steppedHours } from './hours';

describe('study hours', () => {
  it('reads as people write it', () => {
    expect(hoursWords(15)).toBe('1.5');
    expect(hoursWords(20)).toBe('2');
  });

  it.each([
    ['1.5', 15],
    ['１．５', 15],
    ['1。5', 15],
    ['2', 20],
    ['2学时', 20],
    ['1个半', 15],
    ['半', 5],
    ['0.5 小时', 5],
  ] as const)('understands %s', (typed, tenths) => {
    expect(parseHours(typed)).toBe(tenths);
  });

  it('tells nothing typed from nonsense', () => {
    expect(parseHours('')).toBeNull();
    expect(parseHours('abc')).toBeUndefined();
    expect(parseHours('1.55')).toBeUndefined();
    expect(parseHours('500')).toBeUndefined();
  });

  it('steps by halves and never below none', () => {
    expect(steppedHours(null, 1)).toBe(5);
    expect(steppedHours(15, 1)).toBe(20);
    expect(steppedHours(0, -1)).toBe(0);
  });

  it('suggests one an hour to the nearest half', () => {
    expect(hoursFromMinutes(90)).toBe(15);
    expect(hoursFromMinutes(100)).toBe(15);
    expect(hoursFromMinutes(0)).toBeNull();
  });
});
