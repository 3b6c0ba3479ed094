import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGathering, anAgendaItem, aSheet } from '../testing/builders';
import { countAttendance, type AttendanceCounts, type GatheringKind } from './gathering';
import { explainQuorum, explainVote, meetingOf, type Vote, type VoteMatter, type VotingMeeting } from './voting';

const counts = (expectedVoting: number, presentVoting: number): AttendanceCounts => ({ expected: expectedVoting, present: presentVoting, expectedVoting, presentVoting, onLeave: 0, absent: 0 });
const vote = (matter: VoteMatter, inFavour: number, fields: Partial<Vote> = {}): Vote => ({ matter, method: 'secret-ballot', inFavour, against: 0, abstained: 0, writtenInFavour: 0, ...fields });

describe('an ordinary resolution', () => {
  it.each([
    // expected, present, in favour → needed present, votes needed, valid, passed
    [20, 11, 11, 11, 11, true, true],
    [20, 18, 10, 11, 11, true, false],
    [20, 10, 10, 11, 11, false, false],
    [21, 11, 11, 11, 11, true, true],
    [21, 11, 10, 11, 11, true, false],
    [21, 10, 10, 11, 11, false, false],
    [1, 1, 1, 1, 1, true, true],
    [2, 1, 1, 2, 2, false, false],
    [2, 2, 2, 2, 2, true, true],
    [3, 2, 2, 2, 2, true, true],
    [0, 0, 0, 1, 1, false, false],
  ])('of %i voters with %i present and %i in favour', (expected, present, inFavour, needed, votesNeeded, met, passed) => {
    const explained = explainVote(vote('ordinary', inFavour), counts(expected, present));
    expect(explained).toMatchObject({ rule: 'branch-rules-11', votesNeeded, passed, quorum: { needed, met } });
  });

  it('is measured against those who should have come, not against those who did', () => {
    // 11 of 20 came, 10 of the 11 are in favour: more than half of those present, but not of all.
    expect(explainVote(vote('ordinary', 10, { against: 1 }), counts(20, 11))).toMatchObject({ majority: false, passed: false });
  });

  it('does not count written opinions, and says so', () => {
    expect(explainVote(vote('ordinary', 10, { writtenInFavour: 2 }), counts(20, 18))).toMatchObject({ inFavour: 10, written: 0, cast: 10, passed: false, problems: ['written-not-counted'] });
  });
});

describe('an admission', () => {
  it('counts the opinions handed in before in writing', () => {
    const explained = explainVote(vote('admission', 10, { abstained: 1, writtenInFavour: 1 }), counts(20, 11));
    expect(explained).toMatchObject({ rule: 'development-rules', inFavour: 11, written: 1, cast: 12, passed: true, problems: [] });
  });

  it('is not valid by written opinions where too few are in the room', () => {
    expect(explainVote(vote('admission', 10, { writtenInFavour: 10 }), counts(20, 10))).toMatchObject({ majority: true, quorum: { met: false }, passed: false });
  });

  it('doubts more written opinions than there are voters missing', () => {
    expect(explainVote(vote('admission', 9, { writtenInFavour: 3 }), counts(20, 18))).toMatchObject({ passed: false, problems: ['more-written-than-absent'] });
  });
});

describe('an election', () => {
  it.each([
    // expected, needed when four fifths are enough, needed when more is asked
    [20, 16, 17],
    [21, 17, 17],
    [22, 18, 18],
    [24, 20, 20],
    [25, 20, 21],
    [5, 4, 5],
    [1, 1, 1],
  ])('of %i voters asks for %i present, or %i where exactly 4/5 is not enough', (expected, atLeast, moreThan) => {
    expect(explainVote(vote('election', expected), counts(expected, atLeast)).quorum).toMatchObject({ rule: 'election-rules', needed: atLeast, met: true });
    expect(explainVote(vote('election', expected), counts(expected, atLeast - 1)).quorum.met).toBe(false);
    expect(explainVote(vote('election', expected), counts(expected, moreThan), { electionQuorum: 'more-than' }).quorum).toMatchObject({ needed: moreThan, met: true });
  });

  it('is won with more than half of all voters', () => {
    expect(explainVote(vote('election', 11, { against: 5 }), counts(20, 16)).passed).toBe(true);
    expect(explainVote(vote('election', 10, { against: 6 }), counts(20, 16)).passed).toBe(false);
  });

  it('is never valid without voters', () => {
    expect(explainVote(vote('election', 0), counts(0, 0))).toMatchObject({ quorum: { met: false }, passed: false, problems: ['no-voters', 'no-votes'] });
  });
});

describe('every vote', () => {
  it('that holds more votes than voters in the room passes nothing', () => {
    expect(explainVote(vote('ordinary', 19), counts(20, 18))).toMatchObject({ majority: true, passed: false, problems: ['more-votes-than-voters'] });
  });

  it('passes only with more than half of those who should vote, at a meeting with more than half of them', () => {
    const n = fc.nat(60);
    fc.assert(
      fc.property(fc.constantFrom<VoteMatter>('ordinary', 'admission', 'election'), n, n, n, n, n, n, (matter, expected, present, inFavour, against, abstained, writtenInFavour) => {
        const explained = explainVote(vote(matter, inFavour, { against, abstained, writtenInFavour }), counts(expected, Math.min(present, expected)));
        if (!explained.passed) return;
        expect(explained.inFavour * 2).toBeGreaterThan(expected);
        expect(Math.min(present, expected) * 2).toBeGreaterThan(expected);
        expect(explained.cast).toBeLessThanOrEqual(expected);
      }),
    );
  });
});

