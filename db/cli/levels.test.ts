import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { CommandDesk } from '../testing/command-line';

// Every command derives a key from the passphrase; on a busy machine that is seconds each.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const desk = new CommandDesk();
const stick = desk.folder('stick');

interface Printed {
  readonly exit: number;
  readonly nodes: readonly { readonly code: string; readonly depth: number; readonly known: { readonly is: string } }[];
}

beforeAll(async () => {
  await desk.init('superior', 'superior', '01', '清河学院党委');
  for (const code of ['0101', '0102']) await desk.on('superior', 'invite', '--slot-code', code, '--slot-name', `组织${code}`, '--to', stick);
});
afterAll(() => desk.clear());

it('prints the tree, and moves a part of it from a day on', async () => {
  const shape = async (...more: string[]) => (await desk.on<Printed>('superior', 'tree', ...more)).nodes.map(({ code, depth, known }) => `${'.'.repeat(depth)}${code} ${known.is}`);
  expect(await shape()).toEqual(['01 self', '.0101 nobody', '.0102 nobody']);
  expect(await desk.on('superior', 'tree', '--move', '0102')).toMatchObject({ exit: 2 });
  expect(await desk.on('superior', 'tree', '--move', '01', '--under', '0101')).toMatchObject({ exit: 1, error: { code: 'not-found' } });
  expect(await shape('--move', '0102', '--under', '0101', '--from', '2025-07-01')).toEqual(['01 self', '.0101 nobody', '..0102 nobody']);
  expect(await shape('--day', '2025-06-30')).toEqual(['01 self', '.0101 nobody', '.0102 nobody']);
});

it('says what goes up in detail and what only as figures', async () => {
  expect(await desk.on('superior', 'edges', '--set', 'figures', '--below')).toMatchObject({ exit: 0, own: { 'party-meeting': 'details' }, below: { 'party-meeting': 'figures', other: 'figures' } });
  expect(await desk.on('superior', 'edges', '--set', 'details', '--below', '--kind', 'party-meeting')).toMatchObject({ below: { 'party-meeting': 'details', 'theme-day': 'figures' } });
  expect(await desk.on('superior', 'edges', '--set', 'details', '--kind', 'diary')).toMatchObject({ exit: 2 });
});
