import { quarterOf, yearOf } from './dates';

const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'] as const;
const DIGIT = '[0-9０-９一二三四五六七八九十]';

/**
 * A title on another day: where it names its own day's month, quarter or year with month (`2025年10月主题党日`, `三月党课`,
 * `第四季度`), it names the other day's. A day (`3月5日`), another month and a year by itself (a document's) stay as they are.
 */
export function movedTitle(title: string, from: string, to: string): string {
  const [was, is] = [partsOf(from), partsOf(to)];
  const period = (of: string): string => `(?:(${was.year})(\\s*年\\s*))?(?<!${DIGIT})${of}`;
  return title
    .replace(new RegExp(`${period(`(${was.month}|${MONTHS[was.month - 1] ?? ''})(\\s*月)(?!\\s*${DIGIT}|份?\\s*至)`)}`, 'gu'), (_, year: string | undefined, yearWord: string | undefined, month: string, word: string) =>
      `${year === undefined ? '' : `${is.year}${yearWord ?? ''}`}${/\d/.test(month) ? String(is.month) : (MONTHS[is.month - 1] ?? '')}${word}`)
    .replace(new RegExp(`${period(`(第?)(${was.quarter}|${MONTHS[was.quarter - 1] ?? ''})(\\s*季度)`)}`, 'gu'), (_, year: string | undefined, yearWord: string | undefined, before: string, quarter: string, word: string) =>
      `${year === undefined ? '' : `${is.year}${yearWord ?? ''}`}${before}${/\d/.test(quarter) ? String(is.quarter) : (MONTHS[is.quarter - 1] ?? '')}${word}`);
}

const partsOf = (date: string): { readonly year: number; readonly month: number; readonly quarter: number } => ({ year: yearOf(date), month: Number(date.slice(5, 7)), quarter: quarterOf(date) });
