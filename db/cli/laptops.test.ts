import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CommandDesk, introduce } from '../testing/command-line';

// Every command derives a key from the passphrase; on a busy machine that is seconds each.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
const desk = new CommandDesk();
const stick = desk.folder('stick');
const MEETING = { mainKind: 'party-meeting', countedKinds: ['party-meeting'], title: '讨论换届', start: '2025-11-06T15:30' };
const RECORD = 'a'.repeat(32);
interface File { readonly file: string }
interface Offered extends File { readonly paperCode: string }
interface Conflicts { readonly conflicts: readonly { readonly conflicts: readonly { readonly path: string; readonly candidates: readonly { readonly version: string; readonly value: string; readonly thisDevice: boolean }[] }[] }[]; readonly twins: readonly { readonly a: string; readonly b: string }[] }
type Imported = { readonly files: readonly { readonly ok: boolean; readonly error?: { readonly code: string } }[] };

const put = (data: string, title: string, id = RECORD) => desk.on(data, 'put', desk.write('put.json', JSON.stringify({ records: [{ id, kind: 'gathering', document: { ...MEETING, title } }] })));
const titleIn = (data: string) => desk.look(data, ({ db }) => (JSON.parse((db.prepare('SELECT document FROM record WHERE id = ?').get(RECORD) as { document: string }).document) as { title: string }).title);
const carry = async (from: string, to: string): Promise<Imported> => desk.on<Imported>(to, 'import', (await desk.on<File>(from, 'merge', '--to', stick)).file);

beforeAll(async () => {
  await desk.init('first', 'branch', '0101', '高中部教师党支部');
  await desk.init('above', 'superior', '01', '教育局党委');
  await introduce(desk, 'above', 'first', '0101', '高中部教师党支部');
  await desk.on('first', 'put', desk.write('first.json', JSON.stringify({ records: [{ id: RECORD, kind: 'gathering', document: MEETING }] })));
});
afterAll(() => desk.clear());

