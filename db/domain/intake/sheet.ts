/**
 * A sheet as it came out of somebody's file: what stood in each cell, before anybody says what it means. Merged cells say
 * their content in every place that they cover.
 */

/** `date`: a day, a month or a day with its time, as the file's own format shows it. `error`: #REF! and the like, or a formula without a result. */
export type SheetCell = string | number | { readonly date: string } | { readonly error: string } | null;

export interface SheetRow {
  /** As Excel counts, from 1: what a person finds the row by. */
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly SheetCell[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  /** Places of columns that are hidden, from 0. */
  readonly hiddenColumns: readonly number[];
}

/** The text of a cell as a person reads it, full-width letters and digits made plain, blanks at its ends gone. */
export function cellText(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'object') return 'date' in cell ? cell.date.replace('T', ' ') : cell.error;
  return tidy(cell);
}

/** Lines are kept; what cannot be seen (BOM, zero width) goes, no-break and full-width blanks become plain ones. */
export const tidy = (text: string): string =>
  text.normalize('NFC').replaceAll(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => letter.normalize('NFKC')).replaceAll(/[\u200b-\u200d\ufeff]/g, '').replaceAll(/[\u00a0\u3000\t]/g, ' ').replaceAll('\r\n', '\n').split('\n').map((line) => line.trim()).join('\n').trim();

/** 13800138000 and not 1.38E10. */
const plainNumber = (value: number): string => (Number.isInteger(value) && Math.abs(value) < 1e21 ? String(BigInt(value)) : String(Math.round(value * 1e9) / 1e9));

/** 0 → A, 27 → AB. */
export function columnLetter(at: number): string {
  const first = Math.floor(at / 26);
  return `${first > 0 ? columnLetter(first - 1) : ''}${String.fromCharCode(65 + (at % 26))}`;
}

export const isEmpty = (cells: readonly SheetCell[]): boolean => cells.every((cell) => cellText(cell) === '');
