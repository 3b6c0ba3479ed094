import { describe, expect, it } from 'vitest';
import { fuzz } from './fuzz';
import { scenes } from './scenes';

const INPUTS = 5000;

describe('files made to break the import', () => {
  it('are refused with a sentence, or change only what their sender may change; never a crash, a hang or a growing process', async () => {
    const report = await fuzz(await scenes(), 20_261_122, INPUTS);
    expect(report.inputs).toBe(INPUTS);
    expect(report.inside).toBeGreaterThanOrEqual(4000);
    expect(report.growth).toBeLessThan(256 * 1024 ** 2);
    // Were all refused at the door, nothing behind it would have been tried; and the other way round.
    expect(report.taken).toBeGreaterThan(100);
    expect(Object.keys(report.refused).length).toBeGreaterThan(8);
  }, 900_000);
});
