// `npm run test:exchange`: everything that the exchange promises, by itself; the same tests are part of `npm test`.
import { bin, inRoot } from './runtime/paths.mjs';
import { runSteps, vitestCounts } from './runtime/steps.mjs';

const report = inRoot('test-output', 'exchange.json');
const folders = ['db/exchange', 'db/records', 'db/office', 'db/store', 'db/files', 'db/vault', 'db/testing', 'db/cli'];
const total = await runSteps([
  { name: 'set-up', command: [process.execPath, inRoot('build', 'setup.mjs')], uncounted: true },
  { name: 'programs for tests', command: [process.execPath, inRoot('build', 'test-programs.mjs')], uncounted: true },
  {
    name: 'exchange',
    command: [bin('vitest'), 'run', '--config', inRoot('build', 'vitest.config.ts'), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...folders],
    report,
    counts: vitestCounts,
  },
]);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
