import { daysInMonth, isLocalDate, two } from '../dates';
import { cellText, type SheetCell } from './sheet';

/** What somebody wrote as a date. `ambiguous`: the number 2021.1 may have been 2021.10 before a program took its last nought. */
export type WrittenDate = { readonly is: 'day'; readonly day: string } | { readonly is: 'month'; readonly month: string } | { readonly is: 'nothing' | 'unreadable' | 'ambiguous' };

const UNREADABLE = { is: 'unreadable' } as const;
/** Years in which a member was born or joined, or a meeting was held. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Days since 1899-12-30 for 1910-01-01 and 2099-12-31: what a cell that lost its date format holds. */
const FIRST_SERIAL = 3654;
const LAST_SERIAL = 73_050;
const CHINESE_DIGITS = '〇一二三四五六七八九';
/** What people write where there is none. */
const NONE = /^([-—–/／\\.．。、]+|无|没有|暂无|未定|不详)$/;

/**
 * A date in the ways that people write it: 2021.7.1, 2021-07-01, 2021/7/1, 2021年7月1日, 2021、7、1, 20210701, 44378 (a cell
 * without its format), 二〇二一年七月一日, with full-width digits and blanks; months: 2021年7月, 2021.07, 202107. A year alone, two
 * digits of a year and 7/1/2021 are not guessed at.
 */
export function writtenDate(cell: SheetCell | undefined): WrittenDate {
  if (typeof cell === 'object' && cell !== null) return 'date' in cell ? dated(cell.date.slice(0, 10)) : UNREADABLE;
  if (typeof cell === 'number') return ofNumber(cell);
  const text = withDigits(cellText(cell).normalize('NFKC').replace(/^'+/, '')).replaceAll(/\s+/g, ' ').trim();
  if (text === '' || NONE.test(text)) return { is: 'nothing' };
  const bare = text.replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/, '').replace(/^公元/, '').replaceAll(' ', '');
  const parts = /^(\d{4})[-./年、。,_](\d{1,2})(?:[-./月、。,_](\d{1,2})?[日号]?)?$/.exec(bare);
  if (parts) return ofParts(parts[1], parts[2], parts[3]);
  if (/^\d{8}$/.test(bare)) return ofParts(bare.slice(0, 4), bare.slice(4, 6), bare.slice(6));
  if (/^\d{6}$/.test(bare)) return ofParts(bare.slice(0, 4), bare.slice(4), undefined);
  return /^\d{4,5}$/.test(bare) ? ofSerial(Number(bare)) : UNREADABLE;
}

function ofNumber(value: number): WrittenDate {
  if (Number.isInteger(value)) {
    const text = String(value);
    if (/^\d{8}$/.test(text)) return ofParts(text.slice(0, 4), text.slice(4, 6), text.slice(6));
    if (/^\d{6}$/.test(text)) return ofParts(text.slice(0, 4), text.slice(4), undefined);
    return ofSerial(value);
  }
  const month = /^(\d{4})\.(\d{1,2})$/.exec(String(value));
  if (!month) return value > FIRST_SERIAL && value < LAST_SERIAL ? ofSerial(Math.floor(value)) : UNREADABLE;
  return month[2] === '1' ? { is: 'ambiguous' } : ofParts(month[1], month[2], undefined);
}

function ofSerial(serial: number): WrittenDate {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return UNREADABLE;
  return dated(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));
}

function ofParts(year = '', month = '', day: string | undefined): WrittenDate {
  const [y, m] = [Number(year), Number(month)];
  if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || m > 12) return UNREADABLE;
  if (day === undefined || day === '') return { is: 'month', month: `${year}-${two(m)}` };
  const d = Number(day);
  return d >= 1 && d <= daysInMonth(y, m) ? { is: 'day', day: `${year}-${two(m)}-${two(d)}` } : UNREADABLE;
}

const dated = (text: string): WrittenDate => (isLocalDate(text) ? { is: 'day', day: text } : /^\d{4}-\d{2}$/.test(text) ? { is: 'month', month: text } : UNREADABLE);

/** 二〇二一年十二月三十一日 → 2021年12月31日; a text without a 年 between such numbers stays as it is. */
function withDigits(text: string): string {
  if (!/[〇零○О一二三四五六七八九十]年/.test(text)) return text;
  return text.replaceAll(/[零○ОO]/g, '〇').replaceAll(/[〇一二三四五六七八九十]+/g, (number) => (number.includes('十') ? String(tens(number)) : [...number].map((digit) => CHINESE_DIGITS.indexOf(digit)).join('')));
}

/** 十 → 10, 十二 → 12, 二十 → 20, 三十一 → 31. */
function tens(number: string): number {
  const [before = '', after = ''] = number.split('十');
  return (before === '' ? 1 : CHINESE_DIGITS.indexOf(before)) * 10 + (after === '' ? 0 : CHINESE_DIGITS.indexOf(after));
}
