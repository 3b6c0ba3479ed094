import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { isLocalDate, isLocalDateTime } from '../domain/dates';
import type { ColumnKind, Table, TableColumn, TableRow, TableValue } from '../domain/tables/table';

/** Excel takes no more in one cell, and refuses a file that has more. */
const MOST_CHARACTERS = 32_767;
const LONGEST_SHEET_NAME = 31;
// What XML 1.0 cannot carry (a screen does not show it either), and halves of characters.
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const HEAD = { fontWeight: 'bold', backgroundColor: '#f0f0f0', wrap: true, alignVertical: 'center', borderStyle: 'thin', borderColor: '#bfbfbf' } as const;
const BODY = { wrap: true, alignVertical: 'top', borderStyle: 'thin', borderColor: '#bfbfbf' } as const;
const FORMATS = { date: 'yyyy-mm-dd', 'date-time': 'yyyy-mm-dd hh:mm', money: '#,##0.00', hours: '0.0', share: '0.0%' } as const;

/**
 * Tables as one Excel file, a sheet each: the head stays in sight, A4 across. Texts are written as texts whatever they begin
 * with (= + - @ start no formula), dates as dates, numbers as numbers. Opens in Excel, WPS and LibreOffice.
 */
export async function tablesToXlsx(given: readonly Table[]): Promise<Uint8Array> {
  const tables = given.flatMap((table) => [table, ...(table.more ?? [])]);
  const names = sheetNames(tables);
  const sheets: Sheet<never>[] = tables.map((table, index) => ({
    sheet: names[index] ?? '',
    data: [
      table.columns.map(({ label }): Cell => ({ ...HEAD, type: String, value: fitting(label), height: heightOf(table.columns, table.columns.map((one) => one.label)) })),
      ...table.rows.map((row) => cellsOf(table, row, false)),
      ...(table.totals ? [cellsOf(table, table.totals, true)] : []),
    ],
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }));
  return new Uint8Array(await writeXlsxFile(sheets, { fontFamily: '宋体', fontSize: 11 }).toBuffer());
}

function cellsOf({ columns }: Table, row: TableRow, bold: boolean): Cell[] {
  const height = heightOf(columns, row);
  return columns.map(({ kind }, index) => {
    const cell = { ...cellOf(kind, row[index] ?? null), height };
    return bold ? { ...cell, fontWeight: 'bold' } : cell;
  });
}

const LINE_POINTS = 15;
const MOST_POINTS = 400; // Excel's limit is 409

/** Room for all lines: programs that print do not stretch a row by themselves. A Chinese character is two wide. */
function heightOf(columns: readonly TableColumn[], row: TableRow): number {
  const lines = columns.map(({ width }, index) => String(row[index] ?? '').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / Math.max(1, width - 1))), 0));
  return Math.min(MOST_POINTS, Math.max(...lines, 1) * LINE_POINTS);
}

const wide = (line: string): number => [...line].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);

function cellOf(kind: ColumnKind, value: TableValue) {
  if (value === null || value === '') return { ...BODY };
  if (typeof value === 'number') return { ...BODY, type: Number, value: amountOf(kind, value), ...(kind === 'money' || kind === 'hours' || kind === 'share' ? { format: FORMATS[kind] } : {}) };
  const at = kind === 'date' || kind === 'date-time' ? instantOf(value) : null;
  // A time without a day, a month, 未填: what is no date stays the text that it is.
  if (at !== null && (kind === 'date' || kind === 'date-time')) return { ...BODY, type: Date, value: at, format: value.length === 10 ? FORMATS.date : FORMATS['date-time'] };
  return { ...BODY, type: String, value: fitting(value) };
}

const amountOf = (kind: ColumnKind, value: number): number => (kind === 'money' ? value / 100 : kind === 'hours' ? value / 10 : value);

/** Excel knows no zones: the wall time is written as it was typed. */
function instantOf(value: string): Date | null {
  if (isLocalDate(value)) return new Date(`${value}T00:00Z`);
  return isLocalDateTime(value) ? new Date(`${value}Z`) : null;
}

/** Without what a file cannot carry; one character too many would make Excel refuse the whole file. */
function fitting(text: string): string {
  const clean = text.replace(NOT_IN_XML, '');
  return clean.length <= MOST_CHARACTERS ? clean : `${clean.slice(0, MOST_CHARACTERS - 20).replace(/[\ud800-\udbff]$/, '')}……（太长，未写完）`;
}

/** Names as Excel allows them, each once. */
function sheetNames(tables: readonly Table[]): string[] {
  const taken = new Set<string>();
  return tables.map(({ sheet }) => {
    const bare = sheet.replace(NOT_IN_XML, '').replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim();
    const stem = [...(bare === '' ? '表' : bare)].slice(0, LONGEST_SHEET_NAME - 3).join('');
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
