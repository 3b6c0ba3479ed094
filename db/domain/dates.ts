import { z } from 'zod';

/**
 * Event times are typed local wall times without a zone and count on their start date; clocks decide nothing.
 * `YYYY-MM-DD`, `YYYY-MM`, `YYYY-MM-DDTHH:MM`. Only `savedAt` and `statedAt` are UTC instants, shown, never trusted.
 */
export const localDate = z.string().refine(isLocalDate);
export const localMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const localDateTime = z.string().refine(isLocalDateTime);
export const instant = z.iso.datetime();

/** A field that may still be unfilled: the empty string. Nothing is ever invented for it. */
export const dateOrEmpty = z.union([z.literal(''), localDate]);
export const monthOrEmpty = z.union([z.literal(''), localMonth]);
export const dateTimeOrEmpty = z.union([z.literal(''), localDateTime]);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 0);
}

export function isLocalDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysInMonth(year, month);
}

export function isLocalDateTime(text: string): boolean {
  return isLocalDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10));
}

export const dateOf = (dateTime: string): string => dateTime.slice(0, 10);
export const monthOf = (date: string): string => date.slice(0, 7);
export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const quarterOf = (date: string): 1 | 2 | 3 | 4 => Math.ceil(Number(date.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;

/** First and last day of a calendar quarter. */
export function quarterRange(year: number, quarter: 1 | 2 | 3 | 4): { readonly from: string; readonly until: string } {
  const last = quarter * 3;
  return { from: `${year}-${two(last - 2)}-01`, until: `${year}-${two(last)}-${daysInMonth(year, last)}` };
}

export function monthRange(month: string): { readonly from: string; readonly until: string } {
  return { from: `${month}-01`, until: `${month}-${two(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}` };
}

/** Whole days from a to b (negative when b is earlier); both are local dates, so no zone and no summer time. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00Z`) - Date.parse(`${a}T00:00Z`)) / 86_400_000);
}

/** Minutes between two local date-times; null when one is missing or the end lies before the start. */
export function minutesBetween(start: string, end: string): number | null {
  if (start === '' || end === '') return null;
  const minutes = Math.round((Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000);
  return minutes < 0 ? null : minutes;
}

/** The nth anniversary's number on a given day: whole years since `since`. 29 February counts on 28 February. */
export function yearsSince(since: string, on: string): number {
  const years = yearOf(on) - yearOf(since);
  const monthDay = since.slice(5) === '02-29' && !isLeapYear(yearOf(on)) ? '02-28' : since.slice(5);
  return on.slice(5) >= monthDay ? years : years - 1;
}

export const two = (n: number): string => String(n).padStart(2, '0');
