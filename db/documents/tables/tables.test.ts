import { readFileSync } from 'node:fs';
import { read, utils, type WorkSheet } from '@e965/xlsx';
import PizZip from 'pizzip';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { column, dateColumn, textColumn, type Table } from '../../domain/tables/table';
import { tableRequest, type TableName, type TableRequest } from '../../domain/tables/request';
import { listMembers } from '../../office/members';
import type { Moment, Office } from '../../office/office';
import { taskContent } from '../../domain/orders';
import { giveOrder } from '../../office/orders';
import { addresseesBelow } from '../../reports/addressees';
import { CommandDesk } from '../../testing/command-line';
import { OfficeReader } from '../../testing/office-reader';
import { aMoment } from '../../testing/office';
import { tablesToXlsx } from '../xlsx';
import { tableOf } from './tables';

// A branch and a superior with years of records, and LibreOffice's first start.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const desk = new CommandDesk();
const reader = new OfficeReader();
let order = '';
const NAMES = tableRequest.options.map(({ shape }) => shape.table.value);

beforeAll(async () => {
  await desk.on('branch', 'sample', '--seed', '5', '--from', '2025', '--to', '2025');
  await desk.on('above', 'sample', '--seed', '6', '--from', '2025', '--to', '2025', '--branches', '2', '--members', '8');
  order = await desk.look('above', (office) => {
    const content = taskContent.parse({ title: '开展校舍安全排查', requirement: '逐栋排查。', source: '', issuedOn: '2025-11-03', dueOn: '2025-11-20', ledger: 'supervised-task', level: '', steps: [], passes: '' });
    const given = giveOrder(office, moment, { kind: 'task', content }, addresseesBelow(office, moment.today).map(({ org }) => org));
    if (!given.ok) throw new Error(given.error.code);
    return given.value.order;
  });
});
afterAll(() => {
  desk.clear();
  reader.close();
});

const moment: Moment = aMoment('李淑芬', '2026-01-08T08:00:00.000Z');
const BELOW: readonly TableName[] = ['subordinates', 'desk', 'desk-year', 'figures', 'figures-below', 'figures-rules', 'figures-missing', 'figures-ledgers', 'figures-heat', 'figures-trend', 'orders', 'order'];

