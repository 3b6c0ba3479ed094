import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyDatabase, isSound } from './copy';
import { openDatabase, type Database } from './open';

const KEY = new Uint8Array(32).fill(3);
let folder: string;
let db: Database;

function open(name: string, create: boolean): Database {
  const opened = openDatabase(join(folder, name), KEY, { create });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibu-copy-'));
  db = open('a.db', true);
  db.exec(`
    CREATE TABLE note (text TEXT) STRICT;
    CREATE TABLE "odd ""name""" (n INTEGER) STRICT;
    CREATE VIRTUAL TABLE search USING fts5 (text);
    INSERT INTO note VALUES ('one'), ('two');
    INSERT INTO search VALUES ('党课');
  `);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

describe('copyDatabase', () => {
  test('makes an encrypted copy with the same rows', () => {
    const counts = copyDatabase(db, join(folder, 'b.db'));
    expect(counts).toMatchObject({ ok: true, value: { note: 2, 'odd "name"': 0 } });
    const copy = open('b.db', false);
    expect(counts.ok && isSound(copy, counts.value)).toBe(true);
    expect(copy.prepare('SELECT text FROM search WHERE search MATCH ?').pluck().get('党课')).toBe('党课');
    copy.close();
    expect(readFileSync(join(folder, 'b.db')).includes('党课')).toBe(false);
  });

  test('says why it could not', () => {
    const nowhere = copyDatabase(db, join(folder, 'none', 'b.db'));
    expect(nowhere.ok ? 'ok' : nowhere.error.code).toBe('copy-failed');
  });
});

describe('isSound', () => {
  test('notices a missing row, a missing table and an additional one', () => {
    expect(isSound(db)).toBe(true);
    const counts = copyDatabase(db, join(folder, 'b.db'));
    if (!counts.ok) throw new Error(counts.error.code);
    db.exec("DELETE FROM note WHERE text = 'one'");
    expect(isSound(db, counts.value)).toBe(false);
    expect(isSound(db, { ...counts.value, note: 1, more: 0 })).toBe(false);
    expect(isSound(db, { ...counts.value, note: 1 })).toBe(true);
    db.exec('CREATE TABLE more (n INTEGER) STRICT');
    expect(isSound(db, { ...counts.value, note: 1 })).toBe(false);
  });
});
