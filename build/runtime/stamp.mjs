import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { stateFolder } from './paths.mjs';

/** @param {string | Uint8Array} bytes @returns {string} hex SHA-256 */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** @param {string} file @returns {string} hex SHA-256 of a file, or '' when there is none */
export const fileHash = (file) => (fs.existsSync(file) ? sha256(fs.readFileSync(file)) : '');

/** @param {string} file @returns {any} what a JSON file says; undefined when there is none or it was left half written */
export function readJson(file) {
  if (!fs.existsSync(file)) return undefined;
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** @param {string} name @returns {any} what was last remembered under this name; undefined when nothing or damaged */
export const readState = (name) => readJson(path.join(stateFolder, `${name}.json`));

/** @param {string} name @param {unknown} value */
export function writeState(name, value) {
  fs.mkdirSync(stateFolder, { recursive: true });
  const file = path.join(stateFolder, `${name}.json`);
  fs.writeFileSync(`${file}.${process.pid}`, JSON.stringify(value, null, 2));
  fs.renameSync(`${file}.${process.pid}`, file);
}

/**
 * Lets one process at a time do a piece of work; a lock left by a dead process is taken over.
 * @template T
 * @param {string} folder where the lock lies
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(folder, name, work) {
  fs.mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, `${name}.lock`);
  while (!take(lock)) await new Promise((resolve) => setTimeout(resolve, 200));
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** @param {string} lock @returns {boolean} */
function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = fs.existsSync(lock) ? Number(fs.readFileSync(lock, 'utf8')) : 0;
  if (holder > 0 && !isAlive(holder)) fs.rmSync(lock, { force: true });
  return false;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