function tableAt(office: Office, request: TableRequest): Table {
  const made = tableOf(office, moment, request);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const planOf = async (): Promise<string> => (await desk.on<{ readonly records: readonly { readonly id: string }[] }>('branch', 'records', '--kind', 'plan')).records[0]?.id ?? '';

/** Every table there is, from the branch or from the superior. */
async function everyTable(): Promise<Table[]> {
  const record = await planOf();
  const requests = NAMES.map((table) => tableRequest.parse({ table, year: 2025, month: '2025-11', record, text: '学习', period: '2025-Q4', rule: 'R5', steps: 4, under: '' }));
  const own = await desk.look('branch', (office) => requests.filter(({ table }) => !BELOW.includes(table)).map((request) => tableAt(office, request)));
  const below = await desk.look('above', (office) => requests.filter(({ table }) => BELOW.includes(table)).map((request) => tableAt(office, request.table === 'order' ? { ...request, record: order } : request)));
  return [...own, ...below];
}

/** The beginning of texts that stand in a cell by themselves. */
const longTextsOf = (rows: Table['rows']): string[] => rows.flatMap((row) => row.slice(0, 3).flatMap((value) => (typeof value === 'string' && /^[一-龥]{4,}/.test(value) ? [value.slice(0, 4)] : [])));

const sheetOf = (bytes: Uint8Array, name?: string): WorkSheet => {
  const book = read(bytes, { cellNF: true, cellFormula: true });
  const sheet = book.Sheets[name ?? book.SheetNames[0] ?? ''];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const HOSTILE: Table = {
  title: '表', sheet: '一/二[三]:四*五?六\\七'.repeat(5),
  columns: [textColumn('=1+1', 10), dateColumn('日期'), column('钱', 'money', 8), column('学时', 'hours', 8), column('率', 'share', 8)],
  rows: [
    ['=HYPERLINK("http://x","y")', '2024-02-29', 1250, 15, 0.875],
    ['+86 138', '2024-02', null, 0, null], ['-1', '', 0, null, 0], ['@SUM(A1)', '未填', 1, 1, 1], ['甲\u0000乙\ud800<&>"\n丙', '2024-02-29', 1, 1, 1], ['长'.repeat(40_000), '', 1, 1, 1],
  ],
};

describe('every table of the screens', () => {
  it('opens in LibreOffice without a word, all in one file, with every text in it', async () => {
    const tables = await everyTable();
    expect(tables).toHaveLength(NAMES.length);
    const pages = reader.pages(reader.toPdf('tables.xlsx', await tablesToXlsx([...tables, HOSTILE]))).join('');
    for (const { columns, rows, title } of tables) {
      expect(rows.length, title).toBeGreaterThan(0);
      // What stands in two columns of a page comes out of the PDF in pieces: the first one never does.
      expect(pages.includes(columns[0]?.label ?? ''), title).toBe(true);
      for (const word of longTextsOf(rows)) expect(pages.includes(word), `${title}: ${word}`).toBe(true);
    }
  });

  it('has in its cells what the table says: texts as texts, dates as dates, numbers as numbers', async () => {
    const [roster, gatherings] = await desk.look('branch', (office) => [tableAt(office, { table: 'roster' }), tableAt(office, { table: 'gatherings', year: 2025 })]);
    const people = utils.sheet_to_json<unknown[]>(sheetOf(await tablesToXlsx([roster as Table])), { header: 1, blankrows: true, raw: false, dateNF: 'yyyy-mm-dd', defval: '' });
    expect(people[0]).toEqual(roster?.columns.map(({ label }) => label));
    expect(people.slice(1)).toEqual(roster?.rows.map((row) => row.map((value) => String(value ?? ''))));
    const sheet = sheetOf(await tablesToXlsx([gatherings as Table]));
    expect(sheet['A2']).toMatchObject({ t: 'n', z: 'yyyy-mm-dd hh:mm' });
    expect(sheet['H2']).toMatchObject({ t: 'n', v: gatherings?.rows[0]?.[7] });
  });

  it('keeps the rows that the screen shows, in its order, and forgets those that are gone', async () => {
    const [shown, names] = await desk.look('branch', (office) => {
      const picked = listMembers(office).slice(2, 6).reverse();
      return [tableAt(office, { table: 'roster', only: [...picked.map(({ id }) => id), 'f'.repeat(32)] }), picked.map(({ document }) => document.name)] as const;
    });
    expect(shown.rows.map(([name]) => name)).toEqual(names);
  });

  it('of the dues comes to the sum that the register has', async () => {
    const [dues, put] = await desk.look('branch', (office) => [tableAt(office, { table: 'dues', year: 2025 }), tableAt(office, { table: 'publication', year: 2025 })]);
    const paid = (put?.rows ?? []).reduce((sum, row) => sum + Number(row.at(-1)), 0);
    expect(paid).toBeGreaterThan(0);
    expect([dues?.totals?.at(-1), put?.totals?.at(-1)]).toEqual([paid, paid]);
  });
});

describe('what somebody typed', () => {
  it('starts no formula, and breaks no file', async () => {
    const sheet = sheetOf(await tablesToXlsx([HOSTILE]));
    for (const at of ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']) expect(sheet[at], at).toMatchObject({ t: 's' });
    expect(Object.values(sheet).some((cell: unknown) => typeof cell === 'object' && cell !== null && 'f' in cell)).toBe(false);
    expect([sheet['A2'].v, sheet['A6'].v]).toEqual(['=HYPERLINK("http://x","y")', '甲乙<&>"\n丙']);
    expect(String(sheet['A7'].v)).toMatch(/^长{30000,}……（太长，未写完）$/);
    expect([sheet['B2'], sheet['B3'], sheet['B5']]).toMatchObject([{ t: 'n', v: 45351 }, { t: 's', v: '2024-02' }, { t: 's', v: '未填' }]);
    expect([sheet['C2'].v, sheet['D2'].v, sheet['E2'].v]).toEqual([12.5, 1.5, 0.875]);
  });

  it('lies on a sheet that is frozen below its head and printed on A4 across, under a name that Excel takes', async () => {
    const zip = new PizZip(await tablesToXlsx([HOSTILE, HOSTILE]));
    const xml = zip.file('xl/worksheets/sheet1.xml')?.asText() ?? '';
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    const names = read(zip.generate({ type: 'uint8array' })).SheetNames;
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });
});

describe('zhibu table', () => {
  it('writes the table and says how many rows it has', async () => {
    const file = desk.at('谈话.xlsx');
    const told = await desk.on<{ readonly rows: number }>('branch', 'table', 'talks', '--year', '2025', '--to', file);
    expect(told).toMatchObject({ exit: 0, table: 'talks', title: '2025 年谈话登记' });
    expect(utils.sheet_to_json(sheetOf(readFileSync(file)), { header: 1 })).toHaveLength(told.rows + 1);
  });

  it('refuses a name that is none, a wrong ending and a plan that is not there', async () => {
    expect(await desk.on('branch', 'table', 'people', '--to', desk.at('a.xlsx'))).toMatchObject({ exit: 2 });
    expect(await desk.on('branch', 'table', 'roster', '--to', desk.at('a.csv'))).toMatchObject({ exit: 2 });
    expect(await desk.on('branch', 'table', 'plan', '--record', 'f'.repeat(32), '--to', desk.at('a.xlsx'))).toMatchObject({ exit: 1, error: { code: 'not-found' } });
  });
});
