import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { CommandDesk } from '../testing/command-line';
import { book, gb18030, readBook } from '../testing/intake/build';

const desk = new CommandDesk();
beforeAll(async () => {
  await desk.init('branch', 'branch', '0101', '高中部党支部');
});
afterAll(() => desk.clear());

const ROSTER = book([['姓名', '入党时间', '甲列'], ['王建国', '2003.6.1', '语文教师'], ['李芳', '去年', '']]);
const records = async (): Promise<readonly string[]> => (await desk.on<{ readonly records: readonly { readonly state: string; readonly document: { readonly name: string } }[] }>('branch', 'records', '--kind', 'member')).records.filter(({ state }) => state !== 'withdrawn').map(({ document }) => document.name);

describe('files of other people on the command line', () => {
  it('are looked at without a change, then taken in with the columns as they were said, the bad lines written aside, and taken back', async () => {
    const file = desk.write('名册.xlsx', ROSTER);
    expect(await desk.on('branch', 'import-roster', file, '--dry-run')).toMatchObject({ exit: 0, dryRun: true, counts: { new: 1, known: 0, bad: 1 }, columns: [{ column: 'A', field: 'name' }, { column: 'B', field: 'joinedOn' }, { column: 'C', field: '' }] });
    expect(await records()).toEqual([]);
    const mapping = desk.write('m.json', JSON.stringify({ A: 'name', B: 'joinedOn', C: 'post' }));
    const bad = desk.at('待改正.xlsx');
    const told = await desk.on<{ readonly id: string }>('branch', 'import-roster', file, '--mapping', mapping, '--bad', bad);
    expect(told).toMatchObject({ exit: 0, added: 1, bad: 1 });
    expect(Object.values(readBook(readFileSync(bad)))[0]?.[1]).toEqual(expect.arrayContaining(['李芳', '去年']));
    expect(await records()).toEqual(['王建国']);
    expect(await desk.on('branch', 'undo-import')).toMatchObject({ imports: [{ id: told.id, file: '名册.xlsx', records: 1, undoneAt: '' }] });
    expect(await desk.on('branch', 'undo-import', told.id)).toMatchObject({ exit: 0, undone: 1, kept: 0 });
    expect(await records()).toEqual([]);
    expect(await desk.on('branch', 'undo-import', told.id)).toMatchObject({ exit: 1, error: { code: 'intake-undone' } });
  });

  it('may be meetings in a text of Windows, with the kind said for all', async () => {
    const file = desk.write('学习.csv', gb18030('日期,学习内容\r\n2024.3.1,党章\r\n'));
    expect(await desk.on('branch', 'import-records', file, '--kind', 'study-session')).toMatchObject({ exit: 0, added: 1 });
    expect(await desk.on('branch', 'import-records', file)).toMatchObject({ exit: 1, error: { code: 'intake-nothing' } });
  });

  it('are refused in words where they are none, and where a column or a mapping is wrong', async () => {
    expect(await desk.on('branch', 'import-roster', desk.at('nowhere.xlsx'))).toMatchObject({ exit: 1, error: { code: 'file-not-found' } });
    expect(await desk.on('branch', 'import-tree', desk.write('a.pdf', new TextEncoder().encode('%PDF-1.7')))).toMatchObject({ exit: 1, error: { code: 'intake-not-table' } });
    expect(await desk.on('branch', 'import-roster', desk.write('名册.xlsx', ROSTER), '--mapping', desk.write('n.json', '{"B": "joinedOn"}'))).toMatchObject({ exit: 1, error: { code: 'intake-unmapped' } });
    expect(await desk.on('branch', 'import-roster', desk.write('名册.xlsx', ROSTER), '--sheet', '3')).toMatchObject({ exit: 2 });
  });
});
