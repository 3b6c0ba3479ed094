import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOfBytes } from '../domain/files/file-kind';
import { sampleTemplate } from '../documents/template-sample';
import { CommandDesk } from '../testing/command-line';
import { readBook } from '../testing/intake/build';

const desk = new CommandDesk();
beforeAll(async () => {
  await desk.on('branch', 'sample', '--seed', '7', '--from', '2025', '--members', '12');
});
afterAll(() => desk.clear());

interface Printed { readonly records: readonly { readonly id: string; readonly document: { readonly name?: string; readonly mainKind?: string } }[] }
const one = async (kind: string): Promise<string> => (await desk.on<Printed>('branch', 'records', '--kind', kind)).records[0]?.id ?? '';
const isWord = (file: string): boolean => kindOfBytes(readFileSync(file)) === 'docx';

describe('papers on the command line', () => {
  it('are a Word file of any year’s handbook, of one record’s minutes, and of every other paper', async () => {
    const book = desk.at('手册.docx');
    const bound = await desk.on<{ readonly sheets: number }>('branch', 'handbook', '--year', '2025', '--to', book);
    expect(bound).toMatchObject({ exit: 0, file: book, template: false });
    expect(bound.sheets).toBeGreaterThan(20);
    const record = await one('gathering');
    for (const given of [['minutes', record], ['paper', 'sign-in', '--record', record, '--names'], ['paper', 'roster'], ['paper', 'dues', '--year', '2025']]) {
      const file = desk.at(`${given.join('-')}.docx`);
      expect(await desk.on('branch', ...given, '--to', file), given.join(' ')).toMatchObject({ exit: 0, file });
      expect(isWord(file), given.join(' ')).toBe(true);
    }
    expect(isWord(book)).toBe(true);
  });

  it('say what is missing instead of writing a file', async () => {
    expect(await desk.on('branch', 'handbook', '--year', '2025', '--to', desk.at('手册.txt'))).toMatchObject({ exit: 2, error: { code: 'bad-arguments' } });
    // As Node there is no Chromium to lay a PDF out.
    expect(await desk.on('branch', 'paper', 'roster', '--to', desk.at('名册.pdf'))).toMatchObject({ exit: 2, error: { code: 'bad-arguments' } });
    expect(await desk.on('branch', 'paper', 'minutes', '--to', desk.at('a.docx'))).toMatchObject({ exit: 2, error: { code: 'bad-arguments' } });
    expect(await desk.on('branch', 'paper', 'letter', '--record', '0'.repeat(32), '--to', desk.at('a.docx'))).toMatchObject({ exit: 1, error: { code: 'not-found' } });
    expect(desk.list()).not.toContain('a.docx');
  });

  it('are tables too, with what the screen shows', async () => {
    const file = desk.at('名册.xlsx');
    const told = await desk.on<{ readonly rows: number }>('branch', 'table', 'roster', '--to', file);
    expect(told).toMatchObject({ exit: 0, file, table: 'roster' });
    const names = (await desk.on<Printed>('branch', 'records', '--kind', 'member')).records.map(({ document }) => document.name);
    const [rows] = Object.values(readBook(readFileSync(file)));
    expect(told.rows).toBe(names.length);
    expect(new Set(rows?.slice(1).map(([name]) => name))).toEqual(new Set(names));
    expect(await desk.on('branch', 'table', 'nothing', '--to', file)).toMatchObject({ exit: 2 });
  });

  it('follow a template of one’s own until it is taken away', async () => {
    const form = desk.write('记录.docx', await sampleTemplate('minutes'));
    const record = await one('gathering');
    const minutes = () => desk.on('branch', 'minutes', record, '--to', desk.at('m.docx'));
    expect(await desk.on('branch', 'template', 'set', 'minutes', form)).toMatchObject({ exit: 0, paper: 'minutes', unknown: [] });
    expect(await minutes()).toMatchObject({ template: true });
    expect(await desk.on('branch', 'template', 'choose', 'minutes', 'built-in')).toMatchObject({ exit: 0 });
    expect(await minutes()).toMatchObject({ template: false });
    expect(await desk.on('branch', 'template', 'remove', 'minutes')).toMatchObject({ exit: 0 });
    expect(await desk.on('branch', 'template', 'give', 'minutes', form, '--offer')).toMatchObject({ exit: 0, preset: false });
    expect((await desk.on<{ readonly papers: readonly { readonly paper: string }[] }>('branch', 'template', 'list')).papers.find(({ paper }) => paper === 'minutes')).toMatchObject({ inForce: 'built-in', below: { file: '记录.docx', preset: false } });
    expect(await desk.on('branch', 'template', 'take-back', 'minutes')).toMatchObject({ exit: 0 });
    expect(await desk.on('branch', 'template', 'take-back', 'minutes')).toMatchObject({ exit: 1, error: { code: 'not-found' } });
    expect(await desk.on('branch', 'template', 'set', 'handbook', form)).toMatchObject({ exit: 2 });
    expect(await desk.on('branch', 'template', 'set', 'minutes', desk.write('假.docx', '不是'))).toMatchObject({ exit: 1, error: { code: 'template-not-docx' } });
  });
});