describe('two laptops by commands', () => {
  it('pair by file and paper, and merge once both have compared the digits', async () => {
    const offered = await desk.on<Offered>('first', 'pair', '--to', stick);
    const answered = await desk.on<File & { digits: string; recoveryCode: string }>('second', 'pair', '--offer', offered.file, '--code', offered.paperCode, '--to', stick, '--operator', '周海涛');
    expect(answered).toMatchObject({ exit: 0, name: '高中部教师党支部', recoveryCode: expect.stringMatching(/^([0-9A-Z]{4}-){6}/) });
    expect(await desk.on<Imported>('first', 'import', answered.file)).toMatchObject({ exit: 0 });
    expect(await desk.on('first', 'merge', '--to', stick)).toMatchObject({ exit: 1, error: { code: 'device-unconfirmed' } });
    expect(await desk.on('first', 'pair', '--digits', '11111 '.repeat(8))).toMatchObject({ exit: 1, error: { code: 'digits-differ' } });
    expect(await desk.on('first', 'pair', '--digits', answered.digits)).toMatchObject({ exit: 0, state: 'confirmed' });
    expect(await desk.on('second', 'pair', '--yes')).toMatchObject({ exit: 0, state: 'confirmed' });
    expect(await carry('first', 'second')).toMatchObject({ exit: 0 });
    expect(await titleIn('second')).toBe('讨论换届');
    expect(await desk.on('second', 'pair', '--offer', offered.file, '--code', offered.paperCode, '--to', stick)).toMatchObject({ exit: 1, error: { code: 'data-exists' } });
  });

  it('show what they disagree on, and a person chooses', async () => {
    await put('first', '甲');
    await put('second', '乙');
    await carry('first', 'second');
    const { conflicts } = await desk.on<Conflicts>('second', 'conflicts');
    expect(conflicts[0]?.conflicts[0]).toMatchObject({ path: 'title', candidates: [{ value: '乙', thisDevice: true }, { value: '甲', thisDevice: false }] });
    const { out } = await desk.run('conflicts', '--data', desk.at('second'), '--passphrase-file', desk.passphraseFile);
    expect(out).toContain('另一台电脑');
    expect(await desk.on('second', 'resolve', RECORD, 'title=000000')).toMatchObject({ exit: 1, error: { code: 'choice-unknown' } });
    expect(await desk.on('second', 'resolve', RECORD, '--there')).toMatchObject({ exit: 0, open: 0 });
    await carry('second', 'first');
    expect(await titleIn('first')).toBe('甲');
    expect(await desk.on<Conflicts>('first', 'conflicts')).toMatchObject({ conflicts: [] });
  });

  it('join what was typed on both', async () => {
    await put('second', '甲', 'b'.repeat(32));
    const { twins } = await desk.on<Conflicts>('second', 'conflicts');
    expect(twins).toEqual([{ kind: 'gathering', a: RECORD, b: 'b'.repeat(32), why: 'same-day' }]);
    expect(await desk.on('second', 'resolve', RECORD, '--same-as', 'b'.repeat(32))).toMatchObject({ exit: 0 });
    expect(await desk.on<Conflicts>('second', 'conflicts')).toMatchObject({ twins: [] });
    expect(await desk.on('second', 'resolve', RECORD)).toMatchObject({ exit: 2, error: { code: 'bad-arguments' } });
  });

  it('are both known above only after a person there has accepted the second', async () => {
    await desk.on('second', 'submit', RECORD);
    const report = await desk.on<File>('second', 'export', '--to', stick, '--period', '2025-11');
    expect(await desk.on('above', 'import', report.file)).toMatchObject({ exit: 0 });
    const { keys } = await desk.on<{ keys: { device: string; why: string }[] }>('above', 'accept');
    expect(keys).toMatchObject([{ why: 'unconfirmed' }]);
    expect(await desk.on('above', 'figures', '--month', '2025-11')).toMatchObject({ figures: [] });
    expect(await desk.on('above', 'accept', '--device', keys[0]?.device.slice(0, 8) ?? '')).toMatchObject({ exit: 0 });
    expect(await desk.on('above', 'figures', '--month', '2025-11')).toMatchObject({ figures: [{ gatherings: 1 }] });
    for (const data of ['first', 'second', 'above']) expect(await desk.on(data, 'verify')).toMatchObject({ ok: true });
  });

  it('one of which is lost is taken out of use, and new keys need no new pairing', async () => {
    const [other] = (await desk.on<{ devices: { device: string }[] }>('first', 'pair')).devices;
    const lost = other?.device.slice(0, 8) ?? '';
    expect(await desk.on('first', 'revoke', '--device', lost, '--reason', '电脑丢失')).toMatchObject({ exit: 0, state: 'confirmed' });
    expect(await desk.on('first', 'revoke', '--device', lost, '--reason', '电脑丢失', '--yes')).toMatchObject({ exit: 0, state: 'revoked' });
    expect(await desk.on('first', 'merge', '--to', stick)).toMatchObject({ exit: 1, error: { code: 'device-unknown' } });
    const { before, device } = await desk.on<{ before: string; device: string }>('first', 'rotate');
    expect(device).not.toBe(before);
    expect(await desk.on('first', 'verify')).toMatchObject({ ok: true });
  });

  it('lost without a backup, the branch gets back what it had submitted', async () => {
    const invited = await desk.on<Offered>('above', 'invite', '--slot-code', '0101', '--replaces', '--to', stick);
    const returned = await desk.on<File & { digits: string }>('returned', 'enrol', '--returning', '--invitation', invited.file, '--code', invited.paperCode, '--to', stick, '--operator', '李淑芬');
    expect(returned).toMatchObject({ exit: 0 });
    await desk.on('above', 'import', returned.file);
    expect(await desk.on('above', 'confirm', '--slot-code', '0101', '--digits', returned.digits)).toMatchObject({ exit: 0, confirmed: true });
    await desk.on('returned', 'confirm', '--yes');
    const down = await desk.on<{ files: File[] }>('above', 'receipt', '--slot-code', '0101', '--give-back', '--to', stick);
    expect(await desk.on('returned', 'import', down.files[0]?.file ?? '')).toMatchObject({ exit: 0 });
    expect(await titleIn('returned')).toBe('甲');
    expect(await desk.on('returned', 'verify')).toMatchObject({ ok: true });
  });
});
