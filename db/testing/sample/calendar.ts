import { dateOf, daysInMonth, two } from '../../domain/dates';
import type { Random } from './random';

const DAY = 86_400_000;

export function addDays(date: string, days: number): string {
  return dateOf(new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString());
}

/** The same day so many years later; samples never begin on 29 February. */
export const addYears = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;

/** 0 = Sunday. */
const weekday = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay();

/** The days of a month on which a school holds meetings: after the winter and before the summer holidays' core. */
const SCHOOL_DAYS: Readonly<Record<number, readonly [number, number]>> = { 1: [4, 16], 2: [22, 28], 5: [6, 30], 7: [1, 12], 8: [24, 31], 10: [9, 30] };

/** A working day of the month, on the branch's usual weekday where that falls into term. */
export function meetingDay(random: Random, year: number, month: number, usual: number): string {
  const [from, until] = SCHOOL_DAYS[month] ?? [3, Math.min(28, daysInMonth(year, month))];
  const days = Array.from({ length: until - from + 1 }, (_, index) => `${year}-${two(month)}-${two(from + index)}`);
  const onUsual = days.filter((day) => weekday(day) === usual);
  const working = days.filter((day) => weekday(day) % 6 !== 0);
  return random.pick(onUsual.length > 0 && random.chance(85) ? onUsual : working);
}

/** The first working day not before a date; in the first week of October nobody works. */
export function workingDayFrom(date: string): string {
  const day = /-10-0[1-7]$/.test(date) ? `${date.slice(0, 4)}-10-08` : date;
  const shift = [1, 0, 0, 0, 0, 0, 2][weekday(day)] ?? 0;
  return addDays(day, shift);
}

/** The last working day not after a date. */
export function workingDayUntil(date: string): string {
  const day = /-10-0[1-7]$/.test(date) ? `${date.slice(0, 4)}-09-30` : date;
  const shift = [-2, 0, 0, 0, 0, 0, -1][weekday(day)] ?? 0;
  return addDays(day, shift);
}

/** A day of a month that every year has. */
export const anyDay = (random: Random, year: number, month: number): string => `${year}-${two(month)}-${two(random.between(1, 28))}`;

/** Local wall times of a gathering after lessons, over by supper; minutes in steps of five, as people note them. */
export function hoursAfterLessons(random: Random, date: string, minutes: number): { readonly start: string; readonly end: string } {
  const starts = [14 * 60, 14 * 60 + 30, 15 * 60, 15 * 60 + 30, 16 * 60, 16 * 60 + 10, 16 * 60 + 30].filter((start) => start + minutes <= 18 * 60 + 30);
  const start = random.pick(starts);
  return { start: at(date, start), end: at(date, start + minutes) };
}

const at = (date: string, minute: number): string => `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** 11 月 6 日, as it stands in minutes. */
export const spoken = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
