import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone, readJson } from './stamp.mjs';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'zhibu-stamp-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('one at a time does a piece of work', async () => {
  const seen = [];
  const work = (name) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(`${name} ends`);
  };
  await Promise.all([alone(folder, 'a', work('first')), alone(folder, 'a', work('second'))]);
  expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('a lock that a dead process left is taken over, and none is left', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(folder, 'a.lock'), String(dead));
  expect(await alone(folder, 'a', async () => 'done')).toBe('done');
  expect(existsSync(join(folder, 'a.lock'))).toBe(false);
});

test('what was left half written counts as never written', () => {
  writeFileSync(join(folder, 'a.json'), '{"complete": tr');
  expect(readJson(join(folder, 'a.json'))).toBeUndefined();
  expect(readJson(join(folder, 'none.json'))).toBeUndefined();
});
