import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** @param {string[]} parts @returns {string} a path inside the checkout */
export const inRoot = (...parts) => path.join(root, ...parts);

/** What set-up and build remember about this checkout; ignored by git. */
export const stateFolder = inRoot('.electron');

/** What several checkouts on one machine share: the stand-in runtime and the built native module. */
export const cacheFolder = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'zhibu-handbook');

/** @param {string} name @returns {string} the script of an installed package's command */
export const bin = (name) => inRoot('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

export const isRoot = process.getuid?.() === 0;
