import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CommandDesk } from '../testing/command-line';

interface Invited {
  readonly file: string;
  readonly paperCode: string;
  readonly record: string;
}
interface Enrolled {
  readonly exit: number;
  readonly file: string;
  readonly digits: string;
}
interface Imported {
  readonly files: readonly { readonly ok: boolean; readonly error?: { readonly code: string; readonly message: string } }[];
}

// Every command derives a key from the passphrase; on a busy machine that is seconds each.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const desk = new CommandDesk();
const stick = desk.folder('stick');
beforeAll(async () => {
  await desk.init('superior', 'superior', '01', '教育局党委');
  await desk.init('branch', 'branch', '0101', '高中部教师党支部');
  await desk.init('newer', 'branch', '0101', '高中部教师党支部');
});
afterAll(() => desk.clear());

const invite = (): Promise<Invited> => desk.on<Invited>('superior', 'invite', '--slot-code', '0101', '--slot-name', '高中部教师党支部', '--to', stick);
const enrol = (data: string, { file, paperCode }: Invited): Promise<Enrolled> => desk.on<Enrolled>(data, 'enrol', '--invitation', file, '--code', paperCode, '--to', stick);
const codesOf = async (...files: string[]): Promise<(string | undefined)[]> => (await desk.on<Imported>('superior', 'import', ...files)).files.map(({ error }) => error?.code);

describe('enrolment by commands', () => {
  it('asks for a name only when the slot is new, and never renames one', async () => {
    expect(await desk.on('superior', 'invite', '--slot-code', '0101', '--to', stick)).toMatchObject({ exit: 2, error: { code: 'bad-arguments' } });
    const first = await invite();
    expect(await desk.on('superior', 'invite', '--slot-code', '0101', '--to', stick)).toMatchObject({ exit: 0, record: first.record });
    expect(await desk.on('superior', 'invite', '--slot-code', '0101', '--slot-name', '初中部', '--to', stick)).toMatchObject({ exit: 1, error: { code: 'code-taken' } });
  });

  it('makes the folder on the stick, but not the stick', async () => {
    expect(await desk.on('superior', 'invite', '--slot-code', '0101', '--to', desk.at('stick', '邀请'))).toMatchObject({ exit: 0 });
    expect(await desk.on('superior', 'invite', '--slot-code', '0101', '--to', desk.at('unplugged', '邀请'))).toMatchObject({ exit: 1, error: { code: 'drive-gone' } });
    expect(desk.list()).not.toContain('unplugged');
  });

  it('refuses another file as invitation, and a code that cannot be one', async () => {
    const invited = await invite();
    const text = desk.write('text.zbb', '你好');
    expect(await desk.on('branch', 'enrol', '--invitation', text, '--code', invited.paperCode, '--to', stick)).toMatchObject({ exit: 1, error: { code: 'file-not-ours' } });
    expect(await desk.on('branch', 'enrol', '--invitation', invited.file, '--code', '12345', '--to', stick)).toMatchObject({ exit: 1, error: { code: 'paper-code-wrong' } });
    expect(await desk.on('superior', 'enrol', '--invitation', invited.file, '--code', invited.paperCode, '--to', stick)).toMatchObject({ exit: 1, error: { code: 'invitation-own' } });
  });

  it('counts wrong paper codes, and five spoil the invitation', async () => {
    const invited = await invite();
    const { file } = await enrol('branch', { ...invited, paperCode: invited.paperCode === '00000-00000' ? '11111-11111' : '00000-00000' });
    const tried = await desk.on<Imported>('superior', 'import', file, file, file, file);
    expect(tried.files.map(({ error }) => error?.code)).toEqual(Array.from({ length: 4 }, () => 'enrolment-code-wrong'));
    expect(tried.files[3]?.error?.message).toContain('第 4 次');
    expect(await codesOf(file)).toEqual(['invitation-spoiled']);
    const right = await enrol('branch', invited);
    expect(await codesOf(right.file)).toEqual(['invitation-spoiled']);
  });

  it('forgets who answered when the digits really differ', async () => {
    const { file } = await enrol('branch', await invite());
    await desk.on('superior', 'import', file);
    expect(await desk.on('superior', 'confirm', '--slot-code', '0101', '--differ')).toMatchObject({ exit: 1, error: { code: 'digits-differ' } });
    expect(await desk.on('superior', 'confirm', '--slot-code', '0101')).toMatchObject({ exit: 1, error: { code: 'slot-empty' } });
    expect(await desk.on('branch', 'confirm', '--differ')).toMatchObject({ exit: 1, error: { code: 'digits-differ' } });
    expect(await desk.on('branch', 'confirm')).toMatchObject({ exit: 1, error: { code: 'no-superior' } });
  });

  it('shows the digits of the newest answer when a laptop was set up anew before anybody confirmed', async () => {
    for (const data of ['branch', 'newer', 'branch'] as const) {
      const enrolled = await enrol(data, await invite());
      expect(await codesOf(enrolled.file)).toEqual([undefined]);
      expect(await desk.on('superior', 'confirm', '--slot-code', '0101')).toMatchObject({ confirmed: false, digits: enrolled.digits });
    }
  });

  it('takes no second organisation into a confirmed slot', async () => {
    expect(await desk.on('superior', 'confirm', '--slot-code', '0101', '--yes')).toMatchObject({ exit: 0, confirmed: true });
    expect(await desk.on('superior', 'invite', '--slot-code', '0101', '--to', stick)).toMatchObject({ exit: 1, error: { code: 'subordinate-taken' } });
    expect(await desk.on('superior', 'receipt', '--slot-code', '9999', '--to', stick)).toMatchObject({ exit: 1, error: { code: 'slot-unknown' } });
  });
});
