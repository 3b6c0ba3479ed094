import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packagesAreThere } from './packages.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const forWindows = { version: '1.0.0', integrity: 'sha512-w', optional: true };
let folder = '';

/** A checkout whose lockfile asks for some packages, and whose node_modules has some. */
function checkout(wanted, present) {
  const top = { dependencies: { a: '^1.0.0' } };
  mkdirSync(join(folder, 'node_modules', 'a'), { recursive: true });
  writeFileSync(join(folder, 'node_modules', 'a', 'package.json'), '{}');
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': top, ...wanted } }));
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }));
}

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'zhibu-packages-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('nothing is installed when node_modules holds what the lockfile asks for', () => {
  checkout({ 'node_modules/a': a, 'node_modules/w': forWindows }, { 'node_modules/a': a });
  expect(packagesAreThere(folder)).toBe(true);
});

test.each([
  ['of another version', { 'node_modules/a': { ...a, version: '0.9.0' } }],
  ['of another content', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
  ['missing', {}],
])('packages are installed when one is %s', (_what, present) => {
  checkout({ 'node_modules/a': a }, present);
  expect(packagesAreThere(folder)).toBe(false);
});

test('packages are installed when a folder was deleted by hand', () => {
  checkout({ 'node_modules/a': a }, { 'node_modules/a': a });
  rmSync(join(folder, 'node_modules', 'a'), { recursive: true });
  expect(packagesAreThere(folder)).toBe(false);
});

test('packages are installed in a fresh clone', () => {
  checkout({ 'node_modules/a': a }, {});
  rmSync(join(folder, 'node_modules'), { recursive: true });
  expect(packagesAreThere(folder)).toBe(false);
});
