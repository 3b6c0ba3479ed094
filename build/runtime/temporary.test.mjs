import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import ownTemporaryFolder from './temporary.mjs';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'zhibu-temporary-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, place);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true });
});

test('a run of tests has a temporary folder of its own, and leaves nothing of it', () => {
  const takeAway = ownTemporaryFolder();
  const own = tmpdir();
  mkdirSync(join(own, 'left', 'behind'), { recursive: true });
  expect(readdirSync(place)).toEqual([own.slice(place.length + 1)]);
  takeAway();
  expect(tmpdir()).toBe(place);
  expect(readdirSync(place)).toEqual([]);
});

test('what a run that was killed left is cleared up after a day, and nothing else', () => {
  const [yesterday, now] = [new Date(Date.now() - 25 * 60 * 60 * 1000), new Date()];
  for (const [name, at] of [['zhibu-tests-killed', yesterday], ['zhibu-tests-running', now], ['of-somebody-else', yesterday]]) {
    mkdirSync(join(place, name, 'inside'), { recursive: true });
    utimesSync(join(place, name), at, at);
  }
  ownTemporaryFolder()();
  expect(readdirSync(place).sort()).toEqual(['of-somebody-else', 'zhibu-tests-running']);
  expect(existsSync(join(place, 'zhibu-tests-running', 'inside'))).toBe(true);
});
