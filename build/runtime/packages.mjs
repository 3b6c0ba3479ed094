import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { giveUp, run, say } from './run.mjs';
import { readJson } from './stamp.mjs';

/**
 * Whether a folder's node_modules holds what its lockfile asks for. npm leaves a second lockfile inside node_modules
 * that names what is really there; entries that are only for other platforms are missing from it and may be.
 * @param {string} [folder] the checkout
 * @returns {boolean}
 */
export function packagesAreThere(folder = root) {
  const wanted = readJson(path.join(folder, 'package-lock.json'))?.packages;
  const present = readJson(path.join(folder, 'node_modules', '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  const differs = Object.entries(wanted).some(([where, entry]) => {
    if (where === '') return false;
    const found = present[where];
    if (!found) return !entry.optional;
    return found.version !== entry.version || found.integrity !== entry.integrity;
  });
  if (differs) return false;
  const direct = { ...wanted[''].dependencies, ...wanted[''].devDependencies };
  return Object.keys(direct).every((name) => fs.existsSync(path.join(folder, 'node_modules', name, 'package.json')));
}

/** Installs the npm packages of the lockfile where they are missing or other ones; runs no script of any package. */
export async function ensurePackages() {
  if (packagesAreThere()) return;
  say('setup: installing the npm packages of package-lock.json');
  const { code } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    toStderr: true,
  });
  if (code !== 0) giveUp('setup: npm ci failed. Is the npm registry reachable? (npm config get registry)');
  if (!packagesAreThere()) giveUp('setup: npm ci reported success, but node_modules is not what package-lock.json says.');
}
