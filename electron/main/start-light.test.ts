import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every module that is evaluated with these, and every package that they name: imports of types only are none, and what is imported on demand waits. */
function evaluatedWith(files: readonly string[]): { readonly modules: Set<string>; readonly packages: Set<string> } {
  const [modules, packages, open] = [new Set<string>(), new Set<string>(), files.map((file) => join(root, file))];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (modules.has(relative(root, file))) continue;
    modules.add(relative(root, file));
    for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )([^;]*?)from '([^']+)';/gm)) {
      const onlyTypes = names.trim().startsWith('{') && names.replace(/[{}]/g, '').split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
      if (onlyTypes) continue;
      if (from.startsWith('.')) open.push(join(dirname(file), `${from}.ts`));
      else packages.add(from);
    }
  }
  return { modules, packages };
}

const START = ['electron/main/index.ts', 'electron/main/run-window.ts'];
const FIRST_ANSWER = ['electron/main/answers.ts', 'electron/office/status.ts', 'db/files/node-files.ts', 'db/vault/folder.ts'];

it('until the passphrase box is painted, no package is loaded: neither schemas nor ciphers nor the database', () => {
  const { modules, packages } = evaluatedWith([...START, ...FIRST_ANSWER]);
  expect([...packages].filter((name) => name !== 'electron' && !name.startsWith('node:'))).toEqual([]);
  expect([...modules].filter((name) => name.startsWith('electron/contract/') || name.startsWith('db/store/'))).toEqual([]);
  // So few that a new one is noticed: each is read and evaluated while somebody waits.
  expect(modules.size).toBeLessThan(45);
});

it('the preload script is one file', () => {
  expect(evaluatedWith(['electron/preload/index.ts'])).toEqual({ modules: new Set(['electron/preload/index.ts']), packages: new Set(['electron']) });
});
