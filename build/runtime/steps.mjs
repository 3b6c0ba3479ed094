import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { readJson } from './stamp.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {string} [needs] the step that has to pass first
 * @property {string} [report] JSON file that the command writes
 * @property {(report: any) => Counts} [counts] reads the report
 * @property {boolean} [uncounted] only a failure counts
 */

/** Reads vitest's JSON report. @returns {Counts} */
export const vitestCounts = (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests });

/** Reads Playwright's JSON report; a test that passed only sometimes failed. @returns {Counts} */
export const playwrightCounts = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });

/**
 * Runs steps one after the other, goes on after a failure, and counts. A step whose need failed is not run and failed.
 * @param {Step[]} steps
 * @param {{ print?: (line: string) => void }} [options]
 * @returns {Promise<Counts>}
 */
export async function runSteps(steps, { print = console.log } = {}) {
  const total = { passed: 0, failed: 0 };
  const failed = new Set();
  for (const step of steps) {
    const counts = failed.has(step.needs) ? notRun(step, print) : await runStep(step, print);
    if (counts.failed > 0) failed.add(step.name);
    total.passed += step.uncounted ? 0 : counts.passed;
    total.failed += counts.failed;
  }
  return total;
}

/** @param {Step} step @param {(line: string) => void} print @returns {Counts} */
function notRun(step, print) {
  print(`\n== ${step.name}: not run, because ${step.needs} failed`);
  return { passed: 0, failed: 1 };
}

/** @param {Step} step @param {(line: string) => void} print @returns {Promise<Counts>} */
async function runStep(step, print) {
  print(`\n== ${step.name}`);
  if (step.report) {
    fs.rmSync(step.report, { force: true });
    fs.mkdirSync(path.dirname(step.report), { recursive: true });
  }
  const started = Date.now();
  const [command, ...args] = step.command;
  const { code } = await run(command, args);
  const counts = countsOf(step, code);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  print(`== ${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  return counts;
}

/** A command that fails without naming a failed test, or that names no test at all, failed once. @returns {Counts} */
function countsOf(step, code) {
  const alone = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!step.counts) return alone;
  const report = readJson(step.report);
  if (!report) return { passed: 0, failed: 1 };
  const counts = step.counts(report);
  const unexplained = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return unexplained ? { passed: counts.passed, failed: 1 } : counts;
}
