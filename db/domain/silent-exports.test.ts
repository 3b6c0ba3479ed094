import { describe, expect, it } from 'vitest';
import { silentExports, type WrittenReport } from './silent-exports';

const TODAY = '2026-11-23';
const written = (number: number, on: string, delivered = false): WrittenReport => ({ id: String(number).repeat(32).slice(0, 32), number, on, records: number, delivered });

describe('a stick that nobody answered', () => {
  it.each<readonly [string, readonly WrittenReport[], readonly (readonly [number, number])[]]>([
    ['nothing was ever written', [], []],
    ['29 days are not yet a silence', [written(1, '2026-10-25')], []],
    ['30 days are', [written(1, '2026-10-24')], [[1, 30]]],
    ['answered, it is not named, however old', [written(1, '2025-01-01', true)], []],
    ['the oldest first, answered ones between them left out', [written(3, '2026-10-01'), written(2, '2026-09-01', true), written(1, '2026-08-01')], [[1, 114], [3, 53]]],
    ['a new one does not answer an old one', [written(2, '2026-11-20'), written(1, '2026-10-01')], [[1, 53]]],
    ['of two of one day the smaller number first', [written(2, '2026-10-01'), written(1, '2026-10-01')], [[1, 53], [2, 53]]],
    ['a day that lies ahead is none', [written(1, '2151-01-01')], []],
    ['over the end of a leap February', [written(1, '2024-02-29')], [[1, 998]]],
  ])('%s', (_, reports, named) => {
    expect(silentExports(reports, TODAY).map(({ number, days }) => [number, days])).toEqual(named);
  });
});
