import fs from 'node:fs';
import path from 'node:path';
import { bin, inRoot, root, stateFolder } from './paths.mjs';
import { giveUp, run, say } from './run.mjs';
import { alone, readState, sha256, writeState } from './stamp.mjs';

const sources = ['electron', 'renderer', 'db', 'build/electron.vite.config.ts', 'package.json', 'package-lock.json'];
const products = ['main', 'preload', 'renderer'];

/** @param {string} place @returns {string[]} the files below a folder, or the file itself, in a fixed order */
function filesBelow(place) {
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [place];
  const entries = fs.readdirSync(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => filesBelow(path.join(place, entry.name)));
}

const isBuilt = (file) => !/\.test\.tsx?$|\.md$/.test(file);

/** @param {string[]} files @returns {string} one hash over names and contents */
const hashOf = (files) => sha256(files.map((file) => `${path.relative(root, file)} ${sha256(fs.readFileSync(file))}`).join('\n'));

const sourceHash = () => hashOf(sources.flatMap((name) => filesBelow(inRoot(name))).filter(isBuilt));
const productHash = () => hashOf(products.flatMap((name) => filesBelow(inRoot('out', name))));

/** @param {string} source */
const isFresh = (source) => {
  const last = readState('build');
  return last?.source === source && last.product === productHash();
};

/**
 * Builds main, preload and renderer into out/ unless they are what the sources would give again.
 * @returns {Promise<void>} ends the process with the bundler's words when it fails
 */
export async function ensureBuilt() {
  if (isFresh(sourceHash())) return;
  await alone(stateFolder, 'build', async () => {
    const source = sourceHash();
    if (isFresh(source)) return;
    say('build: bundling the app');
    const fresh = path.join(stateFolder, 'out');
    fs.rmSync(fresh, { recursive: true, force: true });
    const vite = ['build', '--config', inRoot('build', 'electron.vite.config.ts'), '--logLevel', 'warn'];
    const { code, output } = await run(bin('electron-vite'), vite, { env: { ZHIBU_OUT: fresh }, quiet: true });
    if (code !== 0) giveUp(`${output}\nbuild: failed`);
    for (const name of products) {
      fs.rmSync(inRoot('out', name), { recursive: true, force: true });
      fs.mkdirSync(inRoot('out'), { recursive: true });
      fs.renameSync(path.join(fresh, name), inRoot('out', name));
    }
    fs.rmSync(fresh, { recursive: true, force: true });
    writeState('build', { source, product: productHash() });
  });
}
