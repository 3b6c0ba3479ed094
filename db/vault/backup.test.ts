import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../files/node-files';
import { makeTestVault, type TestVault } from '../testing/vault';
import { dailyBackup, makeBackup, type BackupSource } from './backup';
import { listBackups } from './backup-list';
import { inspectBackup } from './restore';

let vault: TestVault;
let source: Omit<BackupSource, 'now'>;
const day = (date: number, second = 0): Date => new Date(2026, 0, date, 17, 30, second);

beforeAll(async () => {
  vault = await makeTestVault(500);
  source = { files: nodeFiles, folder: vault.folder, db: vault.db, key: vault.unlocked.key };
});
afterAll(() => {
  vault.discard();
});
beforeEach(() => {
  rmSync(vault.folder.backups, { recursive: true, force: true });
  for (const name of readdirSync(vault.stick)) rmSync(join(vault.stick, name));
});

describe('makeBackup', () => {
  test('writes one file, named for people, and leaves no copy behind', async () => {
    const made = await makeBackup({ ...source, to: vault.stick, now: day(5) });
    expect(made).toMatchObject({
      ok: true,
      value: { name: '支部手册备份-20260105-173000.zbk', madeAt: '2026-01-05 17:30:00', automatic: false, vault: vault.unlocked.vault },
    });
    expect(readdirSync(vault.stick)).toEqual(['支部手册备份-20260105-173000.zbk']);
    expect(readdirSync(vault.folder.root).sort()).toEqual(['keys.json', 'zhibu.db', 'zhibu.db-wal']);
    expect(made.ok && (await inspectBackup(nodeFiles, made.value.path)).ok).toBe(true);
  });

  test('contains no plain text, and everybody can take it apart with tar', async () => {
    const made = await makeBackup({ ...source, to: vault.stick, now: day(5) });
    if (!made.ok) throw new Error(made.error.code);
    const bytes = readFileSync(made.value.path);
    for (const word of ['MARKERWORD', '支部党员大会', 'SQLite format']) expect(bytes.includes(word)).toBe(false);
    const listing = spawnSync('tar', ['-tf', made.value.path], { encoding: 'utf8' });
    expect(listing.stdout.split('\n')).toEqual(['backup.json', 'keys.json', 'zhibu.db', '']);
    const keys = spawnSync('tar', ['-xOf', made.value.path, 'keys.json']);
    expect(keys.stdout.equals(readFileSync(vault.folder.keys))).toBe(true);
  });

  test('never overwrites another backup', async () => {
    for (let run = 0; run < 3; run += 1) expect((await makeBackup({ ...source, to: vault.stick, now: day(5) })).ok).toBe(true);
    expect(readdirSync(vault.stick).length).toBe(3);
  });

  test('says plainly that the stick is gone or the database damaged, and leaves nothing there', async () => {
    const gone = await makeBackup({ ...source, to: join(vault.stick, 'none'), now: day(5) });
    expect(gone.ok ? 'ok' : gone.error.code).toBe('not-found');
    const keys = readFileSync(vault.folder.keys);
    writeFileSync(vault.folder.keys, keys.subarray(0, 100));
    const damaged = await makeBackup({ ...source, to: vault.stick, now: day(5) });
    writeFileSync(vault.folder.keys, keys);
    expect(damaged.ok ? 'ok' : damaged.error.code).toBe('key-file-damaged');
    expect(readdirSync(vault.stick)).toEqual([]);
    expect(readdirSync(vault.folder.root).sort()).toEqual(['keys.json', 'zhibu.db', 'zhibu.db-wal']);
  });
});

describe('dailyBackup', () => {
  test('makes one a local day', async () => {
    const first = await dailyBackup({ ...source, now: day(5) });
    expect(first).toMatchObject({ ok: true, value: { automatic: true, name: '支部手册备份-20260105-173000-自动.zbk' } });
    expect(await dailyBackup({ ...source, now: day(5, 40) })).toEqual({ ok: true, value: null });
    expect(await dailyBackup({ ...source, now: day(6) })).toMatchObject({ ok: true, value: { madeAt: '2026-01-06 17:30:00' } });
  });

  test('keeps the last 14 automatic ones and every other', async () => {
    mkdirSync(vault.folder.backups, { recursive: true });
    await makeBackup({ ...source, to: vault.folder.backups, now: day(1) });
    writeFileSync(join(vault.folder.backups, 'note.txt'), 'mine');
    for (let date = 2; date <= 18; date += 1) expect((await dailyBackup({ ...source, now: day(date) })).ok).toBe(true);
    const kept = await listBackups(nodeFiles, vault.folder.backups);
    const days = kept.ok ? kept.value.map((backup) => Number(backup.madeAt.slice(8, 10))) : [];
    expect(days).toEqual([18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 1]);
    expect(readdirSync(vault.folder.backups)).toContain('note.txt');
  });

  test("a clock that once stood in the future does not cost today's backup", async () => {
    for (let date = 1; date <= 14; date += 1) await dailyBackup({ ...source, now: new Date(2151, 0, date) });
    expect((await dailyBackup({ ...source, now: day(5) })).ok).toBe(true);
    const kept = await listBackups(nodeFiles, vault.folder.backups);
    expect(kept.ok && kept.value.some((backup) => backup.madeAt.startsWith('2026-01-05'))).toBe(true);
  });
});

describe('listBackups', () => {
  test('lists the readable ones, newest first, and nothing in a folder that is not there', async () => {
    expect(await listBackups(nodeFiles, join(vault.stick, 'none'))).toEqual({ ok: true, value: [] });
    await makeBackup({ ...source, to: vault.stick, now: day(5) });
    await makeBackup({ ...source, to: vault.stick, now: day(7) });
    writeFileSync(join(vault.stick, 'a.zbk'), 'text');
    writeFileSync(join(vault.stick, 'b.zbk'), '');
    const listed = await listBackups(nodeFiles, vault.stick);
    expect(listed.ok && listed.value.map((backup) => backup.madeAt)).toEqual(['2026-01-07 17:30:00', '2026-01-05 17:30:00']);
  });
});
