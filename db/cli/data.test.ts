import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CommandDesk } from '../testing/command-line';

// Every command derives a key from the passphrase; on a busy machine that is seconds each.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const desk = new CommandDesk();
beforeAll(async () => {
  await desk.init('branch', 'branch', '0101', '高中部教师党支部');
});
afterAll(() => desk.clear());

describe('a data folder', () => {
  it('is made with the recovery code in a file of its own', async () => {
    const file = desk.at('恢复码.txt');
    const made = await desk.on('kept', 'init', '--role', 'superior', '--code', '01', '--name', '教育局党委', '--operator', '李淑芬', '--recovery-file', file);
    expect(made).toMatchObject({ exit: 0, type: 'committee', role: 'superior', operator: '李淑芬', recoveryFile: file });
    expect(made).not.toHaveProperty('recoveryCode');
    expect(readFileSync(file, 'utf8')).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}\n$/);
  });

  it('never replaces a recovery code that lies there', async () => {
    const file = desk.write('old.txt', 'another code');
    const init = ['init', '--role', 'branch', '--code', '02', '--name', '甲', '--recovery-file', file] as const;
    expect(await desk.on('second', ...init)).toMatchObject({ exit: 1, error: { code: 'drive-denied' } });
    expect(readFileSync(file, 'utf8')).toBe('another code');
    expect(desk.list()).not.toContain('second');
  });

  it('shows the recovery code once where no file is named', async () => {
    expect(await desk.on('shown', 'init', '--role', 'branch', '--code', '03', '--name', '乙')).toMatchObject({ exit: 0, recoveryCode: expect.stringMatching(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/) });
  });

  it('is not made over another, nor under a weak passphrase', async () => {
    expect(await desk.on('branch', 'init', '--role', 'branch', '--code', '09', '--name', '丙')).toMatchObject({ exit: 1, error: { code: 'data-exists' } });
    expect(await desk.on('branch', 'sample', '--seed', '1')).toMatchObject({ exit: 1, error: { code: 'data-exists' } });
    const weak = desk.write('weak.txt', '12345');
    const { exit, out } = await desk.run('init', '--data', desk.at('weak'), '--passphrase-file', weak, '--role', 'branch', '--code', '1', '--name', '丁', '--json');
    expect([exit, JSON.parse(out)]).toMatchObject([1, { error: { code: 'weak-passphrase' } }]);
    expect(desk.list()).not.toContain('weak');
  });

  it('opens for its passphrase only, and says which try it was', async () => {
    const wrong = desk.write('wrong.txt', '完全不对的一个口令');
    const { exit, out } = await desk.run('records', '--data', desk.at('branch'), '--passphrase-file', wrong, '--json');
    expect([exit, JSON.parse(out)]).toMatchObject([1, { error: { code: 'wrong-passphrase', message: expect.stringContaining('第 1 次') } }]);
    expect(await desk.on('branch', 'records')).toMatchObject({ exit: 0 });
  });

  it('that is none, damaged, or open elsewhere is refused with a reason', async () => {
    expect(await desk.on('nowhere', 'records')).toMatchObject({ exit: 1, error: { code: 'no-data' } });
    expect(await desk.look('branch', () => desk.on('branch', 'records'))).toMatchObject({ exit: 1, error: { code: 'data-busy' } });

    desk.folder('broken');
    for (const name of ['zhibu.db', 'keys.json']) copyFileSync(desk.at('branch', name), desk.at('broken', name));
    const bytes = readFileSync(desk.at('broken', 'zhibu.db'));
    bytes.fill(7, 0, 4096);
    desk.write('broken/zhibu.db', bytes);
    expect(await desk.on('broken', 'verify')).toMatchObject({ exit: 1, error: { code: 'data-damaged' } });
    rmSync(desk.at('broken', 'keys.json'));
    expect(await desk.on('broken', 'records')).toMatchObject({ exit: 1, error: { code: 'key-file-damaged' } });
  });

  it('tells a damaged page in the middle from a bug', async () => {
    await desk.on('torn', 'sample', '--seed', '3', '--from', '2025');
    const bytes = readFileSync(desk.at('torn', 'zhibu.db'));
    for (let page = 8; page * 4096 < bytes.length; page += 2) bytes.fill(7, page * 4096, page * 4096 + 4096);
    desk.write('torn/zhibu.db', bytes);
    const { exit, out } = await desk.run('records', '--data', desk.at('torn'), '--passphrase-file', desk.passphraseFile);
    expect(exit).toBe(1);
    expect(out).not.toContain('共');
    expect(await desk.on('torn', 'verify')).toMatchObject({ exit: 1, error: { code: 'data-damaged' } });
  });

  it('verified after its projections were meddled with is refused, and stays as it is', async () => {
    await desk.on('meddled', 'sample', '--seed', '2', '--from', '2025');
    await desk.look('meddled', ({ db }) => db.exec('UPDATE gathering SET present = present + 1'));
    expect(await desk.on('meddled', 'verify')).toMatchObject({ exit: 1, ok: false, rebuiltEqual: false, error: { code: 'data-damaged' } });
  });
});
