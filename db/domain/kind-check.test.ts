import { describe, expect, it } from 'vitest';
import { aGathering, aSheet, memberId } from '../testing/builders';
import type { GatheringDocument, GatheringKind } from './gathering';
import { excellentShare, partOf } from './kind-parts';
import { checkKinds } from './kind-check';
import { explainElection, explainQuorum } from './voting';
import { countAttendance } from './gathering';

const codes = (kind: GatheringKind, parts: Parameters<typeof aGathering>[0] = {}): string[] => {
  const document = aGathering({ mainKind: kind, countedKinds: [kind], attendance: aSheet(10, 9), ...parts });
  return checkKinds(document).map(({ code }) => code);
};
const results = (grades: readonly string[]) => grades.map((grade, at) => ({ id: memberId(at + 1), name: `党员${at + 1}`, grade: grade as 'excellent' }));

describe('the check of what a kind adds', () => {
  it.each([
    ['committee-meeting', []],
    ['group-meeting', ['no-group']],
    ['party-lecture', ['no-lecture-topic', 'no-lecturer', 'no-hours']],
    ['theme-day', ['no-form']],
    ['life-meeting', ['no-problems']],
    ['appraisal', ['no-ballots', 'no-appraised']],
    ['oath-renewal', ['no-oath-leader']],
    ['theory-study', ['no-hours', 'no-material']],
    ['warning-education', ['no-case', 'no-hours']],
    ['assessment-meeting', ['no-conclusion', 'no-conclusion', 'no-conclusion', 'no-conclusion']],
    ['election', ['no-ballots', 'no-candidates', 'no-term-from']],
  ] as const)('of an empty %s names what is missing', (kind, expected) => {
    expect(codes(kind)).toEqual(expected);
  });

  it('names a problem without a person and without a day', () => {
    const problems = [{ id: 'p1', title: '理论学习不够经常', responsible: '李淑芬' }];
    expect(codes('life-meeting', { lifeMeeting: { problems } })).toEqual(['problem-no-due-date']);
  });

  it('doubts more ballots back than out, and more valid than back', () => {
    expect(codes('appraisal', { appraisal: { issued: 9, collected: 10, valid: 11, results: results(['qualified']) } })).toEqual(['more-collected-than-issued', 'more-valid-than-collected']);
  });

  it('doubts four totals that come to more than the valid ballots', () => {
    expect(codes('appraisal', { appraisal: { issued: 9, collected: 9, valid: 9, results: results(['qualified']).map((one) => ({ ...one, excellent: 5, qualified: 5 })) } })).toEqual(['more-grades-than-ballots']);
  });

  it('reminds of the third only when 优秀 goes beyond it', () => {
    const ballots = { issued: 9, collected: 9, valid: 9 };
    const third = results(['excellent', 'excellent', 'qualified', 'qualified', 'qualified', 'basic']);
    expect(codes('appraisal', { appraisal: { ...ballots, results: third } })).toEqual([]);
    expect(codes('appraisal', { appraisal: { ...ballots, results: third.slice(0, 5) } })).toEqual(['excellent-above-third']);
  });

  it('doubts an elected candidate without a majority of those who should have come, not of those who came', () => {
    const election = (votes: number) => ({ election: { termFrom: '2025-12-01', seats: 1, issued: 8, collected: 8, valid: 8, candidates: [{ id: 'c1', name: '李淑芬', votes, elected: true }] } });
    expect(codes('election', { attendance: aSheet(10, 8), ...election(5) })).toEqual(['elected-without-majority']);
    expect(codes('election', { attendance: aSheet(10, 8), ...election(6) })).toEqual([]);
  });

  it('doubts more elected than seats', () => {
    const candidates = [1, 2].map((n) => ({ id: `c${n}`, name: `党员${n}`, votes: 9, elected: true }));
    expect(codes('election', { election: { termFrom: '2025-12-01', seats: 1, issued: 9, collected: 9, valid: 9, candidates } })).toEqual(['more-elected-than-seats']);
  });
});

describe('an election', () => {
  const document = (n: number, present: number): GatheringDocument => aGathering({ mainKind: 'election', countedKinds: ['election'], agenda: [], attendance: aSheet(n, present) });

  it('asks for four fifths of the voters', () => {
    expect(explainQuorum(document(10, 8))?.met).toBe(true);
    expect(explainQuorum(document(10, 7))?.met).toBe(false);
  });

  it('needs more than half of all voters for a candidate', () => {
    const counts = countAttendance(document(24, 20).attendance);
    expect(explainElection(12, counts).majority).toBe(false);
    expect(explainElection(13, counts).majority).toBe(true);
  });
});

it('a part that nobody filled in reads as empty', () => {
  expect(excellentShare(partOf(aGathering(), 'appraisal'))).toEqual({ excellent: 0, members: 0, most: 0, above: false });
});
