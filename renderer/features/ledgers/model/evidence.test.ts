import { expect, it } from 'vitest';
import { ledgerItemDocument, type LedgerLink } from '../../../../electron/contract';
import { evidenceLines, evidenceOfYear, evidenceYears } from './evidence';

const link = (digit: string, on: string): LedgerLink => ({ record: digit.repeat(32), kind: 'gathering', title: `会议 ${digit}`, on });
const links = [link('a', '2026-05-16'), link('b', '2025-12-18')];
const document = ledgerItemDocument.parse({
  ledger: 'benchmarking',
  title: '每季度召开党员大会',
  evidence: [
    { id: '1', record: 'a'.repeat(32) },
    { id: '2', text: '荣誉证书' },
    { id: '3', record: 'b'.repeat(32) },
    { id: '4', record: 'a'.repeat(32), removed: true },
    { id: '5', record: 'c'.repeat(32) },
  ],
});
const lines = evidenceLines(document, links);

it('evidence stands by its day, paper and what is gone last, and what was taken away nowhere', () => {
  expect(lines.map(({ id }) => id)).toEqual(['3', '1', '2', '5']);
});

it('a year counts its own records and the paper, and nothing that was withdrawn', () => {
  expect(evidenceOfYear(lines, 2026).map(({ id }) => id)).toEqual(['1', '2']);
  expect(evidenceOfYear(lines, 2025).map(({ id }) => id)).toEqual(['3', '2']);
});

it('the years to choose from are those with evidence and the running one', () => {
  expect(evidenceYears([{ links }], '2027-01-03')).toEqual([2027, 2026, 2025]);
});
