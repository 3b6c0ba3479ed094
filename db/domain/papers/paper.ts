/**
 * A paper: what stands on printed sheets, said once. The Word file (db/documents/docx), the PDF and its preview
 * (db/documents/html) and the screen are drawn from it, so that they cannot differ.
 */

/** 会议记录 and every record of the handbook; a table or a slip; 公文 by GB/T 9704-2012; the bound yearly handbook, printed on both sides; a card to hand over. */
export const PAPER_LAYOUTS = ['minutes', 'sheet', 'official', 'handbook', 'card'] as const;
export type PaperLayout = (typeof PAPER_LAYOUTS)[number];

/** A piece of text. `missing` = nobody filled this in; `face` = the typeface of a heading that runs on into its paragraph; `tone` = a coloured cell, whose words say the same. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly missing?: boolean;
  readonly face?: 'black' | 'kai';
  readonly tone?: Tone;
}
export type Tone = 'done' | 'due' | 'late';
/** The same on the screen, in Word and on the wall: light enough for black words. */
export const TONE_COLOURS: Readonly<Record<Tone, string>> = { done: 'DDEFE0', due: 'FFF1D6', late: 'F9D9D6' };

export type Align = 'left' | 'center' | 'right';

export interface Column {
  readonly label: string;
  /** Share of the table's width. */
  readonly width: number;
  readonly align?: Align;
}

/** Label and content; two pairs may share a row. */
export type FactsRow = readonly (readonly [label: string, value: string | Run])[];

export type Block =
  /** The sheet's title: 二号, 小标宋, in the middle. */
  | { readonly kind: 'title'; readonly text: string }
  /** One line: the first part at the left, the last at the right. `names` = of the placeholders that stand for them. */
  | { readonly kind: 'spread'; readonly parts: readonly string[]; readonly names?: readonly string[] }
  /** 1 = 一、黑体; 2 = （一）楷体; 3 = 1. 仿宋 bold. The number is part of the text. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** A paragraph; its first line is indented by two characters unless `flat`. */
  | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly align?: Align; readonly flat?: boolean; /** Beside the paper on the screen, never printed. */ readonly screen?: boolean }
  | { readonly kind: 'facts'; readonly rows: readonly FactsRow[] }
  /** A ruled table; its head is repeated on each page. `blank` empty rows follow, to be written by hand; `height` = of each row at least, in mm. */
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly (string | Run)[])[]; readonly blank?: number; readonly height?: number }
  /** Labels with a line to sign on, side by side. */
  | { readonly kind: 'signatures'; readonly labels: readonly string[] }
  | { readonly kind: 'space'; readonly lines: number }
  /** 附件说明, one line under the text (GB/T 9704-2012, 7.3.4). */
  | { readonly kind: 'annexes'; readonly names: readonly string[] }
  /** 发文机关署名 over 成文日期, where the seal goes over both (7.3.5). */
  | { readonly kind: 'signed'; readonly by: string; readonly on: string }
  /** 版记: 抄送机关, 印发机关 and 印发日期 between their lines (7.4). */
  /** 版记: the foot of the last page (GB/T 9704-2012, 7.4). Without `copies` it says only who printed it. */
  | { readonly kind: 'imprint'; readonly copies: string; readonly by: string; readonly on: string }
  /** The table of contents, of all sheets that have a name in it. */
  | { readonly kind: 'contents' };

/** What a template's placeholders stand for: a text, or a list whose entries have placeholders of their own. */
export interface Values {
  readonly [name: string]: string | readonly Values[];
}

/** Begins on a new page. */
export interface Sheet {
  /** Its line in the table of contents; absent = none. */
  readonly name?: string;
  /** Depth of that line, 1 = a part of the book. */
  readonly depth?: 1 | 2;
  readonly across?: boolean;
  /** Type in points where it is not the layout's: 挂图 has to fit on one page. */
  readonly size?: number;
  readonly blocks: readonly Block[];
  /** What a template may ask for; absent = what the blocks say (values.ts). */
  readonly values?: Values;
}

export interface Paper {
  /** Name of the file and of the window, without an ending. */
  readonly title: string;
  readonly layout: PaperLayout;
  /** Cards and ballots: every copy is the same sheet, without a page number. */
  readonly unnumbered?: boolean;
  readonly sheets: readonly Sheet[];
}

/** A paragraph for each line that somebody typed; empty ones are left out. */
export function paragraphs(text: string, label = ''): Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => ({ kind: 'text', runs: [...(index === 0 && label !== '' ? [{ text: `${label}：`, bold: true }] : []), { text: line }] }));
}

/** Fields with their names, a paragraph each; what is empty is left out. */
export const fields = (lines: readonly (readonly [label: string, text: string])[]): Block[] => lines.flatMap(([label, text]) => paragraphs(text, label));

/** What stands in a cell, without its looks. */
export const cellText = (cell: string | Run): string => (typeof cell === 'string' ? cell : cell.missing === true ? '' : cell.text);

/** A value, or 未填 as such: an empty cell could mean anything. */
export const filled = (text: string): string | Run => (text.trim() === '' ? { text: '未填', missing: true } : text);
