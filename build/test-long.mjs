// `npm run test:long -- --minutes N [--only WORD] [--ledger FILE]`: the laws and the fuzzer go on with new seeds, those of which the file
// or the law has the word. The ledger (test-output/long.ndjson) goes on from run to run, or in another file from place to place; what fails
// names its seed there, and becomes a named test.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bin, inRoot } from './runtime/paths.mjs';
import { giveUp, run } from './runtime/run.mjs';
import { setUp } from './setup.mjs';

/** How often something is to be tried before it is done; everything else has no end. */
const GOALS = { 'fuzz: mutated packages': 1_000_000 };

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, only: { type: 'string', default: '' }, ledger: { type: 'string', default: inRoot('test-output', 'long.ndjson') } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) giveUp('test:long: --minutes N, a number above 0.');
await setUp();

/** @param {string} folder @returns {string[]} */
const testsIn = (folder) => fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const found = path.join(folder, entry.name);
  return entry.isDirectory() ? testsIn(found) : entry.name.endsWith('.test.ts') ? [found] : [];
});
/** @param {string} text */
const lawsIn = (text) => [...text.matchAll(/lawRuns\('([^']*)/g)].map(([, law]) => law);
const laws = testsIn(inRoot('db'))
  .map((file) => ({ file, text: fs.readFileSync(file, 'utf8') }))
  .filter(({ file, text }) => `${path.basename(file)}\n${lawsIn(text).join('\n')}`.includes(values.only))
  .map(({ file, text }) => ({ file, laws: lawsIn(text).length }))
  .filter((found) => found.laws > 0);
if (laws.length === 0) giveUp(`test:long: no law has the word “${values.only}”.`);
const ledger = path.resolve(values.ledger);
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
for (const [law, runs] of [...reached].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${String(runs).padStart(10)}  ${law}${GOALS[law] ? ` (of ${GOALS[law]})` : ''}`);
process.exitCode = code;
