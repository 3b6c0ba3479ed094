import { describe, expect, it } from 'vitest';
import { daysBetween, daysInMonth, instant, isLocalDate, isLocalDateTime, localMonth, minutesBetween, monthRange, quarterOf, quarterRange, yearsSince } from './dates';

describe('a local date', () => {
  it.each(['2025-11-06', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each(['', '2025-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-00-01', '2025-01-00', '2025-1-1', '2025/11/06', '2025-11-06T', ' 2025-11-06'])('is not “%s”', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });
});

describe('a local date-time', () => {
  it.each(['2025-11-06T15:30', '2025-11-06T00:00', '2025-11-06T23:59'])('is %s', (text) => {
    expect(isLocalDateTime(text)).toBe(true);
  });

  it.each(['2025-11-06', '2025-11-06T24:00', '2025-11-06T15:60', '2025-11-06T15:30Z', '2025-11-06T15:30:00', '2025-11-06 15:30', '2025-02-30T10:00'])('is not %s', (text) => {
    expect(isLocalDateTime(text)).toBe(false);
  });
});

describe('months and quarters', () => {
  it('know their last days, in leap years too', () => {
    expect([daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(2100, 2), daysInMonth(2025, 12)]).toEqual([29, 28, 28, 31]);
    expect(monthRange('2024-02')).toEqual({ from: '2024-02-01', until: '2024-02-29' });
    expect(quarterRange(2025, 1)).toEqual({ from: '2025-01-01', until: '2025-03-31' });
    expect(quarterRange(2025, 2)).toEqual({ from: '2025-04-01', until: '2025-06-30' });
    expect(quarterRange(2025, 4)).toEqual({ from: '2025-10-01', until: '2025-12-31' });
  });

  it('hold each month in its quarter', () => {
    expect(['01', '03', '04', '06', '07', '09', '10', '12'].map((month) => quarterOf(`2025-${month}-15`))).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('are written with two digits', () => {
    expect(localMonth.safeParse('2025-11').success).toBe(true);
    expect(['2025-13', '2025-1', '2025-00', '2025-11-01'].map((text) => localMonth.safeParse(text).success)).toEqual([false, false, false, false]);
  });
});

describe('spans', () => {
  it('count whole days across months, years and leap days', () => {
    expect(daysBetween('2025-11-20', '2025-12-31')).toBe(41);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-12-31', '2025-11-20')).toBe(-41);
  });

  it('count minutes over midnight, and none where one end is missing or the order is wrong', () => {
    expect(minutesBetween('2025-11-06T22:30', '2025-11-07T00:10')).toBe(100);
    expect(minutesBetween('2025-11-06T15:30', '')).toBeNull();
    expect(minutesBetween('2025-11-06T15:30', '2025-11-06T15:29')).toBeNull();
  });

  it('count the years in the Party from the day of joining', () => {
    expect(yearsSince('1993-11-28', '2025-11-27')).toBe(31);
    expect(yearsSince('1993-11-28', '2025-11-28')).toBe(32);
    expect(yearsSince('2000-02-29', '2025-02-28')).toBe(25);
    expect(yearsSince('2000-02-29', '2024-02-28')).toBe(23);
  });

  it('take an instant in UTC only', () => {
    expect(instant.safeParse('2026-11-06T08:00:00.000Z').success).toBe(true);
    expect(instant.safeParse('2026-11-06T16:00:00+08:00').success).toBe(false);
  });
});
