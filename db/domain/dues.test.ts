import { describe, expect, it } from 'vitest';
import { memberId } from '../testing/builders';
import { duesDocument } from './dues';
import { duesRegister, duesSummary } from './dues-summary';
import { DUES_SCALES, duesCategory, duesFor, firstDuesMonth } from './dues-tiers';

describe('the monthly amount by the published tiers', () => {
  it.each([
    // category, income in 元, due in 分
    ['salary', 0, 0],
    ['salary', 2999.99, 1500],
    ['salary', 3000, 1500],
    ['salary', 3000.01, 3000],
    ['salary', 5000, 5000],
    ['salary', 5000.01, 7500],
    ['salary', 7234.5, 10_852],
    ['salary', 10_000, 15_000],
    ['salary', 10_000.01, 20_000],
    ['salary', 25_600, 51_200],
    ['retired', 5000, 2500],
    ['retired', 5000.01, 5000],
    ['retired', 8800, 8800],
    ['postgraduate', 1500, 750],
    ['student', 99_999, 20],
    ['relief', 600, 20],
    ['farmer', 20_000, 20],
  ] as const)('%s of %d yuan is %i fen', (category, income, due) => {
    expect(duesFor(category, Math.round(income * 100)).due).toBe(due);
  });

  it('takes the step’s rate of the whole income, and says which step', () => {
    expect(duesFor('salary', 600_000)).toEqual({ due: 9000, atMost: null, tier: { upTo: 1_000_000, rate: 150 }, certainty: 'secondary' });
  });

  it('names the span where the rule gives one', () => {
    expect(duesFor('farmer', 0)).toEqual({ due: 20, atMost: 100, tier: null, certainty: 'secondary' });
    expect(duesFor('student', 0).atMost).toBeNull();
  });

  it('rounds half up, to the fen or to what the branch rounds to', () => {
    expect([duesFor('salary', 300).due, duesFor('salary', 299).due, duesFor('salary', 100).due, duesFor('salary', 99).due]).toEqual([2, 1, 1, 0]);
    expect([duesFor('salary', 723_450, 10).due, duesFor('salary', 723_450, 100).due, duesFor('salary', 603_333, 100).due, duesFor('salary', 603_334, 100).due]).toEqual([10_850, 10_900, 9000, 9100]);
  });

  it('says of every line that nobody compared it with the print', () => {
    expect(duesCategory.options.map((category) => DUES_SCALES[category].certainty)).not.toContain('read');
  });

  it('begins with the month of admission', () => {
    expect([firstDuesMonth('2025-03-31'), firstDuesMonth('')]).toEqual(['2025-03', '']);
  });
});

describe('a year of 党费', () => {
  const line = (member: number, month: string, fields: object = {}): object => ({ id: `${memberId(member)}-${month}`, name: `党员${member}`, due: 500, paid: 500, paidOn: `2025-${month}-05`, ...fields });
  const document = duesDocument.parse({
    year: 2025,
    publishedOn: '2025-12-20',
    publishedHow: '党员大会',
    lines: [line(2, '02'), line(1, '01'), line(1, '02', { paid: 400 }), line(2, '01', { due: 20, paid: 0, paidOn: '', waived: true }), line(3, '01', { removed: true }), line(1, '12', { name: '党员甲', due: 0, paid: 0, paidOn: '' })],
  });

  it('is summed by month and for the year, without a name', () => {
    const summary = duesSummary(document);
    expect(summary.months).toHaveLength(12);
    expect(summary.months.slice(0, 3)).toEqual([
      { month: '2025-01', lines: 2, due: 520, paid: 500, unsettled: 0 },
      { month: '2025-02', lines: 2, due: 1000, paid: 900, unsettled: 1 },
      { month: '2025-03', lines: 0, due: 0, paid: 0, unsettled: 0 },
    ]);
    expect(summary).toMatchObject({ year: 2025, total: { lines: 5, due: 1520, paid: 1400, unsettled: 2 }, publishedOn: '2025-12-20', publishedHow: '党员大会' });
    expect(JSON.stringify(summary)).not.toContain('党员1');
  });

  it('is listed a row a member, by record and never by amount', () => {
    const register = duesRegister(document);
    expect(register.map(({ member, name, due, paid }) => [member, name, due, paid])).toEqual([[memberId(1), '党员甲', 1000, 900], [memberId(2), '党员2', 520, 500]]);
    expect(register[1]?.months.slice(0, 3)).toEqual([
      { due: 20, paid: 0, paidOn: '', waived: true, settled: true },
      { due: 500, paid: 500, paidOn: '2025-02-05', waived: false, settled: true },
      null,
    ]);
  });

  it('has lines of a member and a month only', () => {
    expect(duesDocument.safeParse({ year: 2025, lines: [line(1, '13')] }).success).toBe(false);
    expect(duesDocument.safeParse({ year: 2025, lines: [{ ...line(1, '01'), paid: 0.5 }] }).success).toBe(false);
  });
});
