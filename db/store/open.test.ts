import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyInMemory, isDamage, openDatabase, type Database, type OpenOptions } from './open';

const KEY = new Uint8Array(32).fill(7);
const OTHER = new Uint8Array(32).fill(8);

let folder: string;
let path: string;
const opened: Database[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibu-open-'));
  path = join(folder, 'zhibu.db');
});
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
  rmSync(folder, { recursive: true });
});

function open(key: Uint8Array = KEY, options: OpenOptions = {}): Database {
  const result = openDatabase(path, key, options);
  if (!result.ok) throw new Error(result.error.code);
  opened.push(result.value);
  return result.value;
}

function codeOf(key: Uint8Array, options: OpenOptions = {}): string {
  const result = openDatabase(path, key, options);
  if (result.ok) opened.push(result.value);
  return result.ok ? 'ok' : result.error.code;
}

function filled(): Database {
  const db = open(KEY, { create: true });
  db.exec('CREATE TABLE note (text TEXT NOT NULL) STRICT');
  db.prepare('INSERT INTO note (text) VALUES (?)').run('MARKERWORD');
  return db;
}

describe('openDatabase', () => {
  test('keeps what was saved', () => {
    filled().close();
    expect(open().prepare('SELECT text FROM note').all()).toEqual([{ text: 'MARKERWORD' }]);
  });

  test('writes no plain text into the file or the log', () => {
    const db = filled();
    for (const name of ['zhibu.db-wal', 'zhibu.db']) {
      const bytes = readFileSync(join(folder, name));
      expect(bytes.length).toBeGreaterThan(0);
      expect(bytes.includes('MARKERWORD'), name).toBe(false);
      expect(bytes.includes('SQLite format'), name).toBe(false);
    }
    db.close();
    expect(readFileSync(path).includes('MARKERWORD')).toBe(false);
  });

  test.each([
    ['cipher', 'aegis'],
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['temp_store', 2],
    ['foreign_keys', 1],
    ['locking_mode', 'exclusive'],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['secure_delete', 1],
  ])('sets %s to %s', (name, value) => {
    expect(open(KEY, { create: true }).pragma(name, { simple: true })).toBe(value);
  });

  test('leaves no shared-memory file that another process could map', () => {
    filled();
    expect(statSync(`${path}-shm`, { throwIfNoEntry: false })).toBeUndefined();
  });

  test('takes the key raw, without deriving it', () => {
    filled().close();
    const times = Array.from({ length: 5 }, () => {
      const start = process.hrtime.bigint();
      open().close();
      return Number(process.hrtime.bigint() - start) / 1e6;
    });
    // Deriving a passphrase takes this cipher 19 ms and more on the machine where a raw key takes 0.6 ms.
    expect(Math.min(...times)).toBeLessThan(10);
  });

  test('refuses another key', () => {
    filled().close();
    expect(codeOf(OTHER)).toBe('wrong-key');
    expect(codeOf(KEY)).toBe('ok');
  });

  test('refuses a second opener at once, even before the first save', () => {
    const first = open(KEY, { create: true });
    expect(codeOf(KEY)).toBe('busy');
    first.close();
    expect(codeOf(KEY)).toBe('ok');
  });

  test('refuses an opener in another process at once', () => {
    filled();
    const script = `
      const { openDatabase } = await import(${JSON.stringify(join(import.meta.dirname, 'open.ts'))});
      const result = openDatabase(${JSON.stringify(path)}, new Uint8Array(32).fill(7));
      process.stdout.write(result.ok ? 'ok' : result.error.code);`;
    const runner = join(import.meta.dirname, '../../node_modules/vite/dist/node/index.js');
    const host = `import { runnerImport } from ${JSON.stringify(runner)};
      import { writeFileSync } from 'node:fs';
      await runnerImport(process.argv[1], { configFile: false, logLevel: 'silent' });`;
    const file = join(folder, 'second.mjs');
    writeFileSync(file, script);
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', host, file], { encoding: 'utf8' });
    expect(run.stdout, run.stderr).toBe('busy');
  });

  test('makes nothing unless asked', () => {
    expect(codeOf(KEY)).toBe('missing');
    expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined();
    writeFileSync(path, '');
    expect(codeOf(KEY)).toBe('missing');
    path = join(folder, 'absent', 'zhibu.db');
    expect(codeOf(KEY, { create: true })).toBe('missing');
  });

  test('refuses a plain text file and a plain SQLite header', () => {
    writeFileSync(path, 'hello, '.repeat(2000));
    expect(codeOf(KEY)).toBe('wrong-key');
    writeFileSync(path, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8176)]));
    expect(codeOf(KEY)).not.toBe('ok');
  });

  test('leaves a file of a newer program untouched', () => {
    const db = filled();
    db.pragma('user_version=9');
    db.close();
    const before = readFileSync(path);
    expect(openDatabase(path, KEY, { newestVersion: 8 })).toEqual({ ok: false, error: { code: 'newer', version: 9 } });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(codeOf(KEY, { newestVersion: 9 })).toBe('ok');
  });

  test('a flipped bit in a page is noticed, never read as data', () => {
    filled().close();
    const bytes = readFileSync(path);
    bytes[4096 + 2000]! ^= 1;
    writeFileSync(path, bytes);
    const result = openDatabase(path, KEY);
    if (!result.ok) return expect(['damaged', 'wrong-key']).toContain(result.error.code);
    opened.push(result.value);
    let thrown: unknown;
    try {
      result.value.prepare('SELECT text FROM note').all();
    } catch (reason) {
      thrown = reason;
    }
    expect(isDamage(thrown)).toBe(true);
  });

  test('reads without writing', () => {
    filled().close();
    const before = readFileSync(path);
    const db = open(KEY, { readOnly: true });
    expect(db.prepare('SELECT count(*) AS n FROM note').get()).toEqual({ n: 1 });
    expect(() => db.exec('DELETE FROM note')).toThrow(/readonly/);
    db.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a database in memory needs no key', () => {
    const result = openDatabase(':memory:', null);
    expect(result.ok && result.value.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  test('a database in memory is copied with all that it holds, and each goes on alone', () => {
    const result = openDatabase(':memory:', null);
    if (!result.ok) throw new Error(result.error.code);
    result.value.exec('CREATE TABLE note (text TEXT NOT NULL) STRICT; INSERT INTO note VALUES (1)');
    const copy = copyInMemory(result.value);
    opened.push(result.value, copy);
    copy.exec('INSERT INTO note VALUES (2)');
    const texts = (db: Database): unknown[] => db.prepare('SELECT text FROM note').pluck().all();
    expect([texts(result.value), texts(copy), copy.pragma('foreign_keys', { simple: true })]).toEqual([['1'], ['1', '2'], 1]);
  });

  test('an encrypted file is never copied into memory, where its pages would be readable', () => {
    expect(() => copyInMemory(filled())).toThrow('in memory');
  });
});
