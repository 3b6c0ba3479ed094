import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playwrightCounts, runSteps, vitestCounts } from './steps.mjs';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'zhibu-steps-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const silently = { print: () => undefined };

const exits = (code) => [process.execPath, '-e', `process.exit(${code})`];

/** A command that writes a report and ends as told. */
function reporting(name, report, code) {
  const file = join(folder, name);
  writeFileSync(`${file}.source`, typeof report === 'string' ? report : JSON.stringify(report));
  const script = `require('fs').copyFileSync(${JSON.stringify(`${file}.source`)}, ${JSON.stringify(file)}); process.exit(${code})`;
  return { command: [process.execPath, '-e', script], report: file };
}

test('a step without tests of its own counts as one', async () => {
  expect(
    await runSteps(
      [
        { name: 'a', command: exits(0) },
        { name: 'b', command: exits(3) },
      ],
      silently,
    ),
  ).toEqual({ passed: 1, failed: 1 });
});

test('a program that is not there is a failure', async () => {
  expect(await runSteps([{ name: 'a', command: [join(folder, 'nothing')] }], silently)).toEqual({ passed: 0, failed: 1 });
});

test('a step whose need failed is not run and failed', async () => {
  const ran = reporting('needy', { numPassedTests: 5, numFailedTests: 0 }, 0);
  const steps = [
    { name: 'a', command: exits(1) },
    { name: 'b', needs: 'a', ...ran, counts: vitestCounts },
  ];
  expect(await runSteps(steps, silently)).toEqual({ passed: 0, failed: 2 });
});

test("the tests' own counts are taken from the reports", async () => {
  const unit = reporting('unit', { numPassedTests: 12, numFailedTests: 2 }, 1);
  const windows = reporting('windows', { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } }, 1);
  const steps = [
    { name: 'a', ...unit, counts: vitestCounts },
    { name: 'b', ...windows, counts: playwrightCounts },
  ];
  expect(await runSteps(steps, silently)).toEqual({ passed: 19, failed: 4 });
});

test.each([
  ['fails without naming a failed test', { numPassedTests: 12, numFailedTests: 0 }, 1, { passed: 12, failed: 1 }],
  ['finds no test at all', { numPassedTests: 0, numFailedTests: 0 }, 0, { passed: 0, failed: 1 }],
  ['leaves half a report', '{"numPassedTests": 1', 0, { passed: 0, failed: 1 }],
])('a run that %s failed', async (name, report, code, counts) => {
  expect(await runSteps([{ name, ...reporting(name, report, code), counts: vitestCounts }], silently)).toEqual(counts);
});

test('a report of an earlier run does not count', async () => {
  const file = join(folder, 'old.json');
  writeFileSync(file, JSON.stringify({ numPassedTests: 9, numFailedTests: 0 }));
  expect(await runSteps([{ name: 'a', command: exits(0), report: file, counts: vitestCounts }], silently)).toEqual({
    passed: 0,
    failed: 1,
  });
});
