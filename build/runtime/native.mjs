// better-sqlite3 comes with prebuilt binaries for Node-API 10. Where the Node or the Electron at hand offers only
// Node-API 9 they crash, and the same sources are built with one force-included header (build/napi9.h) instead.
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder, inRoot } from './paths.mjs';
import { giveUp, run, say } from './run.mjs';
import { alone, fileHash } from './stamp.mjs';

const header = inRoot('build', 'napi9.h');
const built = inRoot('node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node');

/** @param {number} electronNapi @returns {boolean} whether a binary of our own has to be built */
export const needsBuild = (electronNapi) => Math.min(electronNapi, Number(process.versions.napi)) < 10;

/** The cached binary's place: one for each package version, Node-API level, machine kind and header. */
function cachedFile() {
  const manifest = JSON.parse(fs.readFileSync(inRoot('node_modules', 'better-sqlite3', 'package.json'), 'utf8'));
  const key = [manifest.name, manifest.version, 'napi9', process.platform, process.arch, fileHash(header).slice(0, 8)];
  return path.join(cacheFolder, 'native', `${key.join('-')}.node`);
}

/** @param {number} electronNapi @returns {boolean} */
export function nativeIsThere(electronNapi) {
  if (!needsBuild(electronNapi)) return !fs.existsSync(built);
  return fs.existsSync(built) && fileHash(built) === fileHash(cachedFile());
}

/**
 * Puts the right binary where db/store opens it: a build for Node-API 9 where that is needed, else none, so that the
 * package's own prebuilt one is taken.
 * @param {number} electronNapi
 */
export async function ensureNative(electronNapi) {
  if (nativeIsThere(electronNapi)) return;
  if (!needsBuild(electronNapi)) return fs.rmSync(built, { force: true });
  const cached = cachedFile();
  await alone(path.dirname(cached), path.basename(cached), async () => {
    if (!fs.existsSync(cached)) await compile(cached);
  });
  fs.mkdirSync(path.dirname(built), { recursive: true });
  // A new file by rename: a process that has the old one mapped keeps it whole.
  fs.copyFileSync(cached, `${built}.${process.pid}`);
  fs.renameSync(`${built}.${process.pid}`, built);
}

/** @returns {string[]} where Node's headers are on this machine; node-gyp downloads them when they are nowhere */
function nodeDir() {
  const places = [path.resolve(fs.realpathSync(process.execPath), '..', '..'), '/usr', '/usr/local'];
  const found = places.find((place) => fs.existsSync(path.join(place, 'include', 'node', 'node_api.h')));
  return found ? [`--nodedir=${found}`] : [];
}

async function compile(target) {
  say('setup: building the database module for Node-API 9 (about a minute, once a machine)');
  // Inside node_modules, so that the sources find node-addon-api.
  const work = inRoot('node_modules', `.native-${process.pid}`);
  fs.cpSync(inRoot('node_modules', 'better-sqlite3'), work, { recursive: true });
  const gyp = ['--yes', 'node-gyp@11', 'rebuild', '--release', '--force_build=1', '-j', 'max', ...nodeDir()];
  const { code, output } = await run('npx', gyp, { cwd: work, env: { CXXFLAGS: `-include ${header}` }, quiet: true });
  const result = path.join(work, 'build', 'Release', 'better_sqlite3.node');
  if (code !== 0 || !fs.existsSync(result)) {
    fs.rmSync(work, { recursive: true, force: true });
    giveUp(`${output.slice(-4000)}\nsetup: the database module could not be built; it needs a C++20 compiler, make and Python 3.`);
  }
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.copyFileSync(result, `${target}.part`);
  fs.renameSync(`${target}.part`, target);
  fs.rmSync(work, { recursive: true, force: true });
}
