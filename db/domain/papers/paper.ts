/**
 * A paper: what stands on printed sheets, said once. The Word file (db/documents/docx), the PDF and its preview
 * (db/documents/html) and the screen are drawn from it, so that they cannot differ.
 */

/** 会议记录 and every record of the handbook; a table or a slip; 公文 by GB/T 9704-2012; the bound yearly handbook, printed on both sides. */
export type PaperLayout = 'minutes' | 'sheet' | 'official' | 'handbook';

/** A piece of text. `missing` = nobody filled this in. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly missing?: boolean;
}

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
  /** One line: the first part at the left, the last at the right. */
  | { readonly kind: 'spread'; readonly parts: readonly string[] }
  /** 1 = 一、黑体; 2 = （一）楷体; 3 = 1. 仿宋 bold. The number is part of the text. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** A paragraph; its first line is indented by two characters unless `flat`. */
  | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly align?: Align; readonly flat?: boolean; /** Beside the paper on the screen, never printed. */ readonly screen?: boolean }
  | { readonly kind: 'facts'; readonly rows: readonly FactsRow[] }
  /** A ruled table; its head is repeated on each page. `blank` empty rows follow, to be written by hand. */
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[]; readonly blank?: number }
  /** Labels with a line to sign on, side by side. */
  | { readonly kind: 'signatures'; readonly labels: readonly string[] }
  | { readonly kind: 'space'; readonly lines: number }
  /** The table of contents, of all sheets that have a name in it. */
  | { readonly kind: 'contents' };

/** Begins on a new page. */
export interface Sheet {
  /** Its line in the table of contents; absent = none. */
  readonly name?: string;
  /** Depth of that line, 1 = a part of the book. */
  readonly depth?: 1 | 2;
  readonly across?: boolean;
  readonly blocks: readonly Block[];
}

export interface Paper {
  /** Name of the file and of the window, without an ending. */
  readonly title: string;
  readonly layout: PaperLayout;
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

/** A value, or 未填 as such: an empty cell could mean anything. */
export const filled = (text: string): string | Run => (text.trim() === '' ? { text: '未填', missing: true } : text);
