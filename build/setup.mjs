// `npm run setup`: makes a fresh clone ready to build and run. Needs only Node and npm; does nothing when all is there.
import { pathToFileURL } from 'node:url';
import fs from 'node:fs';
import { ensureElectron } from './runtime/electron.mjs';
import { ensureNative, nativeIsThere, needsBuild } from './runtime/native.mjs';
import { ensurePackages } from './runtime/packages.mjs';
import { inRoot, stateFolder } from './runtime/paths.mjs';
import { giveUp, say } from './runtime/run.mjs';
import { alone, fileHash, readState, writeState } from './runtime/stamp.mjs';
import { installPackages, missingPackages } from './runtime/system.mjs';

/** What a set-up depends on; when one of these differs, everything is looked at again. */
const circumstances = () => ({
  lock: fileHash(inRoot('package-lock.json')),
  installed: fileHash(inRoot('node_modules', '.package-lock.json')),
  header: fileHash(inRoot('build', 'napi9.h')),
  node: process.version,
  machine: `${process.platform}-${process.arch}`,
  override: process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '',
});

/** @param {import('./runtime/electron.mjs').Runtime | undefined} runtime */
function isReady(runtime) {
  const last = readState('setup');
  if (!last?.complete || !runtime) return false;
  if (JSON.stringify(last.circumstances) !== JSON.stringify(circumstances())) return false;
  return fs.existsSync(runtime.executable) && fs.existsSync(inRoot('node_modules', 'vite')) && nativeIsThere(runtime.napi);
}

/**
 * Sets up what is missing: npm packages, Electron, Debian packages, the database module.
 * @param {{ again?: boolean }} [options] `again` looks for Electron anew, say after a mirror has been set
 * @returns {Promise<import('./runtime/electron.mjs').Runtime>} ends the process with a reason when something cannot be had
 */
export async function setUp({ again = false } = {}) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) giveUp(`setup: Node ${process.version} is too old; 20.19 or newer is needed.`);
  const known = readState('setup')?.runtime;
  if (!again && isReady(known)) return known;
  return alone(stateFolder, 'setup', async () => {
    const meanwhile = readState('setup')?.runtime;
    if (!again && isReady(meanwhile)) return meanwhile;
    await ensurePackages();
    const runtime = await ensureElectron();
    const missing = missingPackages({ executable: runtime.executable, compiler: !nativeIsThere(runtime.napi) && needsBuild(runtime.napi) });
    const complete = await installPackages(missing);
    await ensureNative(runtime.napi);
    say(`setup: Electron ${runtime.version} runs: ${runtime.why}`);
    writeState('setup', { complete, circumstances: circumstances(), runtime });
    return runtime;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await setUp({ again: process.argv.includes('--again') });
