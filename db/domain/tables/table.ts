/**
 * A table as a screen shows it, said once: the Excel file is written from it (db/documents/xlsx). Values are what the
 * program knows, never their looks: a date stays `YYYY-MM-DD`, money is 分, 学时 are tenths.
 */

/** What a column holds, and so how Excel keeps it. `hours`: tenths of 学时; `money`: 分; `share`: 0 to 1. */
export type ColumnKind = 'text' | 'date' | 'date-time' | 'number' | 'money' | 'hours' | 'share';

export interface TableColumn {
  readonly label: string;
  readonly kind: ColumnKind;
  /** In characters of Excel's default font; a Chinese one takes two. */
  readonly width: number;
}

/** '' and null = nothing stands there. */
export type TableValue = string | number | null;
export type TableRow = readonly TableValue[];

export interface Table {
  /** Name of the file and of the title line, without an ending. */
  readonly title: string;
  /** Name of the sheet; made fit for Excel when it is written. */
  readonly sheet: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The sums, printed bold below. */
  readonly totals?: TableRow;
  /** Further sheets of the same file. */
  readonly more?: readonly Table[];
}

export const textColumn = (label: string, width: number): TableColumn => ({ label, kind: 'text', width });
export const dateColumn = (label: string): TableColumn => ({ label, kind: 'date', width: 12 });
export const numberColumn = (label: string, width = 8): TableColumn => ({ label, kind: 'number', width });
export const column = (label: string, kind: ColumnKind, width: number): TableColumn => ({ label, kind, width });
