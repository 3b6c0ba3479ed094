/**
 * Dates as a person reads them. Local dates and times are `YYYY-MM-DD[THH:MM]`; instants are UTC (`…Z`) and are shown
 * in this computer's time.
 */
const parts = (date: string): [number, number, number] => [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
const pad = (n: number): string => String(n).padStart(2, '0');

/** 2025-11-06 → 11 月 6 日 */
export function dayText(date: string): string {
  if (date === '') return '';
  const [, month, day] = parts(date);
  return `${month} 月 ${day} 日`;
}

/** 2025-11-06 → 2025 年 11 月 6 日 */
export function fullDayText(date: string): string {
  return date === '' ? '' : `${Number(date.slice(0, 4))} 年 ${dayText(date)}`;
}

/** 2025-11-06 → 2025.11.6: for narrow cells; unlike a hyphen, a point never ends a line. */
export const pointDay = (date: string): string => (date === '' ? '' : `${Number(date.slice(0, 4))}.${Number(date.slice(5, 7))}.${Number(date.slice(8, 10))}`);

/** 2025-11 → 2025 年 11 月 */
export function monthText(month: string): string {
  return month === '' ? '' : `${Number(month.slice(0, 4))} 年 ${Number(month.slice(5, 7))} 月`;
}

/** 2025-11-06T15:30 → 2025 年 11 月 6 日 15:30 */
export function dateTimeText(dateTime: string): string {
  return dateTime === '' ? '' : `${fullDayText(dateTime)} ${dateTime.slice(11, 16)}`.trim();
}

/** 星期四 */
export function weekdayText(date: string): string {
  const [year, month, day] = parts(date);
  return `星期${'日一二三四五六'.charAt(new Date(year, month - 1, day).getDay())}`;
}

/** A UTC instant as a local date-time, `YYYY-MM-DDTHH:MM`. */
export function localOf(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** A UTC instant → 2025 年 11 月 6 日 15:30 */
export const instantText = (instant: string): string => dateTimeText(localOf(instant));

/** A UTC instant → 11 月 6 日 15:30 */
export const shortInstantText = (instant: string): string => `${dayText(localOf(instant))} ${localOf(instant).slice(11)}`;

/** A period with open ends: 2021 年 9 月 1 日至今 */
export function periodText(from: string, until: string): string {
  if (from === '' && until === '') return '日期未填';
  return `${from === '' ? '开始日期未填' : fullDayText(from)}${until === '' ? ' 起' : ` 至 ${fullDayText(until)}`}`;
}
