import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../files/node-files';
import { openDatabase, type Database } from '../store/open';
import { PowerCut, PowerCutFiles } from '../testing/power-cut';
import { makeTestVault, type TestVault } from '../testing/vault';
import { makeBackup } from './backup';
import { dataFolder, folderState, type DataFolder } from './folder';
import { changePassphrase, unlockWithPassphrase } from './key-file';
import { systemRandom } from './random';
import { inspectBackup, restoreBackup, type BackupSecret } from './restore';
import { rewrapBackups } from './rewrap-backups';

const NOTES = 300;
let vault: TestVault;
let backup: string;
let bytes: Buffer;
let base: string;
let folder: DataFolder;

beforeAll(async () => {
  vault = await makeTestVault(NOTES);
  backup = await backupTo(vault.stick);
  bytes = readFileSync(backup);
});
afterAll(() => {
  vault.discard();
});
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'zhibu-restore-'));
  folder = dataFolder(join(base, 'new'));
  return () => rmSync(base, { recursive: true });
});

async function backupTo(dir: string): Promise<string> {
  const made = await makeBackup({ files: nodeFiles, folder: vault.folder, db: vault.db, key: vault.unlocked.key, to: dir, now: new Date(2026, 0, 5) });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.path;
}

const notes = (db: Database): unknown => db.prepare('SELECT count(*) AS n FROM note').get();

async function restoring(file: string, secret: BackupSecret = { passphrase: vault.passphrase }): Promise<string> {
  const restored = await restoreBackup({ files: nodeFiles, file, folder, secret });
  if (restored.ok) restored.value.db.close();
  return restored.ok ? 'ok' : restored.error.code;
}

function spoiled(change: (copy: Buffer) => Buffer): string {
  const path = join(base, 'spoiled.zbk');
  writeFileSync(path, change(Buffer.from(bytes)));
  return path;
}

describe('restoreBackup', () => {
  test('brings back every row, by passphrase or by recovery code', async () => {
    const secrets: BackupSecret[] = [{ passphrase: vault.passphrase }, { recoveryCode: vault.recoveryCode.toLowerCase() }];
    for (const [at, secret] of secrets.entries()) {
      folder = dataFolder(join(base, String(at)));
      const restored = await restoreBackup({ files: nodeFiles, file: backup, folder, secret });
      if (!restored.ok) throw new Error(restored.error.code);
      expect(notes(restored.value.db)).toEqual({ n: NOTES });
      expect(restored.value.unlocked).toEqual(vault.unlocked);
      expect(restored.value.db.pragma('journal_mode', { simple: true })).toBe('wal');
      restored.value.db.close();
      expect(readdirSync(folder.root).sort()).toEqual(['keys.json', 'zhibu.db']);
      expect((await unlockWithPassphrase({ files: nodeFiles, folder, passphrase: vault.passphrase })).ok).toBe(true);
    }
  });

  test('refuses a wrong secret and leaves no trace', async () => {
    expect(await restoring(backup, { passphrase: '别的-口令-四个-词语' })).toBe('wrong-passphrase');
    expect(await restoring(backup, { recoveryCode: '0'.repeat(28) })).toBe('wrong-recovery-code');
    expect(await restoring(backup, { recoveryCode: '1' })).toBe('recovery-code-length');
    expect(readdirSync(base)).toEqual([]);
  });

  test('never touches a folder with data', async () => {
    expect(await restoring(backup)).toBe('ok');
    const before = readFileSync(folder.database);
    expect(await restoring(backup)).toBe('folder-not-empty');
    expect(readFileSync(folder.database).equals(before)).toBe(true);
  });

  test.each<[string, string, (copy: Buffer) => Buffer]>([
    ['an empty file', 'not-a-backup', () => Buffer.alloc(0)],
    ['one byte', 'not-a-backup', () => Buffer.from('x')],
    ['a text file', 'not-a-backup', () => Buffer.from('hello '.repeat(1000))],
    ['a zip such as .xlsx', 'not-a-backup', (copy) => Buffer.concat([Buffer.from('PK\x03\x04'), copy])],
    ['cut in the manifest', 'not-a-backup', (copy) => copy.subarray(0, 600)],
    ['cut in the key file', 'backup-damaged', (copy) => copy.subarray(0, 2000)],
    ['cut in the database', 'backup-damaged', (copy) => copy.subarray(0, 9000)],
    ['cut before the end', 'backup-damaged', (copy) => copy.subarray(0, copy.length - 1)],
    ['bytes appended', 'backup-damaged', (copy) => Buffer.concat([copy, Buffer.from('x')])],
    ['a zero-filled tail', 'backup-damaged', (copy) => copy.fill(0, copy.length - 9000)],
    ['a newer format', 'backup-newer', (copy) => Buffer.from(copy.toString('latin1').replace('"version": 1', '"version": 2'), 'latin1')],
  ])('refuses %s: %s', async (_, code, change) => {
    expect(await restoring(spoiled(change))).toBe(code);
    expect(readdirSync(base)).toEqual(['spoiled.zbk'].concat(readdirSync(base).includes('new') ? ['new'] : []).sort());
    expect(await folderState(nodeFiles, folder)).toEqual({ ok: true, value: { state: 'empty' } });
  });

  test('any flipped bit is refused', async () => {
    // Every byte of the small part, and a sample of the database's.
    for (let at = 0; at < bytes.length; at += at < 6000 ? 7 : 1511) {
      const file = spoiled((copy) => {
        copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
        return copy;
      });
      const inspected = await inspectBackup(nodeFiles, file);
      expect(inspected.ok ? 'ok' : inspected.error.code, `byte ${at}`).toMatch(/^(not-a-backup|backup-damaged|backup-newer)$/);
    }
  });

  test('refuses a backup of a newer program and leaves the folder empty', async () => {
    vault.db.pragma('user_version=9');
    const newer = await backupTo(base);
    vault.db.pragma('user_version=0');
    const restored = await restoreBackup({ files: nodeFiles, file: newer, folder, secret: { passphrase: vault.passphrase }, newestVersion: 8 });
    expect(restored).toEqual({ ok: false, error: { code: 'newer', version: 9 } });
    expect(readdirSync(folder.root)).toEqual([]);
  });

  test('a power cut at any moment leaves a folder that is empty, unfinished or whole', { timeout: 120_000 }, async () => {
    const data = dataFolder('/data');
    const real = join(base, 'power.db');
    const states = new Set<string>();
    const onDisk = (disk: PowerCutFiles): typeof openDatabase => (path, key, options) => {
      for (const suffix of ['', '-wal']) rmSync(real + suffix, { force: true });
      writeFileSync(real, disk.snapshot().get(path) ?? new Uint8Array());
      return openDatabase(real, key, options);
    };
    let cutAt = 1;
    for (let done = false; !done; cutAt += 1) {
      const disk = PowerCutFiles.holding(new Map([['/stick/a.zbk', bytes]]), { cutAt });
      try {
        const request = { files: disk, file: '/stick/a.zbk', folder: data, secret: { passphrase: vault.passphrase }, open: onDisk(disk) };
        const restored = await restoreBackup(request);
        done = restored.ok;
        if (restored.ok) restored.value.db.close();
      } catch (thrown) {
        if (!(thrown instanceof PowerCut)) throw thrown;
      }
      for (const fate of [() => 0, () => 1, (choices: number) => choices - 1, (choices: number) => (choices === 2 ? cutAt % 2 : 0)]) {
        const after = disk.afterCut(fate);
        const found = await folderState(after, data);
        const state = found.ok ? found.value.state : found.error.code;
        states.add(state);
        expect(['empty', 'unfinished', 'ready']).toContain(state);
        if (done) expect(state).toBe('ready');
        if (state !== 'ready') continue;
        const opened = onDisk(after)(data.database, vault.unlocked.key);
        if (!opened.ok) throw new Error(`${opened.error.code} after a cut at ${cutAt}`);
        expect(notes(opened.value)).toEqual({ n: NOTES });
        opened.value.close();
        expect(readFileSync(vault.folder.keys).equals(after.snapshot().get(data.keys) ?? new Uint8Array())).toBe(true);
      }
    }
    expect([...states].sort()).toEqual(['empty', 'ready', 'unfinished']);
    expect(cutAt).toBeGreaterThan(15);
  });
});

