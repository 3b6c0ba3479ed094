import { afterAll, describe, expect, it } from 'vitest';
import { CommandDesk } from '../testing/command-line';
import { RECORD_KINDS } from '../domain/record';
import { COMMANDS } from './commands';

const desk = new CommandDesk();
const data = ['--data', desk.at('none'), '--passphrase-file', desk.passphraseFile];
afterAll(() => desk.clear());

describe('arguments', () => {
  it.each([
    ['an unknown command', ['destroy']],
    ['an unknown option', ['records', ...data, '--all']],
    ['an option without its value', ['records', ...data, '--kind']],
    ['a missing option', ['export', ...data]],
    ['missing data', ['records']],
    ['an argument too many', ['put', 'a.json', 'b.json', ...data]],
    ['a missing file', ['import', ...data]],
    ['a month that is none', ['export', ...data, '--to', '.', '--period', '2025-13']],
    ['a kind that is none', ['records', ...data, '--kind', 'diary']],
    ['a record id that is none', ['submit', 'abc', ...data]],
    ['records and --all together', ['submit', 'a'.repeat(32), '--all', ...data]],
    ['two answers at once', ['confirm', '--yes', '--digits', '1', ...data]],
    ['digits that are too few', ['confirm', '--digits', '12345 12345', ...data]],
    ['a passphrase file without data', ['inspect', 'a.zbb', '--passphrase-file', 'p']],
    ['a year before the beginning', ['sample', '--seed', '1', '--from', '2025', '--to', '2024', ...data]],
    ['a seed that is no number', ['sample', '--seed', 'x', ...data]],
    ['help on an unknown command', ['help', 'destroy']],
  ])('of %s end with 2 and touch nothing', async (_, argv) => {
    expect(await desk.run(...argv)).toMatchObject({ exit: 2, out: '', complaint: expect.stringContaining('[bad-arguments]') });
    const { exit, out } = await desk.run(...argv, '--json');
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toEqual({ error: { code: 'bad-arguments', message: expect.stringMatching(/./) } });
    expect(desk.list()).toEqual(['口令.txt']);
  });

  it('that cannot be read are answered with how the command is used', async () => {
    expect((await desk.run('export', ...data)).complaint).toContain('用法：zhibu export --to DIR');
  });

  it('are explained for every command', async () => {
    const { exit, out } = await desk.run('help');
    expect(exit).toBe(0);
    for (const { name } of COMMANDS) expect(out).toContain(`  ${name}`);
    expect((await desk.run('put', '--help')).out).toContain('用法：zhibu put FILE.json');
    expect(JSON.parse((await desk.run('help', '--json')).out)).toHaveProperty('commands.length', COMMANDS.length);
  });
});

describe('the schema', () => {
  it('describes every kind of record without any data', async () => {
    const { exit, out } = await desk.run('schema', '--json');
    expect(exit).toBe(0);
    const { schemas } = JSON.parse(out) as { schemas: Record<string, { type: string; required?: string[] }> };
    expect(Object.keys(schemas)).toEqual(RECORD_KINDS);
    expect(schemas['member']).toMatchObject({ type: 'object', required: ['name'] });
    expect(schemas['gathering']?.required).toEqual(['mainKind', 'countedKinds', 'start']);
  });
});
