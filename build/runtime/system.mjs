// What Electron needs of a Debian-like Linux, a Chinese font, and what builds the database module.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isRoot } from './paths.mjs';
import { run, say } from './run.mjs';

const libraries = 'libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libxtst6 libatk-bridge2.0-0 libcups2 libdrm2'.split(' ');

/** @param {string} command @returns {boolean} whether it is on PATH */
const has = (command) => (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, command)));

function hasChineseFont() {
  if (fs.existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true;
  const list = has('fc-list') ? spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout : '';
  return list.trim() !== '';
}

/** @param {string} executable @returns {boolean} whether a library that it is linked to is missing */
function lacksLibraries(executable) {
  return spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout?.includes('not found') ?? false;
}

/**
 * The Debian packages that are missing on this machine.
 * @param {{ executable?: string, compiler: boolean }} needs the Electron executable; whether a C++ build lies ahead
 * @returns {string[]} empty on other systems
 */
export function missingPackages({ executable, compiler }) {
  if (process.platform !== 'linux') return [];
  const missing = [];
  if (executable && lacksLibraries(executable)) missing.push(...libraries);
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && !has('Xvfb')) missing.push('xvfb');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  if (compiler && !has('g++')) missing.push('g++');
  if (compiler && !has('make')) missing.push('make');
  if (compiler && !has('python3')) missing.push('python3');
  return missing;
}

/** Programs that nobody here wrote, which tests hold our files against: the command and its Debian package. */
const outsiders = { age: 'age', python3: 'python3', openssl: 'openssl', lowriter: 'libreoffice-writer', localc: 'libreoffice-calc', pdftotext: 'poppler-utils', makensis: 'nsis', '7z': 'p7zip-full' };

/** Packers that the benchmark holds our packages against. */
const packers = { zstd: 'zstd', xz: 'xz-utils' };

/** @returns {string[]} Debian packages that only the benchmark needs and that are missing on this machine */
export const missingPackers = () => (process.platform === 'linux' ? Object.entries(packers).flatMap(([command, name]) => (has(command) ? [] : [name])) : []);

/** @returns {string[]} Debian packages that only tests need and that are missing on this machine */
export const missingOutsiders = () =>
  process.platform === 'linux' ? Object.entries(outsiders).flatMap(([command, name]) => (has(command) ? [] : [name])) : [];

/**
 * Installs Debian packages when it may, else prints the one command that does.
 * @param {string[]} names
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function installPackages(names) {
  if (names.length === 0) return true;
  const command = ['install', '-y', '--no-install-recommends'];
  if (!isRoot || !has('apt-get')) {
    say(`setup: missing on this system; install with:\n  sudo apt-get ${[...command, ...names].join(' ')}`);
    return false;
  }
  say(`setup: installing ${names.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { output: updated } = await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const { code, output } = await run('apt-get', [...command, ...names.map(nameHere)], { env, quiet: true });
  if (code !== 0) say(`${(updated + output).slice(-2000)}\nsetup: apt-get failed; install by hand: ${names.join(' ')}`);
  return code === 0;
}

/** Newer Debian and Ubuntu give some libraries the suffix t64. @param {string} name */
function nameHere(name) {
  try {
    execFileSync('apt-cache', ['show', `${name}t64`], { stdio: 'ignore' });
    return `${name}t64`;
  } catch {
    return name; // apt-cache ends with 100 when it knows no such package
  }
}
