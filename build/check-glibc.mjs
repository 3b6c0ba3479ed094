// Which versions of glibc and libstdc++ every binary of the packaged Linux app asks for, against systems with glibc
// 2.28 (UOS 20, Kylin V10). Says what it found; fails only when the package was made for such systems and would not start there.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { packagedExecutable } from './runtime/packaged.mjs';

/** glibc 2.28 came with GCC 8, whose libstdc++ has these. */
const THERE = { GLIBC: '2.28', GLIBCXX: '3.4.25', CXXABI: '1.3.11' };
const strict = process.argv.includes('--strict');

if (process.platform !== 'linux' || spawnSync('objdump', ['--version']).error) {
  console.log('objdump is not here: nothing was looked at');
  process.exit(strict ? 1 : 0);
}

const folder = path.dirname(packagedExecutable('ship'));
const files = fs.readdirSync(folder, { recursive: true }).map(String).filter((name) => isElf(path.join(folder, name))).sort();
const rows = files.map((name) => ({ name, wanted: newestOf(path.join(folder, name)) }));
for (const { name, wanted } of rows) console.log(`${name}: ${Object.entries(wanted).map(([of, version]) => `${of} ${version}${isNewer(version, THERE[of]) ? ' (too new)' : ''}`).join(', ') || 'nothing'}`);
const tooNew = rows.filter(({ wanted }) => Object.entries(wanted).some(([of, version]) => isNewer(version, THERE[of])));
console.log(tooNew.length === 0 ? `all ${rows.length} binaries are content with glibc ${THERE.GLIBC}` : `${tooNew.length} of ${rows.length} binaries ask for more than glibc ${THERE.GLIBC} has: ${tooNew.map(({ name }) => name).join(', ')}`);
if (rows.length === 0 || (strict && tooNew.length > 0)) process.exitCode = 1;

function isElf(file) {
  if (!fs.statSync(file).isFile() || fs.lstatSync(file).isSymbolicLink()) return false;
  const head = Buffer.alloc(4);
  const open = fs.openSync(file, 'r');
  fs.readSync(open, head, 0, 4, 0);
  fs.closeSync(open);
  return head.equals(Buffer.from('\x7fELF', 'latin1'));
}

/** @returns {Record<string, string>} the newest version of each library that it names */
function newestOf(file) {
  const { stdout, status } = spawnSync('objdump', ['-p', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`objdump cannot read ${file}`);
  const newest = {};
  for (const [, of, version] of stdout.matchAll(/\b(GLIBC|GLIBCXX|CXXABI)_(\d+(?:\.\d+)+)\b/g)) {
    if (newest[of] === undefined || isNewer(version, newest[of])) newest[of] = version;
  }
  return newest;
}

function isNewer(a, b) {
  return a.localeCompare(b, 'en', { numeric: true }) > 0;
}
