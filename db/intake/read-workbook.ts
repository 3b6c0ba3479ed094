import { read, SSF, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { fail, type Failure } from '../domain/failure';
import { isEmpty, type Sheet, type SheetCell, type SheetRow } from '../domain/intake/sheet';
import { err, ok, type Result } from '../domain/result';
import { two } from '../domain/dates';
import { MOST_ROWS, tooLarge } from './unpacked';

/** Beyond it is the emptiness of a sheet that somebody formatted to its last column. */
const MOST_COLUMNS = 120;

/** A workbook of Excel or WPS (new or old form, with macros or without), or a table of a web page. Macros, links to other files and formulas are never followed. */
export function readWorkbook(bytes: Uint8Array): Result<readonly Sheet[], Failure> {
  return sheetsOf(() => read(bytes, { type: 'array', dense: true, cellStyles: true, cellNF: true, cellFormula: true, cellHTML: false, cellText: true, sheetRows: MOST_ROWS + 1, bookVBA: false }));
}

/** A text with separators, or a web page that was saved as a table. Numbers stay as they were written: 010 is no 10. */
export function readText(text: string): Result<readonly Sheet[], Failure> {
  return sheetsOf(() => read(text, { type: 'string', dense: true, raw: true, cellNF: true, sheetRows: MOST_ROWS + 1 }));
}

function sheetsOf(open: () => WorkBook): Result<readonly Sheet[], Failure> {
  const opened = book(open);
  if (!opened.ok) return opened;
  const { SheetNames, Sheets, Workbook } = opened.value;
  const date1904 = Workbook?.WBProps?.date1904 === true;
  const sheets = SheetNames.flatMap((name, index) => {
    const sheet = Sheets[name];
    return sheet === undefined ? [] : [sheetOf(name, (Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, sheet, date1904)];
  }).filter(({ rows }) => rows.length > 0);
  if (sheets.some(({ rows }) => rows.length > MOST_ROWS)) return err(tooLarge());
  return sheets.length === 0 ? err(fail('intake-empty')) : ok(sheets);
}

/** The library throws plain errors at whatever it cannot read. */
function book(open: () => WorkBook): Result<WorkBook, Failure> {
  try {
    return ok(open());
  } catch (thrown) {
    return err(fail(thrown instanceof Error && /password|encrypt/i.test(thrown.message) ? 'intake-locked' : 'intake-damaged'));
  }
}

function sheetOf(name: string, hidden: boolean, sheet: WorkSheet, date1904: boolean): Sheet {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const grid = data.map((row) => Array.from({ length: Math.min(row?.length ?? 0, MOST_COLUMNS) }, (_, at) => cellOf(row?.[at], date1904)));
  const first = sheet['!ref'] === undefined ? 0 : utils.decode_range(sheet['!ref']).s.r;
  for (const { s, e } of sheet['!merges'] ?? []) spread(grid, s, { r: Math.min(e.r, grid.length - 1), c: Math.min(e.c, MOST_COLUMNS - 1) });
  const rows = Array.from(grid, (cells, index): SheetRow => ({ number: index + 1, hidden: sheet['!rows']?.[index]?.hidden === true, cells: cells ?? [] })).slice(Math.min(first, grid.length));
  while (rows.length > 0 && isEmpty(rows.at(-1)?.cells ?? [])) rows.pop();
  return { name, hidden, rows, hiddenColumns: (sheet['!cols'] ?? []).flatMap((column, at) => (column?.hidden === true ? [at] : [])) };
}

/** A merged cell says its content in every place that it covers. */
function spread(grid: SheetCell[][], from: { readonly r: number; readonly c: number }, to: { readonly r: number; readonly c: number }): void {
  const value = grid[from.r]?.[from.c] ?? null;
  if (value === null) return;
  for (let row = from.r; row <= to.r; row += 1) {
    const cells = grid[row];
    if (!cells) continue;
    for (let at = cells.length; at <= to.c; at += 1) cells.push(null);
    for (let at = from.c; at <= to.c; at += 1) cells[at] = value;
  }
}

function cellOf(cell: CellObject | undefined, date1904: boolean): SheetCell {
  if (cell === undefined) return null;
  switch (cell.t) {
    case 's':
      return typeof cell.v === 'string' && cell.v !== '' ? cell.v : null;
    case 'n':
      return typeof cell.v === 'number' ? numberOf(cell.v, String(cell.z ?? ''), date1904) : null;
    case 'b':
      return cell.v === true ? '是' : '否';
    case 'd':
      return cell.v instanceof Date ? { date: cell.v.toISOString().slice(0, 16) } : null;
    case 'e':
      return { error: String(cell.w ?? '#ERROR') };
    default:
      // A formula that was never computed: what it would say, nobody here works out.
      return cell.f === undefined ? null : { error: '没有算出结果的公式' };
  }
}

/** Excel keeps a day as a number with a format; the format says how much of it is meant. */
function numberOf(value: number, format: string, date1904: boolean): SheetCell {
  if (value < 1 || !SSF.is_date(format)) return value;
  const at = SSF.parse_date_code(value, { date1904 }) as { readonly y: number; readonly m: number; readonly d: number; readonly H: number; readonly M: number } | null;
  if (at === null || at.y > 9999) return value;
  const bare = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const month = `${String(at.y).padStart(4, '0')}-${two(at.m)}`;
  if (!bare.includes('d') && !bare.includes('h') && bare.includes('y')) return { date: month };
  const day = `${month}-${two(at.d)}`;
  return { date: at.H === 0 && at.M === 0 ? day : `${day}T${two(at.H)}:${two(at.M)}` };
}
