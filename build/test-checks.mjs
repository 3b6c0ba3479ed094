// `npm run test:checks`: takes each check of the exchange out in turn and runs the test that must fail then. A check without
// such a test, or a place in the source that is no longer there, fails. Not part of `npm test`: it takes minutes.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { CHECKS } from './checks.mjs';
import { bin, inRoot } from './runtime/paths.mjs';
import { readJson } from './runtime/stamp.mjs';
import { setUp } from './setup.mjs';

await setUp();
const AT_ONCE = 2;
const folder = inRoot('test-output', 'checks');
fs.mkdirSync(folder, { recursive: true });
const only = process.argv[2];
const waiting = CHECKS.map((check, at) => ({ check, at })).filter(({ check }) => only === undefined || check[0].includes(only));
const total = { passed: 0, failed: 0 };

/** What is wrong with a check; undefined = its test failed without it, as it must. */
async function missing([, file, from, to, test, title], at) {
  const places = fs.readFileSync(inRoot(file), 'utf8').split(from).length - 1;
  if (places !== 1) return `${file} says ${places} times: ${from}`;
  const report = `${folder}/${at}.json`;
  fs.rmSync(report, { force: true });
  const args = ['run', '--config', inRoot('build', 'vitest.checks.config.mjs'), '--reporter=json', `--outputFile.json=${report}`, ...(title === '' ? [] : ['-t', title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')]), test];
  const child = spawn(bin('vitest'), args, { env: { ...process.env, ZHIBU_EDITS: JSON.stringify([{ file, from, to }]) }, stdio: 'ignore' });
  await new Promise((done) => child.on('close', done));
  const found = readJson(report);
  if (!found || found.numPassedTests + found.numFailedTests === 0) return `no test “${title}” in ${test}`;
  return found.numFailedTests > 0 ? undefined : `${test} “${title}” passes without it`;
}

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const wrong = await missing(next.check, next.at);
    total[wrong === undefined ? 'passed' : 'failed'] += 1;
    console.log(`${wrong === undefined ? '✓' : '✗'} ${next.check[0]}${wrong === undefined ? '' : `: ${wrong}`}`);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
