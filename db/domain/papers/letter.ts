import type { Block, Paper, Run } from './paper';

/** 公文: 通知, 通报, 请示, 报告, 整改通知书. What somebody wrote, without any layout. */
export interface LetterText {
  readonly title: string;
  /** 主送机关, without its colon; '' = none (通报). */
  readonly to: string;
  /** A paragraph a line. What begins with 一、 （一） 1. （1） is a heading of that level. */
  readonly body: string;
  readonly annexes: readonly string[];
  /** 发文机关署名 */
  readonly by: string;
  /** 成文日期, a local date; '' = filled in by pen. */
  readonly on: string;
  /** 抄送机关. A letter without it and without 印发机关 has no 版记. */
  readonly copies: string;
  /** 印发机关, 印发日期; '' = who signs, and the day of the letter. */
  readonly printedBy?: string;
  readonly printedOn?: string;
  /** What is numbered 一、 are articles and no headings: rules of an election. */
  readonly articles?: boolean;
}

/** 2026-11-06 → 2026年11月6日: the standard writes the day without zeros and without gaps. */
export const letterDay = (date: string): string => (date === '' ? '　　年　月　日' : `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`);

/** A letter by GB/T 9704-2012. */
export function letterPaper({ title, to, body, annexes, by, on, copies, printedBy = '', printedOn = '', articles = false }: LetterText): Paper {
  const printer = printedBy === '' ? by : printedBy;
  const printed = letterDay(printedOn === '' ? on : printedOn);
  const named = annexes.map((name) => name.trim()).filter((name) => name !== '');
  return {
    title: title.replaceAll('\n', ''),
    layout: 'official',
    sheets: [
      {
        blocks: [
          { kind: 'title', text: title },
          ...(to === '' ? [] : [{ kind: 'text', flat: true, runs: [{ text: `${to.replace(/[：:]$/, '')}：` }] } as const]),
          ...body.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => (articles ? plain(line) : paragraph(line))),
          ...(named.length === 0 ? [] : [{ kind: 'annexes', names: named } as const]),
          { kind: 'signed', by, on: letterDay(on) },
          ...(copies === '' && printedBy === '' ? [] : [{ kind: 'imprint', copies, by: printer, on: printed } as const]),
        ],
        values: { 标题: title, 主送机关: to.replace(/[：:]$/, ''), 正文: body, 附件: named.map((name, index) => (named.length > 1 ? `${index + 1}. ${name}` : name)).join('\n'), 落款: by, 成文日期: letterDay(on), 抄送机关: copies, 印发机关: printer, 印发日期: printed },
      },
    ],
  };
}

const LONGEST_HEAD = 20;

const plain = (line: string): Block => ({ kind: 'text', runs: [{ text: line }] });

/** 一、 in 黑体, （一） in 楷体, everything below in the text's own face (7.3.3). */
function paragraph(line: string): Block {
  const level = /^[一二三四五六七八九十]{1,3}、/.test(line) ? 1 : /^（[一二三四五六七八九十]{1,3}）/.test(line) ? 2 : null;
  if (level === null) return plain(line);
  const end = line.indexOf('。');
  if (end < 0 || (end === line.length - 1 && end < LONGEST_HEAD)) return { kind: 'heading', level, text: line };
  // A whole sentence behind a number is an article, and no heading.
  if (end >= LONGEST_HEAD) return plain(line);
  // A heading that ends with a full stop runs on into its paragraph.
  const head: Run = { text: line.slice(0, end + 1), face: level === 1 ? 'black' : 'kai' };
  return { kind: 'text', runs: [head, { text: line.slice(end + 1) }] };
}

/** How many characters wide a line is: letters and digits take half of one. */
export const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u0020-\u007e]/.test(sign) ? 0.5 : 1), 0);

/** By how many characters each line stands off the right edge: the day by four, the name centred over it (7.3.5.1). */
export function signedIndents(by: string, on: string): { readonly by: number; readonly on: number } {
  const wider = (widthOf(by) - widthOf(on)) / 2;
  const day = Math.max(4, wider);
  return { by: day - wider, on: day };
}
