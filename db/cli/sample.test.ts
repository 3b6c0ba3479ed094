import { afterAll, describe, expect, it, vi } from 'vitest';
import { CommandDesk } from '../testing/command-line';

interface Printed {
  readonly records: { readonly id: string; readonly kind: string; readonly org: string; readonly state: string; readonly document: { readonly start?: string } }[];
}

// Every command derives a key from the passphrase; on a busy machine that is seconds each.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const desk = new CommandDesk();
afterAll(() => desk.clear());

const content = async (data: string): Promise<unknown> => (await desk.on<Printed>(data, 'records')).records;

describe('a sample', () => {
  it('is the same for the same seed, and another for another', async () => {
    for (const [data, seed] of [['one', '7'], ['same', '7'], ['other', '8']] as const) expect(await desk.on(data, 'sample', '--seed', seed, '--from', '2025', '--members', '12')).toMatchObject({ exit: 0 });
    expect(await content('same')).toEqual(await content('one'));
    expect(await content('other')).not.toEqual(await content('one'));
  });

  it('of several branches is a superior that holds their reports, each branch with something more to export', async () => {
    const made = await desk.on<{ organisations: { folder: string; role: string; gatherings: number }[] }>('county', 'sample', '--seed', '4', '--branches', '2', '--from', '2025', '--members', '12');
    expect(made).toMatchObject({ exit: 0, organisations: [{ folder: desk.at('county'), role: 'superior' }, { folder: desk.at('county', 'branches', '0001'), role: 'branch' }, { folder: desk.at('county', 'branches', '0002') }] });
    expect(desk.list('county')).not.toContain('stick');
    const held = (await desk.on<Printed>('county', 'records', '--kind', 'gathering')).records;
    expect(new Set(held.map(({ org }) => org)).size).toBe(2);
    expect(held.every(({ document }) => (document.start ?? '') < '2025-12')).toBe(true);
    const branch = 'county/branches/0001';
    const own = (await desk.on<Printed>(branch, 'records', '--kind', 'gathering')).records;
    expect(new Set(own.map(({ state }) => state))).toEqual(new Set(['counted', 'submitted']));
    const waiting = own.filter(({ state }) => state === 'submitted').length;
    const written = await desk.on<{ file: string; records: number }>(branch, 'export', '--to', desk.folder('stick'));
    expect(written.records).toBe(waiting);
    expect(await desk.on('county', 'import', written.file)).toMatchObject({ exit: 0, files: [{ ok: true, added: waiting }] });
    for (const data of ['county', branch]) expect(await desk.on(data, 'verify')).toMatchObject({ exit: 0, ok: true });
  });
});