describe('rewrapBackups', () => {
  test('after a new passphrase, old backups open with it only; damaged ones go; others stay; and it says which', async () => {
    const other = await makeTestVault(1);
    try {
      await nodeFiles.makeFolder(other.folder.backups);
      const own = { files: nodeFiles, folder: other.folder, db: other.db, key: other.unlocked.key, to: other.folder.backups };
      const first = await makeBackup({ ...own, now: new Date(2026, 0, 1) });
      const second = await makeBackup({ ...own, now: new Date(2026, 0, 2) });
      if (!first.ok || !second.ok) throw new Error('no backup');
      const cut = readFileSync(second.value.path);
      writeFileSync(second.value.path, cut.subarray(0, cut.length - 2000));
      writeFileSync(join(other.folder.backups, 'foreign.zbk'), bytes);
      writeFileSync(join(other.folder.backups, 'text.zbk'), 'text');

      const passphrase = '细雨-书桌-毛笔-码头';
      const changed = await changePassphrase({ files: nodeFiles, folder: other.folder, unlocked: other.unlocked, passphrase, random: systemRandom });
      expect(changed.ok).toBe(true);
      const expected = {
        rewrapped: [first.value.name],
        deleted: [second.value.name],
        kept: [
          { name: 'foreign.zbk', why: 'other-keys' },
          { name: 'text.zbk', why: 'not-a-backup' },
        ],
      };
      expect(await rewrapBackups(nodeFiles, other.folder)).toEqual({ ok: true, value: expected });
      expect(await rewrapBackups(nodeFiles, other.folder)).toEqual({ ok: true, value: { ...expected, deleted: [] } });
      expect(await restoring(first.value.path, { passphrase: other.passphrase })).toBe('wrong-passphrase');
      expect(await restoring(first.value.path, { passphrase })).toBe('ok');
      expect(readdirSync(other.folder.backups).sort()).toEqual(['foreign.zbk', 'text.zbk', first.value.name].sort());
    } finally {
      other.discard();
    }
  });
});
