import fs from 'node:fs';
import { inRoot } from './paths.mjs';
import { giveUp, run, say } from './run.mjs';

const readJson = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined);

/**
 * Whether node_modules holds what the lockfile asks for. npm leaves a second lockfile inside node_modules that names
 * what is really there; entries that are only for other platforms are missing from it and may be.
 * @returns {boolean}
 */
function packagesAreThere() {
  const wanted = readJson(inRoot('package-lock.json'))?.packages;
  const present = readJson(inRoot('node_modules', '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  const differs = Object.entries(wanted).some(([where, entry]) => {
    if (where === '') return false;
    const found = present[where];
    if (!found) return !entry.optional;
    return found.version !== entry.version || found.integrity !== entry.integrity;
  });
  if (differs) return false;
  const direct = { ...wanted[''].dependencies, ...wanted[''].devDependencies };
  return Object.keys(direct).every((name) => fs.existsSync(inRoot('node_modules', name, 'package.json')));
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
