// `npm run test:long -- --minutes N`: the laws and the fuzzer go on with new seeds. test-output/long.ndjson keeps what was reached;
// what fails names its seed there, and becomes a named test.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bin, inRoot } from './runtime/paths.mjs';
import { giveUp, run } from './runtime/run.mjs';
import { setUp } from './setup.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) giveUp('test:long: --minutes N, a number above 0.');
await setUp();

/** @param {string} folder @returns {string[]} */
const testsIn = (folder) => fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const found = path.join(folder, entry.name);
  return entry.isDirectory() ? testsIn(found) : entry.name.endsWith('.test.ts') ? [found] : [];
});
const laws = testsIn(inRoot('db'))
  .map((file) => ({ file, laws: fs.readFileSync(file, 'utf8').split("lawRuns('").length - 1 }))
  .filter((found) => found.laws > 0);
const ledger = inRoot('test-output', 'long.ndjson');
fs.mkdirSync(path.dirname(ledger), { recursive: true });

// Two files run side by side; within one, laws follow each other.
const count = laws.reduce((sum, found) => sum + found.laws, 0);
const each = Math.round((minutes * 60_000 * 2) / count);
const vitest = [bin('vitest'), 'run', '--config', inRoot('build', 'vitest.config.ts'), '--testTimeout', String(each * 3 + 600_000)];
const [command, ...args] = vitest;
const { code } = await run(command, [...args, ...laws.map(({ file }) => file)], { env: { ZHIBU_LONG_LEDGER: ledger, ZHIBU_LONG_MS: String(each) } });

/** @type {Map<string, number>} */
const reached = new Map();
for (const line of fs.existsSync(ledger) ? fs.readFileSync(ledger, 'utf8').trim().split('\n') : []) {
  const { law, runs } = JSON.parse(line);
  reached.set(law, (reached.get(law) ?? 0) + runs);
}
for (const [law, runs] of [...reached].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${String(runs).padStart(10)}  ${law}`);
process.exitCode = code;