describe('the quorum of a whole meeting', () => {
  it('counts only full members on the sheet, exempt or not', () => {
    const [first, second, third, fourth] = aSheet(4, 4);
    const attendance = [first!, { ...second!, status: 'probationary' as const }, { ...third!, status: 'under-probation' as const }, { ...fourth!, exempt: true }];
    expect(countAttendance(attendance)).toMatchObject({ expected: 3, expectedVoting: 2 });
    expect(explainQuorum(aGathering({ attendance }))).toMatchObject({ expectedVoting: 2, presentVoting: 2, needed: 2, met: true });
  });

  it('is four fifths as soon as one item is an election', () => {
    const attendance = aSheet(20, 15);
    const ordinary = anAgendaItem({ vote: { matter: 'ordinary', inFavour: 15 } });
    const election = anAgendaItem({ id: 'item-2', vote: { matter: 'election', inFavour: 15 } });
    expect(explainQuorum(aGathering({ attendance, agenda: [ordinary] }))).toMatchObject({ matter: 'ordinary', needed: 11, met: true });
    expect(explainQuorum(aGathering({ attendance, agenda: [ordinary, election] }))).toMatchObject({ matter: 'election', needed: 16, met: false });
    expect(explainQuorum(aGathering({ attendance, agenda: [ordinary, { ...election, removed: true }] }))?.matter).toBe('ordinary');
  });

  it('is asked of a party meeting only', () => {
    expect(explainQuorum(aGathering({ mainKind: 'study-session', countedKinds: ['study-session'] }))).toBeNull();
  });
});

describe('the meeting decides whose halves are counted', () => {
  const meeting = (...countedKinds: GatheringKind[]) => aGathering({ mainKind: countedKinds[0] ?? 'party-meeting', countedKinds, attendance: aSheet(5, 3) });

  it.each([
    [['party-meeting', 'theme-day'], 'party-meeting'],
    [['committee-meeting', 'party-meeting'], 'party-meeting'],
    [['election'], 'party-meeting'],
    [['committee-meeting', 'theory-study'], 'committee-meeting'],
    [['study-session', 'committee-meeting'], 'other'],
    [['group-meeting', 'party-lecture'], 'group-meeting'],
    [['life-meeting', 'appraisal'], 'life-meeting'],
    [['theme-day'], 'other'],
  ] as const)('%s votes as %s', (kinds, expected) => {
    expect(meetingOf(meeting(...kinds))).toBe(expected);
  });

  it.each([
    // committee members, present → needed, met (第十二条: more than half of the committee)
    [3, 2, 2, true],
    [3, 1, 2, false],
    [4, 2, 3, false],
    [5, 3, 3, true],
    [7, 3, 4, false],
  ])('a committee of %i with %i present', (members, present, needed, met) => {
    const document = aGathering({ mainKind: 'committee-meeting', countedKinds: ['committee-meeting'], attendance: aSheet(members, present) });
    expect(explainQuorum(document)).toMatchObject({ meeting: 'committee-meeting', rule: 'branch-rules-12', prescribed: true, needed, met });
  });

  it('says that no rule numbers the votes of a committee, a group or a 组织生活会', () => {
    const explained = (how: VotingMeeting) => explainVote(vote('ordinary', 3), counts(5, 4), { meeting: how });
    expect(explained('party-meeting')).toMatchObject({ prescribed: true, rule: 'branch-rules-11' });
    expect(explained('committee-meeting')).toMatchObject({ prescribed: false, rule: 'branch-rules-12', votesNeeded: 3, passed: true, quorum: { prescribed: true } });
    expect(explained('group-meeting')).toMatchObject({ prescribed: false, rule: 'branch-rules-13', quorum: { prescribed: false } });
    expect(explained('life-meeting')).toMatchObject({ prescribed: false, rule: 'branch-rules-17', quorum: { prescribed: false } });
  });

  it('asks no quorum of a group’s meeting or of a 组织生活会', () => {
    expect([explainQuorum(meeting('group-meeting')), explainQuorum(meeting('life-meeting')), explainQuorum(meeting('theme-day'))]).toEqual([null, null, null]);
  });

  it('lets only a 支部党员大会 admit a member, and says so', () => {
    expect(explainVote(vote('admission', 5), counts(5, 5), { meeting: 'committee-meeting' })).toMatchObject({ passed: false, problems: ['needs-party-meeting'] });
    expect(explainVote(vote('admission', 5), counts(5, 5)).problems).toEqual([]);
  });

  it('asks four fifths of the committee when the committee elects', () => {
    const item = anAgendaItem({ vote: vote('election', 5) });
    const document = aGathering({ mainKind: 'committee-meeting', countedKinds: ['committee-meeting'], attendance: aSheet(5, 3), agenda: [item] });
    expect(explainQuorum(document)).toMatchObject({ rule: 'election-rules', needed: 4, met: false });
  });
});
