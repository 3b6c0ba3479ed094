import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

/**
 * How often a law is tried. In `npm test`: `count` times. In `npm run test:long`: with new seeds until its share of the
 * time is over; what was reached, and the seed of what failed, goes as one line into the ledger. A failing seed becomes
 * a named test.
 */
export function lawRuns<T>(law: string, count: number): fc.Parameters<T> {
  const [ledger, milliseconds] = [process.env['ZHIBU_LONG_LEDGER'], Number(process.env['ZHIBU_LONG_MS'])];
  if (ledger === undefined || !(milliseconds > 0)) return { numRuns: count };
  const note = (details: fc.RunDetails<T>): void => {
    const { seed, numRuns, failed, counterexamplePath } = details;
    appendFileSync(ledger, `${JSON.stringify({ law, runs: numRuns, seed, failed: failed && counterexamplePath !== null, path: counterexamplePath })}\n`);
    const message = fc.defaultReportMessage(details);
    if (failed && counterexamplePath !== null) throw new Error(message);
  };
  return {
    numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: milliseconds, markInterruptAsFailure: false,
    reporter: note, seed: Date.now() % 2 ** 31,
  };
}
