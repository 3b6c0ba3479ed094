// `npm test`: the whole gate, from set-up to the packaged app. `npm run check` is its part without windows.
// The last line is `N passed, N failed`; a step without tests of its own counts as one.
import { withDisplay } from './runtime/display.mjs';
import { bin, inRoot } from './runtime/paths.mjs';
import { playwrightCounts, runSteps, vitestCounts } from './runtime/steps.mjs';

const node = (script) => [process.execPath, inRoot('build', script)];
const playwright = (config) => [bin('playwright'), 'test', '--config', inRoot('build', config)];
const unitReport = inRoot('test-output', 'unit.json');

/** @type {import('./runtime/steps.mjs').Step[]} */
const setUp = [
  { name: 'set-up', command: node('setup.mjs'), uncounted: true },
  { name: 'programs for tests', command: node('test-programs.mjs'), uncounted: true },
];

/** @type {import('./runtime/steps.mjs').Step[]} */
const check = [
  { name: 'types', command: [bin('tsc'), '-b'] },
  { name: 'lint and boundaries', command: [bin('oxlint'), '--type-aware'] },
  { name: 'dead code', command: [bin('knip'), '--config', inRoot('build', 'knip.json')] },
  {
    name: 'unit and property tests',
    command: [
      bin('vitest'),
      'run',
      '--config',
      inRoot('build', 'vitest.config.ts'),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    report: unitReport,
    counts: vitestCounts,
  },
];

/** @type {import('./runtime/steps.mjs').Step[]} */
const windows = [
  { name: 'build', command: node('build.mjs') },
  {
    name: 'windows',
    needs: 'build',
    command: playwright('playwright.config.ts'),
    report: inRoot('test-output', 'specs.json'),
    counts: playwrightCounts,
  },
  { name: 'package', needs: 'build', command: node('package.mjs') },
  { name: 'fuses', needs: 'package', command: node('check-fuses.mjs') },
  { name: 'packages of every system', needs: 'build', command: node('check-targets.mjs') },
  { name: 'glibc of the packaged app', needs: 'package', command: node('check-glibc.mjs'), uncounted: true },
  { name: 'packaged app without a network', needs: 'package', command: node('check-offline.mjs') },
  {
    name: 'packaged windows',
    needs: 'package',
    command: playwright('playwright.packaged.config.ts'),
    report: inRoot('test-output', 'packaged.json'),
    counts: playwrightCounts,
  },
];

const total = { passed: 0, failed: 0 };
const add = (counts) => {
  total.passed += counts.passed;
  total.failed += counts.failed;
};

const ready = await runSteps(setUp);
add(ready);
if (ready.failed === 0) {
  add(await runSteps(check));
  if (!process.argv.includes('--check')) {
    add(await withDisplay(() => runSteps(windows)).catch((error) => (console.error(error), { passed: 0, failed: 1 })));
  }
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
