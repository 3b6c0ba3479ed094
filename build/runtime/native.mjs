// better-sqlite3 comes with prebuilt binaries for Node-API 10. Where the Node or the Electron at hand offers only
// Node-API 9 they crash, and the same sources are built with one force-included header (build/napi9.h) instead. For
// systems with glibc 2.28 they are built with one more object (build/glibc228.c).
import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder, inRoot } from './paths.mjs';
import { giveUp, run, say } from './run.mjs';
import { alone, fileHash } from './stamp.mjs';

const header = inRoot('build', 'napi9.h');
const shim = inRoot('build', 'glibc228.c');
const built = inRoot('node_modules', 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node');

/** @param {number} electronNapi @returns {boolean} whether a binary of our own has to be built */
export const needsBuild = (electronNapi) => Math.min(electronNapi, Number(process.versions.napi)) < 10;

/** The cached binary's place: one for each package version, kind of build, machine kind, and what it is built with. */
function cachedFile(kind = 'napi9', sources = [header]) {
  const manifest = JSON.parse(fs.readFileSync(inRoot('node_modules', 'better-sqlite3', 'package.json'), 'utf8'));
  const key = [manifest.name, manifest.version, kind, process.platform, process.arch, ...sources.map((file) => fileHash(file).slice(0, 8))];
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
    if (!fs.existsSync(cached)) await compile(cached, { CXXFLAGS: `-include ${header}` }, 'Node-API 9');
  });
  putInPlace(cached);
}

/** @param {string} binary put where db/store opens it */
function putInPlace(binary) {
  fs.mkdirSync(path.dirname(built), { recursive: true });
  // A new file by rename: a process that has the old one mapped keeps it whole.
  fs.copyFileSync(binary, `${built}.${process.pid}`);
  fs.renameSync(`${built}.${process.pid}`, built);
}

/**
 * Puts a binary in its place that asks for glibc 2.28 at most; Linux only. `ensureNative` puts the usual one back.
 * @param {number} electronNapi
 */
export async function placeOldGlibcNative(electronNapi) {
  const nine = needsBuild(electronNapi);
  const cached = nine ? cachedFile('napi9-glibc228', [header, shim]) : cachedFile('glibc228', [shim]);
  await alone(path.dirname(cached), path.basename(cached), async () => {
    if (fs.existsSync(cached)) return;
    fs.mkdirSync(path.dirname(cached), { recursive: true });
    const object = `${cached}.o`;
    const { code, output } = await run('gcc', ['-O2', '-fPIC', '-fno-builtin', '-c', shim, '-o', object], { quiet: true });
    if (code !== 0) giveUp(`${output}\nsetup: build/glibc228.c did not compile.`);
    await compile(cached, { LDFLAGS: object, ...(nine ? { CXXFLAGS: `-include ${header}` } : {}) }, 'glibc 2.28');
    fs.rmSync(object);
  });
  putInPlace(cached);
}

/** @returns {string[]} where Node's headers are on this machine; node-gyp downloads them when they are nowhere */
function nodeDir() {
  const places = [path.resolve(fs.realpathSync(process.execPath), '..', '..'), '/usr', '/usr/local'];
  const found = places.find((place) => fs.existsSync(path.join(place, 'include', 'node', 'node_api.h')));
  return found ? [`--nodedir=${found}`] : [];
}

/** @param {string} target @param {Record<string, string>} env flags for make @param {string} what named to the person */
async function compile(target, env, what) {
  say(`setup: building the database module for ${what} (about a minute, once a machine)`);
  // Inside node_modules, so that the sources find node-addon-api.
  const work = inRoot('node_modules', `.native-${process.pid}`);
  fs.cpSync(inRoot('node_modules', 'better-sqlite3'), work, { recursive: true });
  const gyp = ['--yes', 'node-gyp@11', 'rebuild', '--release', '--force_build=1', '-j', 'max', ...nodeDir()];
  const { code, output } = await run('npx', gyp, { cwd: work, env, quiet: true });
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
