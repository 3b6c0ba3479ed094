import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGathering, anAgendaItem, anAttendance } from '../testing/builders';
import { attendanceState, countAttendance, gatheringDocument, GATHERING_KINDS, hoursOf } from './gathering';
import { memberStatus } from './member';
import { RECORD_KINDS, isRecordKind } from './record';

describe('an attendance sheet', () => {
  it('counts 应到 without the exempt, and voters by the status of the day, exempt or not', () => {
    const sheet = [
      anAttendance(1),
      anAttendance(2, { state: 'leave', reason: 'duty' }),
      anAttendance(3, { state: 'absent' }),
      anAttendance(4, { exempt: true }),
      anAttendance(5, { exempt: true, state: 'leave' }),
      anAttendance(6, { status: 'probationary' }),
      anAttendance(7, { status: 'under-probation' }),
      anAttendance(8, { status: 'rights-suspended', state: 'absent' }),
      anAttendance(9, { removed: true }),
    ];
    expect(countAttendance(sheet)).toEqual({ expected: 6, present: 3, expectedVoting: 5, presentVoting: 2, onLeave: 1, absent: 2 });
  });

  it('that is empty counts nobody', () => {
    expect(countAttendance([])).toEqual({ expected: 0, present: 0, expectedVoting: 0, presentVoting: 0, onLeave: 0, absent: 0 });
  });
});

describe('study time', () => {
  const study = aGathering({ mainKind: 'study-session', countedKinds: ['study-session'], studySession: { hours: 15 } });

  it('is given to those who came, their own where it is noted, even 0', () => {
    expect([hoursOf(study, anAttendance(1)), hoursOf(study, anAttendance(1, { hours: 5 })), hoursOf(study, anAttendance(1, { hours: 0 }))]).toEqual([15, 5, 0]);
  });

  it('is nothing for those away or removed, in other kinds, and while nobody entered it', () => {
    expect([hoursOf(study, anAttendance(1, { state: 'leave' })), hoursOf(study, anAttendance(1, { removed: true }))]).toEqual([0, 0]);
    expect(hoursOf(aGathering({ studySession: { hours: 15 } }), anAttendance(1))).toBe(0);
    expect(hoursOf(aGathering({ countedKinds: ['study-session'] }), anAttendance(1))).toBe(0);
  });
});

describe('a gathering document', () => {
  it('can be begun with a kind and a start alone', () => {
    const document = gatheringDocument.parse({ mainKind: 'party-meeting', countedKinds: ['party-meeting'], start: '2025-11-06T15:30' });
    expect(document).toMatchObject({ title: '', end: '', chair: { name: '' }, attendance: [], agenda: [], withdrawn: false });
  });

  it('that is complete is read back as it is', () => {
    const document = aGathering({ agenda: [anAgendaItem({ vote: { matter: 'admission', inFavour: 3 } })] });
    expect(gatheringDocument.parse(document)).toEqual(document);
  });

  it('keeps what a newer program added, at every level', () => {
    const document = gatheringDocument.parse({ ...aGathering(), weather: '雪', agenda: [{ ...anAgendaItem(), minutesTaken: true }], attendance: [{ ...anAttendance(1), online: true }] });
    expect(document).toMatchObject({ weather: '雪', agenda: [{ minutesTaken: true }], attendance: [{ online: true }] });
  });

  it.each([
    ['no kind that counts', { countedKinds: [] }],
    ['an unknown kind', { mainKind: 'picnic' }],
    ['no start', { start: '' }],
    ['a start with a zone', { start: '2025-11-06T15:30Z' }],
    ['half a vote', { agenda: [{ id: 'a', vote: { inFavour: 1.5 } }] }],
    ['a negative number of votes', { agenda: [{ id: 'a', vote: { against: -1 } }] }],
    ['an attendance line without a member', { attendance: [{ id: 'x', name: '王建国' }] }],
  ])('with %s is refused', (_, fields) => {
    expect(gatheringDocument.safeParse({ ...aGathering(), ...fields }).success).toBe(false);
  });
});

describe('kinds', () => {
  it('of gatherings are those of the regulations, of records all that a branch keeps', () => {
    expect(GATHERING_KINDS).toHaveLength(15);
    expect(RECORD_KINDS).toEqual(expect.arrayContaining(['organisation', 'subordinate', 'member', 'gathering', 'ledger-item', 'talk', 'dues', 'plan']));
    expect([isRecordKind('member'), isRecordKind('toString'), isRecordKind('ledgers')]).toEqual([true, false, false]);
  });
});

it('never counts more present than expected, whatever the sheet says: 实到 is counted, not typed', () => {
  const line = fc.record({ state: fc.constantFrom(...attendanceState.options), status: fc.constantFrom(...memberStatus.options), exempt: fc.boolean(), removed: fc.boolean() });
  fc.assert(fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
    const counts = countAttendance(lines.map((fields, at) => anAttendance(at + 1, fields)));
    expect(counts.present).toBeLessThanOrEqual(counts.expected);
    expect(counts.presentVoting).toBeLessThanOrEqual(counts.expectedVoting);
    expect(counts.present + counts.onLeave + counts.absent).toBe(counts.expected);
  }));
});
