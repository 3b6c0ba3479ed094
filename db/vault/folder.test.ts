import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { err, ok, type Result } from '../domain/result';
import { nodeFiles } from '../files/node-files';
import { openDatabase, type Database } from '../store/open';
import { createDatabase } from './create-database';
import { dataFolder, folderState, type DataFolder } from './folder';

const KEY = new Uint8Array(32).fill(5);
let root: string;
let folder: DataFolder;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zhibu-folder-'));
  folder = dataFolder(root);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

async function state(): Promise<unknown> {
  const found = await folderState(nodeFiles, folder);
  return found.ok ? found.value : found;
}

describe('folderState', () => {
  test('an absent or bare folder is empty, and so is one with left-overs and what systems leave', async () => {
    expect(await state()).toEqual({ state: 'empty' });
    for (const name of ['.DS_Store', 'Thumbs.db', 'attempts.json', 'keys.json.part', 'zhibu.db.part', 'zhibu.db.part-wal', 'zhibu.db-wal'])
      writeFileSync(join(root, name), '');
    mkdirSync(folder.backups);
    expect(await state()).toEqual({ state: 'empty' });
    folder = dataFolder(join(root, 'absent'));
    expect(await state()).toEqual({ state: 'empty' });
  });

  test('a key file without a database is an unfinished first run', async () => {
    writeFileSync(folder.keys, '{}');
    expect(await state()).toEqual({ state: 'unfinished' });
  });

  test('a key file with a database is ready, and a database alone is never taken for nothing', async () => {
    writeFileSync(folder.database, '');
    expect(await state()).toEqual({ state: 'foreign', reason: 'database-without-keys' });
    writeFileSync(folder.keys, '{}');
    expect(await state()).toEqual({ state: 'ready' });
  });

  test("somebody's files are left alone", async () => {
    writeFileSync(join(root, '年度总结.docx'), '');
    expect(await state()).toEqual({ state: 'foreign', reason: 'other-files' });
  });
});

describe('createDatabase', () => {
  const fill = (db: Database): Result<number, never> => {
    db.exec("CREATE TABLE note (text TEXT) STRICT; INSERT INTO note VALUES ('first')");
    return ok(7);
  };

  test('gives a filled, open database under its name and nothing beside it but its log', async () => {
    const made = await createDatabase(nodeFiles, folder, KEY, fill);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    expect(made.value.value).toBe(7);
    expect(made.value.db.prepare('SELECT text FROM note').all()).toEqual([{ text: 'first' }]);
    expect(readdirSync(root).filter((name) => name !== 'zhibu.db-wal')).toEqual(['zhibu.db']);
    made.value.db.close();
  });

  test('leaves nothing when the first records are refused or a bug throws', async () => {
    expect(await createDatabase(nodeFiles, folder, KEY, () => err({ code: 'refused' }))).toEqual(err({ code: 'refused' }));
    expect(readdirSync(root)).toEqual([]);
    const bug = createDatabase(nodeFiles, folder, KEY, () => {
      throw new RangeError('bug');
    });
    await expect(bug).rejects.toThrow(RangeError);
    expect(await state()).toEqual({ state: 'empty' });
  });

  test('begins again over what a killed first run left, and ignores an old log', async () => {
    writeFileSync(`${folder.database}.part`, 'half');
    writeFileSync(`${folder.database}.part-wal`, 'half');
    writeFileSync(`${folder.database}-wal`, 'old log');
    const made = await createDatabase(nodeFiles, folder, KEY, fill);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    made.value.db.close();
  });

  test('never touches a database that is there', async () => {
    const made = await createDatabase(nodeFiles, folder, KEY, fill);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    made.value.db.close();
    writeFileSync(folder.keys, '{}');
    expect(await createDatabase(nodeFiles, folder, new Uint8Array(32), fill)).toEqual(err({ code: 'folder-not-empty' }));
    const again = openDatabase(folder.database, KEY);
    expect(again.ok).toBe(true);
    if (again.ok) again.value.close();
  });
});
