import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { giveUp } from './run.mjs';

const places = {
  linux: ['linux-unpacked', 'zhibu-handbook'],
  win32: ['win-unpacked', 'zhibu-handbook.exe'],
  darwin: [process.arch === 'arm64' ? 'mac-arm64' : 'mac', '支部手册.app/Contents/MacOS/zhibu-handbook'],
};

/** @param {'ship' | 'test'} flavour @returns {string} where the executable of the packaged app is, or will be */
export const packagedPath = (flavour) => path.join(inRoot('release', flavour), ...(places[process.platform] ?? places.linux));

/** @param {'ship' | 'test'} flavour @returns {string} the executable of the packaged app; ends the process when absent */
export function packagedExecutable(flavour) {
  const file = packagedPath(flavour);
  return fs.existsSync(file) ? file : giveUp(`${file} is missing: run npm run package.`);
}
