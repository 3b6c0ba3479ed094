import { describe, expect, it } from 'vitest';
import { parseTime } from './time-typing';

describe('typing a time', () => {
  it.each([
    ['1530', '15:30'],
    ['930', '09:30'],
    ['0905', '09:05'],
    ['15:30', '15:30'],
    ['15：30', '15:30'],
    ['１５３０', '15:30'],
    ['9.05', '09:05'],
    ['9。05', '09:05'],
    ['9', '09:00'],
    ['下午3点半', '15:30'],
    ['三点', '03:00'],
    ['十五点', '15:00'],
    ['二十点一刻', '20:15'],
    ['晚上7点', '19:00'],
    ['中午12点', '12:00'],
    ['中午11点半', '11:30'],
    ['15点30分', '15:30'],
    [' 1530 ', '15:30'],
  ])('reads %s as %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });

  it('takes an empty box for no time', () => {
    expect(parseTime('  ')).toBe('');
  });

  it.each(['2460', '1575', '25', 'abc', '15303', '下午', '点半', '三十点'])('refuses %s, which is no time of day', (typed) => {
    expect(parseTime(typed)).toBeNull();
  });
});
