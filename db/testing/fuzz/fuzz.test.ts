import { appendFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fuzz, type FuzzReport } from './fuzz';
import { scenes } from './scenes';

const INPUTS = 5000;
const SEED = 20_261_122;
const MOST_GROWTH = 256 * 1024 ** 2;
/** Set by `npm run test:long`, where this is one of the lawRuns('…') that share the time. */
const [ledger, milliseconds] = [process.env['ZHIBU_LONG_LEDGER'], Number(process.env['ZHIBU_LONG_MS'])];

describe('files made to break the import', () => {
  it('are refused with a sentence, or change only what their sender may change; never a crash, a hang or a growing process', async () => {
    const prepared = await scenes();
    const report = await fuzz(prepared, SEED, INPUTS);
    expect(report.inputs).toBe(INPUTS);
    expect(report.inside).toBeGreaterThanOrEqual(4000);
    expect(report.growth).toBeLessThan(MOST_GROWTH);
    // Were all refused at the door, nothing behind it would have been tried; and the other way round.
    expect(report.taken).toBeGreaterThan(500);
    expect(Object.keys(report.refused).length).toBeGreaterThan(8);
    expect(Object.keys(report.kinds).sort()).toEqual(['downward', 'enrolment', 'invitation', 'merge', 'report']);
    expect(report.kinds['merge']).toBeGreaterThan(1000);
    if (ledger === undefined) return;
    for (let [until, seed] = [Date.now() + milliseconds, Date.now() % 2 ** 31]; Date.now() < until; seed += 1) note(ledger, seed, await fuzz(prepared, seed, 1000));
  }, 900_000 + (milliseconds || 0));
});

function note(file: string, seed: number, { inputs, growth }: FuzzReport): void {
  expect(growth).toBeLessThan(MOST_GROWTH);
  appendFileSync(file, `${JSON.stringify({ law: 'fuzz: mutated packages', runs: inputs, seed, failed: false })}\n`);
}
