import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// A guard that reads no file reports success. So each is given one planted violation of everything that it forbids.

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const edge = 'no-restricted-imports';

/** What is planted: file, its text, the lint rule that has to name it. */
const planted: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['db/domain/a-node.ts', "import { join } from 'node:path';\nexport const a = join('b');\n", edge],
  ['db/domain/a-record.ts', "import { target } from '../records/target';\nexport const a = target;\n", edge],
  ['db/domain/a-sql.ts', "import Database from 'better-sqlite3';\nexport const a = new Database(':memory:');\n", edge],
  ['db/domain/a-react.ts', "import { useState } from 'react';\nexport const a = useState;\n", edge],
  ['db/records/a-exchange.ts', "import { target } from '../exchange/target';\nexport const a = target;\n", edge],
  ['db/store/a-exchange.ts', "import { target } from '../exchange/target';\nexport const a = target;\n", edge],
  ['db/store/a-sql.ts', "import type Database from 'better-sqlite3';\nexport type A = Database.Database;\n", edge],
  ['db/store/open.ts', "import { target } from '../cli/target';\nexport const a = target;\n", edge],
  ['db/store/a-office.ts', "import { target } from '../office/target';\nexport const a = target;\n", edge],
  ['db/office/a-exchange.ts', "import { target } from '../exchange/target';\nexport const a = target;\n", edge],
  ['db/exchange/a-cli.ts', "import { target } from '../cli/target';\nexport const a = target;\n", edge],
  ['db/exchange/a-testing.ts', "import { target } from '../testing/target';\nexport const a = target;\n", edge],
  ['db/cli/a-electron.ts', "import { app } from 'electron';\nexport const a = app;\n", edge],
  ['db/cli/a-main.ts', "import { target } from '../../electron/main/target';\nexport const a = target;\n", edge],
  ['db/store/a.test.ts', "import { target } from '../../renderer/target';\nexport const a = target;\n", edge],
  ['electron/contract/a-electron.ts', "import type { App } from 'electron';\nexport type A = App;\n", edge],
  ['electron/contract/a-store.ts', "import { target } from '../../db/store/target';\nexport const a = target;\n", edge],
  ['electron/preload/a-store.ts', "import { target } from '../../db/store/target';\nexport const a = target;\n", edge],
  ['electron/main/a-renderer.ts', "import { target } from '../../renderer/target';\nexport const a = target;\n", edge],
  ['electron/main/a-sql.ts', "import Database from 'better-sqlite3';\nexport const a = Database;\n", edge],
  ['renderer/a-domain.ts', "import { target } from '../db/domain/target';\nexport const a = target;\n", edge],
  ['renderer/features/a-main.tsx', "import { target } from '../../electron/main/target';\nexport const a = target;\n", edge],
  ['renderer/a-electron.ts', "import { ipcRenderer } from 'electron';\nexport const a = ipcRenderer;\n", edge],
  ['renderer/a-window.ts', 'export const a = window.api;\n', 'no-restricted-properties'],
  ['renderer/a-any.ts', 'export const a = (b: any): void => b;\n', 'no-explicit-any'],
  ['renderer/a-ignore.ts', '// @ts-ignore\nexport const a: string = 1;\n', 'ban-ts-comment'],
  ['db/store/a-circle.ts', "import { b } from './b-circle';\nexport const a = (): number => b();\n", 'no-cycle'],
  ['db/store/b-circle.ts', "import { a } from './a-circle';\nexport const b = (): number => a();\n", 'no-cycle'],
  ['db/store/a-floating.ts', 'const b = async (): Promise<void> => {};\nb();\nexport {};\n', 'no-floating-promises'],
  ['db/store/a-catch.ts', 'try {\n  JSON.parse("");\n} catch {}\nexport {};\n', 'no-empty'],
  ['db/store/a-skip.test.ts', "import { test } from 'vitest';\ntest.skip('a', () => {});\n", 'no-disabled-tests'],
  [
    'e2e/a-wait.ts',
    'export const a = (page: { waitForTimeout(ms: number): void }): void => page.waitForTimeout(9);\n',
    'no-restricted-properties',
  ],
];

