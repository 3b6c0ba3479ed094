import { describe, expect, it } from 'vitest';
import type { PackageLogLine, SuperiorView } from '../../../electron/contract';
import { exchangeAnswer, newestFirst, standOf, waitingReports } from './exchange-answer';

const superior: SuperiorView = {
  org: 'a'.repeat(32),
  code: '032',
  name: '清河县教育局党委',
  state: 'confirmed',
  digits: [],
  confirmedAt: '2026-09-01T00:00:00Z',
  certified: true,
};
const report = (number: number, delivered: boolean): PackageLogLine => ({
  id: String(number),
  direction: 'out',
  kind: 'report',
  other: superior.name,
  number,
  at: `2026-0${number}-01T00:00:00Z`,
  records: 3,
  bytes: 9000,
  delivered,
  paper: true,
  file: 'a.zbb',
});

describe('what the screen answers first', () => {
  it('asks for a superior before anything else', () => {
    expect(exchangeAnswer(null, 5, [])).toEqual({ is: 'no-superior' });
  });

  it('asks for the digits while they are not compared, whatever waits to go up', () => {
    expect(exchangeAnswer({ ...superior, state: 'answered' }, 5, [])).toEqual({ is: 'digits-open', name: superior.name });
  });

  it('names what is submitted and in no file before it names files on their way', () => {
    expect(exchangeAnswer(superior, 5, [report(2, false)])).toEqual({ is: 'to-report', records: 5 });
  });

  it('names the newest report without a receipt, and how many there are', () => {
    expect(exchangeAnswer(superior, 0, [report(1, false), report(3, true), report(2, false)])).toEqual({
      is: 'waiting',
      number: 2,
      files: 2,
    });
  });

  it('says all delivered only when something was reported and every report has its receipt', () => {
    expect(exchangeAnswer(superior, 0, [report(1, true)])).toEqual({ is: 'all-delivered' });
    expect(exchangeAnswer(superior, 0, [])).toEqual({ is: 'never-reported' });
    expect(exchangeAnswer(superior, 0, [{ ...report(1, true), kind: 'enrolment' }])).toEqual({ is: 'never-reported' });
  });
});

describe('what is said of a file', () => {
  it('calls only an own report with a receipt delivered', () => {
    expect(standOf(report(1, true))).toBe('delivered');
    expect(standOf(report(1, false))).toBe('waiting');
    expect(standOf({ ...report(1, true), kind: 'downward' })).toBe('written');
    expect(standOf({ ...report(1, true), direction: 'in' })).toBe('imported');
  });

  it('counts no file of the superior among the reports that wait', () => {
    expect(
      waitingReports([
        { ...report(1, false), direction: 'in' },
        { ...report(2, false), kind: 'downward' },
      ]),
    ).toEqual([]);
  });

  it('puts the newest first, and of one instant the higher number', () => {
    const lines = [report(1, true), report(2, true), { ...report(3, true), at: report(2, true).at }];
    expect([...lines].sort(newestFirst).map((line) => line.number)).toEqual([3, 2, 1]);
  });
});
