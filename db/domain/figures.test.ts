import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGathering, anAttendance } from '../testing/builders';
import { lawRuns } from '../testing/law-runs';
import { addLines, emptyLine, figureLine, figureLines, totalOf } from './figures';
import { GATHERING_KINDS, type GatheringDocument } from './gathering';
import { hoursByMember } from './hours';

const study = (hours: number, start: string, fields: Parameters<typeof aGathering>[0] = {}): GatheringDocument =>
  aGathering({ mainKind: 'study-session', countedKinds: ['study-session'], start, end: '', studySession: { hours }, ...fields });

/** Any gathering that matters to the figures: kinds, month, sheet, hours, withdrawn or not. */
const gatherings = fc.array(
  fc
    .record({
      kinds: fc.uniqueArray(fc.constantFrom(...GATHERING_KINDS), { minLength: 1 }),
      month: fc.constantFrom('2025-01', '2025-02', '2025-11'),
      sheet: fc.array(fc.record({ state: fc.constantFrom('present' as const, 'leave' as const, 'absent' as const), exempt: fc.boolean(), status: fc.constantFrom('full' as const, 'probationary' as const), hours: fc.option(fc.nat(80)) }), { maxLength: 8 }),
      hours: fc.option(fc.nat(80)),
      withdrawn: fc.boolean(),
    })
    .map(({ kinds, month, sheet, hours, withdrawn }) => ({
      document: aGathering({ mainKind: kinds[0]!, countedKinds: kinds, start: `${month}-06T15:30`, end: '', attendance: sheet.map((line, n) => anAttendance(n, line)), studySession: { hours }, withdrawn }),
    })),
  { maxLength: 12 },
);

const RUNS = 10_000;

describe('figures', () => {
  it('count a gathering once in each kind that it counts as, and once in all', () => {
    const document = aGathering({ countedKinds: ['party-meeting', 'study-session'], studySession: { hours: 15 } });
    expect(figureLines([{ document }])).toEqual([{ month: '2025-11', counts: { 'party-meeting': 1, 'study-session': 1 }, gatherings: 1, expected: 4, present: 4, expectedVoting: 3, presentVoting: 3, hours: 60, held: [{ kinds: ['party-meeting', 'study-session'], group: '', days: [6], late: 0, expected: 4, present: 4 }] }]);
  });

  it('count a kind once that the record names twice', () => {
    expect(figureLines([{ document: aGathering({ countedKinds: ['party-meeting', 'party-meeting'] }) }])[0]?.counts).toEqual({ 'party-meeting': 1 });
  });

  it('count a meeting over midnight in the month of its start', () => {
    expect(figureLines([{ document: aGathering({ start: '2025-11-30T22:00', end: '2025-12-01T00:10' }) }]).map((line) => line.month)).toEqual(['2025-11']);
  });

  it('leave withdrawn gatherings out, and a month with no others', () => {
    expect(figureLines([{ document: aGathering({ withdrawn: true }) }])).toEqual([]);
  });

  it('depend on the set of gatherings, not on its order', () => {
    fc.assert(fc.property(gatherings, fc.infiniteStream(fc.nat()), (list, keys) => {
      const shuffled = list.map((item) => ({ item, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key).map(({ item }) => item);
      expect(figureLines(shuffled)).toEqual(figureLines(list));
    }), lawRuns('figures: order', RUNS));
  });

  it('add up: the lines of two lists together are the lines of the whole list', () => {
    fc.assert(fc.property(gatherings, gatherings, (a, b) => {
      expect(addLines([...figureLines(a), ...figureLines(b)])).toEqual(figureLines([...a, ...b]));
    }), lawRuns('figures: sums', RUNS));
  });

  it('equal a count by hand, and every line is a valid figure line', () => {
    fc.assert(fc.property(gatherings, (list) => {
      const lines = figureLines(list);
      for (const line of lines) expect(figureLine.parse(line)).toEqual(line);
      const counted = list.filter(({ document }) => !document.withdrawn);
      const total = totalOf(lines);
      expect(total.gatherings).toBe(counted.length);
      for (const kind of GATHERING_KINDS) expect(total.counts[kind] ?? 0).toBe(counted.filter(({ document }) => document.countedKinds.includes(kind)).length);
      const byMember = hoursByMember(list, { from: '2025-01-01', until: '2025-12-31' });
      expect(total.hours).toBe([...byMember.values()].reduce((sum, hours) => sum + hours, 0));
    }), lawRuns('figures: by hand', RUNS));
  });

  it('add kinds that this program does not know', () => {
    const strange = { ...emptyLine('2025-01'), counts: { 'theme-day': 1, constructor: 2 }, gatherings: 3 };
    expect(totalOf([strange, strange])).toMatchObject({ counts: { 'theme-day': 2, constructor: 4 }, gatherings: 6 });
  });

  it.each([{ month: '2025-13' }, { gatherings: -1 }, { hours: 1.5 }, { counts: { 'party-meeting': -1 } }])('refuse a line with %o', (wrong) => {
    expect(figureLine.safeParse({ ...emptyLine('2025-01'), ...wrong }).success).toBe(false);
  });
});

describe('study time', () => {
  it('is the session’s, or the member’s own where one stands, and nothing for those who did not come', () => {
    const attendance = [anAttendance(1), anAttendance(2, { hours: 5 }), anAttendance(3, { state: 'leave', reason: 'duty' }), anAttendance(4, { removed: true })];
    const list = [{ document: study(15, '2025-03-01T09:00', { attendance }) }, { document: study(40, '2025-12-31T09:00', { attendance }) }, { document: study(80, '2026-01-01T09:00', { attendance }) }];
    const hours = hoursByMember(list, { from: '2025-01-01', until: '2025-12-31' });
    expect([...hours.values()]).toEqual([55, 10]);
  });
});
