import { describe, expect, it } from 'vitest';
import type { FigureLine, SubordinateView, SuperiorDesk } from '../../../electron/contract';
import { attendanceRate, deskMonths, deskRows, hoursText, notReported, otherKinds, reportCell, totalOfRows } from './desk-figures';

const line = (fields: Partial<FigureLine>): FigureLine => ({
  month: '2026-11',
  counts: {},
  gatherings: 0,
  expected: 0,
  present: 0,
  expectedVoting: 0,
  presentVoting: 0,
  hours: 0,
  ...fields,
});
const subordinate = (code: string, fields: Partial<SubordinateView>): SubordinateView => ({
  record: code,
  code,
  name: `第${code}支部`,
  type: 'branch',
  state: 'confirmed',
  org: `org-${code}`,
  ownCode: null,
  ownName: null,
  digits: null,
  replacing: null,
  taken: true,
  invitationExpires: null,
  lastImportAt: null,
  lastNumber: null,
  records: 0,
  reportedMonths: [],
  missing: false,
  missingNumbers: [],
  receiptDue: false,
  ...fields,
});
const desk = (fields: Partial<SuperiorDesk>): SuperiorDesk => ({
  month: '2026-11',
  confirmed: 0,
  reported: 0,
  subordinates: [],
  figures: [],
  handed: [],
  latest: [],
  ...fields,
});

describe('the rows of the desk', () => {
  it('stand by code as a person reads it, whatever the figures', () => {
    const rows = deskRows(
      desk({
        subordinates: [subordinate('10', {}), subordinate('2', {})],
        figures: [{ org: 'org-10', line: line({ present: 9, expected: 9 }) }],
      }),
    );
    expect(rows.map((row) => row.code)).toEqual(['2', '10']);
  });

  it('take the figures of the chosen month and of no other', () => {
    const figures = [
      { org: 'org-1', line: line({ month: '2026-10', gatherings: 7 }) },
      { org: 'org-1', line: line({ gatherings: 3 }) },
    ];
    expect(deskRows(desk({ subordinates: [subordinate('1', {})], figures }))[0]?.line?.gatherings).toBe(3);
  });

  it('name as missing only confirmed subordinates without the month', () => {
    const rows = deskRows(
      desk({
        subordinates: [
          subordinate('1', { reportedMonths: ['2026-11'] }),
          subordinate('2', { reportedMonths: ['2026-10'] }),
          subordinate('3', { state: 'invited', org: null }),
        ],
      }),
    );
    expect(notReported(rows).map((row) => row.code)).toEqual(['2']);
  });
});

describe('参会率', () => {
  it('is the share of the sums', () => {
    expect(attendanceRate(line({ expected: 24, present: 22 }))).toBe('91.6%');
  });

  it('says 100% only when everybody came', () => {
    expect(attendanceRate(line({ expected: 10_000, present: 9_999 }))).toBe('99.9%');
    expect(attendanceRate(line({ expected: 3, present: 3 }))).toBe('100.0%');
  });

  it('is nothing where nobody was expected', () => {
    expect(attendanceRate(line({}))).toBeNull();
    expect(attendanceRate(null)).toBeNull();
  });
});

it('writes hours without a needless decimal', () => {
  expect(hoursText(320)).toBe('32');
  expect(hoursText(215)).toBe('21.5');
});

it('counts kinds that this program has no column for', () => {
  expect(otherKinds([line({ counts: { 'party-meeting': 1, 'party-lecture-2030': 2 } }), null])).toBe(2);
});

describe('a cell of the reporting table', () => {
  const row = { state: 'confirmed', months: ['2026-09'] } as const;

  it('is reported, missing when over, open while it runs, empty in the future', () => {
    expect(reportCell(row, '2026-09', '2026-11-20')).toBe('reported');
    expect(reportCell(row, '2026-10', '2026-11-20')).toBe('late');
    expect(reportCell(row, '2026-11', '2026-11-20')).toBe('open');
    expect(reportCell(row, '2026-12', '2026-11-20')).toBe('future');
  });

  it('asks nothing of a branch that is not confirmed', () => {
    expect(reportCell({ state: 'enrolled', months: [] }, '2026-10', '2026-11-20')).toBe('none');
  });
});

it('offers the months of this year and the last, newest first and none to come', () => {
  const months = deskMonths('2026-02-10');
  expect(months[0]).toBe('2026-02');
  expect(months.at(-1)).toBe('2025-01');
  expect(months).toHaveLength(14);
});

describe('the total of the desk', () => {
  it('adds the sums of all organisations, and is nothing without figures', () => {
    const figures = [
      {
        org: 'org-1',
        line: line({ gatherings: 2, counts: { 'party-meeting': 1, 'study-session': 1 }, expected: 48, present: 40, hours: 320 }),
      },
      { org: 'org-2', line: line({ gatherings: 1, counts: { 'party-meeting': 1 }, expected: 3, present: 3, hours: 0 }) },
    ];
    const total = totalOfRows(deskRows(desk({ subordinates: [subordinate('1', {}), subordinate('2', {})], figures })));
    expect(total).toMatchObject({
      gatherings: 3,
      counts: { 'party-meeting': 2, 'study-session': 1 },
      expected: 51,
      present: 43,
      hours: 320,
    });
    expect(attendanceRate(total)).toBe('84.3%');
    expect(totalOfRows(deskRows(desk({})))).toBeNull();
  });
});