/** Files that keep the rules: a guard that forbids everything is none either. */
const allowed: readonly (readonly [file: string, text: string])[] = [
  ['db/domain/target.ts', 'export const target = 1;\n'],
  ['db/records/target.ts', "export { target } from '../domain/target';\n"],
  ['db/office/target.ts', "export { target } from '../records/target';\n"],
  ['db/exchange/target.ts', "export { target } from '../office/target';\n"],
  ['db/testing/target.ts', "export { target } from '../exchange/target';\n"],
  ['db/cli/target.ts', "export { target } from '../testing/target';\n"],
  ['db/store/target.ts', "export { target } from '../records/target';\n"],
  ['electron/contract/target.ts', "export { target } from '../../db/domain/target';\n"],
  [
    'electron/main/target.ts',
    "import { app } from 'electron';\nimport { target } from '../../db/store/target';\nexport const b = [app, target];\n",
  ],
  ['renderer/target.ts', "export { target } from '../electron/contract/target';\n"],
  ['renderer/features/folder.ts', "export { target } from '../../electron/contract';\n"],
  ['electron/contract/folder.ts', "export { target } from '../../db/domain';\n"],
  ['renderer/data/target.ts', 'export const a = window.api;\n'],
];

/** A checkout in a temporary folder: our settings, none of our files. */
function emptyCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-guards-'));
  folders.push(folder);
  for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) cpSync(join(root, name), join(folder, name));
  mkdirSync(join(folder, 'build'));
  for (const name of readdirSync(join(root, 'build')).filter((file) => file.endsWith('.json'))) {
    cpSync(join(root, 'build', name), join(folder, 'build', name));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const folders: string[] = [];

function plant(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function output(command: string, args: readonly string[], cwd: string): string {
  return spawnSync(bin(command), args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' }).stdout;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the linter', () => {
  let found: readonly { readonly code: string; readonly filename: string }[] = [];
  const codesIn = (file: string): readonly string[] =>
    found.filter(({ filename }) => filename.replaceAll('\\', '/').endsWith(file)).map(({ code }) => code);

  beforeAll(() => {
    const folder = emptyCheckout();
    for (const [file, text] of [...planted, ...allowed]) plant(folder, file, text);
    found = JSON.parse(output('oxlint', ['--type-aware', '--format', 'json', 'db', 'electron', 'renderer', 'e2e'], folder)).diagnostics;
  });

  test.each(planted)('catches what is planted in %s', (file, _text, rule) => {
    expect(codesIn(file).join(' ')).toContain(`(${rule})`);
  });

  test.each(allowed)('leaves %s alone', (file) => {
    expect(codesIn(file)).toEqual([]);
  });
});

describe('the type projects', () => {
  test('know no Node in the domain and the window, and no page in the database', () => {
    const folder = emptyCheckout();
    const withoutNode = ['db/domain/a.ts', 'electron/contract/a.ts', 'renderer/a.ts'];
    for (const file of withoutNode) plant(folder, file, 'export const a: number = process.pid;\n');
    plant(folder, 'db/store/a.ts', 'export const a: string = document.title;\n');
    const said = output('tsc', ['-b'], folder);
    for (const file of withoutNode) expect(said).toMatch(new RegExp(`^${file}.*Cannot find name 'process'`, 'm'));
    expect(said).toMatch(/^db\/store\/a\.ts.*Cannot find name 'document'/m);
  });
});

describe('the dead code check', () => {
  test('finds a file that nothing imports, an export that nobody uses and a package that is not listed', () => {
    const folder = emptyCheckout();
    plant(folder, 'db/cli/main.ts', "import 'left-pad';\nimport { used } from '../domain/used';\nprocess.exitCode = used;\n");
    plant(folder, 'db/domain/used.ts', 'export const used = 0;\nexport const unused = 1;\n');
    plant(folder, 'db/domain/orphan.ts', 'export const orphan = 1;\n');
    const said = output('knip', ['--config', 'build/knip.json'], folder);
    expect(said).toContain('db/domain/orphan.ts');
    expect(said).toMatch(/unused\s+db\/domain\/used\.ts/);
    expect(said).toContain('left-pad');
  });
});
