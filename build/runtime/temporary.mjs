import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PREFIX = 'zhibu-tests-';
/** Where tests of kills keep their disks, in memory (db/testing/crash/disk.ts). */
const IN_MEMORY = '/dev/shm';
const DAY = 24 * 60 * 60 * 1000;

/**
 * Gives a run of tests a temporary folder of its own, which everything that it starts uses too, and clears up what runs
 * that were killed have left for more than a day.
 * @returns {() => void} takes the folder away
 */
export default function ownTemporaryFolder() {
  const before = os.tmpdir();
  for (const place of [before, IN_MEMORY]) if (fs.existsSync(place)) clearOld(place);
  const folder = fs.mkdtempSync(path.join(before, PREFIX));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => {
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = before;
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}

/** @param {string} place */
function clearOld(place) {
  const now = Date.now();
  for (const name of fs.readdirSync(place).filter((one) => one.startsWith(PREFIX))) {
    const folder = path.join(place, name);
    const { mtimeMs } = fs.statSync(folder, { throwIfNoEntry: false }) ?? { mtimeMs: now };
    if (now - mtimeMs > DAY) fs.rmSync(folder, { recursive: true, force: true });
  }
}
