import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareBack, writeDurably } from './durable';
import { fileFailure } from './file-failure';
import { nodeFiles } from './node-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibu-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const codeOf = (result: { ok: boolean; error?: { code: string } }): string => result.error?.code ?? 'ok';

describe('nodeFiles', () => {
  test('writes, compares, reads, lists and removes real files', async () => {
    const path = join(folder, '上报 (1).zbb');
    const written = await writeDurably(nodeFiles, path, [Buffer.from('one '), Buffer.from('two')]);
    if (!written.ok) throw new Error(written.error.code);
    expect(written.value.size).toBe(7);
    expect(await compareBack(nodeFiles, path, written.value)).toEqual({ ok: true, value: undefined });
    expect(readFileSync(path, 'utf8')).toBe('one two');
    expect(await nodeFiles.list(folder)).toEqual({ ok: true, value: ['上报 (1).zbb'] });
    expect(await nodeFiles.stat(path)).toMatchObject({ ok: true, value: { kind: 'file', size: 7 } });
    expect(codeOf(await nodeFiles.remove(path))).toBe('ok');
    expect(codeOf(await nodeFiles.remove(path))).toBe('ok');
    expect(await nodeFiles.stat(path)).toEqual({ ok: true, value: null });
  });

  test('keeps what others may not read from them', async () => {
    const path = join(folder, 'keys.json');
    await writeDurably(nodeFiles, path, Buffer.from('x'));
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
  });

  test('says plainly what is wrong', async () => {
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full', 'a'), '');
    expect(codeOf(await nodeFiles.read(join(folder, 'none')))).toBe('not-found');
    expect(codeOf(await nodeFiles.create(join(folder, 'none', 'a')))).toBe('not-found');
    expect(codeOf(await nodeFiles.create(join(folder, 'a'.repeat(300))))).toBe('bad-name');
    expect(codeOf(await nodeFiles.removeFolder(join(folder, 'full')))).toBe('already-exists');
    expect(codeOf(await nodeFiles.removeFolder(join(folder, 'none')))).toBe('ok');
    expect(codeOf(await nodeFiles.syncFolder(join(folder, 'none')))).toBe('not-found');
    const space = await nodeFiles.freeSpace(folder);
    expect(space.ok && space.value > 0).toBe(true);
  });

  test.runIf(process.platform === 'linux')('a full disk while writing is disk-full', async () => {
    symlinkSync('/dev/full', join(folder, 'a.zbb.part'));
    expect(codeOf(await writeDurably(nodeFiles, join(folder, 'a.zbb'), Buffer.from('x')))).toBe('disk-full');
  });

  test('reads a file in any piece', async () => {
    const path = join(folder, 'a');
    writeFileSync(path, '0123456789');
    const opened = await nodeFiles.openRead(path);
    if (!opened.ok) throw new Error(opened.error.code);
    for (const [position, length, text] of [[2, 3, '234'], [8, 5, '89'], [10, 5, '']] as const) {
      const piece = await opened.value.read(position, length);
      expect(piece.ok && Buffer.from(piece.value).toString()).toBe(text);
    }
    expect(codeOf(await opened.value.close())).toBe('ok');
  });
});

describe('fileFailure', () => {
  const thrown = (code: string): Error => Object.assign(new Error(code), { code });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EIO', 'drive-gone'],
    ['ENODEV', 'drive-gone'],
    ['EACCES', 'access-denied'],
    ['EBUSY', 'locked'],
    ['EFBIG', 'file-too-large'],
    ['EWHATEVER', 'io-error'],
  ])('%s is %s', (errno, code) => {
    expect(fileFailure(thrown(errno), '/a')).toEqual({ code, path: '/a', errno });
  });

  test('a bug is thrown again, never called a fault of the disk', () => {
    expect(() => fileFailure(new TypeError('x'), '/a')).toThrow(TypeError);
    expect(() => fileFailure(thrown('ERR_INVALID_ARG_TYPE'), '/a')).toThrow();
  });
});
