import { describe, expect, it } from 'vitest';
import { aGathering, anAgendaItem, anAttendance, aSheet, memberId } from '../testing/builders';
import type { Finding } from './findings';
import { checkGathering } from './record-check';

const TODAY = '2025-11-20';
const check = (fields: Parameters<typeof aGathering>[0], others?: Parameters<typeof checkGathering>[1]['others']): Finding[] =>
  checkGathering(aGathering(fields), others ? { today: TODAY, others } : { today: TODAY });
const codes = (findings: readonly Finding[]): string[] => findings.map((finding) => `${finding.code} ${finding.field}`);

describe('the check before submitting a gathering', () => {
  it('finds nothing in a complete record', () => {
    expect(check({})).toEqual([]);
  });

  it('names each empty field of the header', () => {
    expect(codes(check({ title: ' ', end: '', place: '', chair: {}, recorder: {} }))).toEqual(['no-title title', 'no-end end', 'no-place place', 'no-chair chair', 'no-recorder recorder']);
  });

  it('doubts an end at or before the start', () => {
    expect(codes(check({ end: '2025-11-06T15:30' }))).toEqual(['end-before-start end']);
    expect(check({ end: '2025-11-06T14:00' })[0]).toEqual({ code: 'end-before-start', level: 'doubt', field: 'end', facts: { start: '2025-11-06T15:30', end: '2025-11-06T14:00' } });
  });

  it('doubts minutes of a meeting that lies in the future, not of one held today', () => {
    expect(codes(check({ start: '2025-11-21T09:00', end: '2025-11-21T10:00' }))).toEqual(['in-future start']);
    expect(check({ start: '2025-11-20T23:00', end: '2025-11-20T23:30' })).toEqual([]);
  });

  it('asks for the reason of each leave and absence, and takes a note for one', () => {
    const attendance = [anAttendance(1), anAttendance(2), anAttendance(3, { state: 'absent', name: '钱文斌' }), anAttendance(4, { state: 'leave', note: '省里培训', status: 'probationary' }), anAttendance(5, { state: 'leave', reason: 'illness', status: 'probationary' })];
    expect(check({ attendance })).toEqual([{ code: 'no-reason', level: 'missing', field: `attendance/${memberId(3)}/reason`, facts: { member: memberId(3), name: '钱文斌', state: 'absent' } }]);
  });

  it('asks no reason of a member of whom nothing hard is asked, nor of a removed line', () => {
    expect(check({ attendance: [anAttendance(1), anAttendance(2), anAttendance(3, { state: 'absent', exempt: true }), anAttendance(4, { state: 'absent', removed: true })] })).toEqual([]);
  });

  it('asks for a sheet and, of a party meeting, an agenda', () => {
    expect(codes(check({ attendance: [], agenda: [] }))).toEqual(['no-attendance attendance', 'no-agenda agenda']);
  });

  it('says by how much the quorum was missed', () => {
    expect(check({ attendance: aSheet(20, 10) })).toEqual([{ code: 'quorum-not-met', level: 'doubt', field: 'attendance', facts: { matter: 'ordinary', meeting: 'party-meeting', rule: 'branch-rules-11', expectedVoting: 20, presentVoting: 10, needed: 11 } }]);
  });

  it('asks who carries a resolution out, and until when', () => {
    const agenda = [anAgendaItem({ id: 'a', resolution: '同意刘洋同志按期转正。' }), anAgendaItem({ id: 'b', resolution: '上报党委。', responsible: '周海涛', dueOn: '2025-11-13' })];
    expect(codes(check({ agenda }))).toEqual(['no-responsible agenda/a/responsible', 'no-due-date agenda/a/dueOn']);
  });

  it('doubts a resolution whose vote did not pass, unless the resolution says so itself', () => {
    const item = { responsible: '周海涛', dueOn: '2025-11-13', vote: { matter: 'admission' as const, inFavour: 10, against: 8 } };
    const attendance = aSheet(20, 18);
    expect(check({ attendance, agenda: [anAgendaItem({ ...item, resolution: '同意接收。' })] })).toEqual([
      { code: 'vote-not-passed', level: 'doubt', field: 'agenda/item-1/vote', facts: { title: '听取刘洋同志汇报', matter: 'admission', rule: 'development-rules', inFavour: 10, votesNeeded: 11, expectedVoting: 20 } },
    ]);
    expect(check({ attendance, agenda: [anAgendaItem({ ...item, resolution: '赞成票未过半数，暂缓讨论。' })] })).toEqual([]);
  });

  it('doubts more votes than there were voters', () => {
    const agenda = [anAgendaItem({ vote: { inFavour: 3, against: 1 } })];
    expect(check({ agenda })).toEqual([{ code: 'more-votes-than-voters', level: 'doubt', field: 'agenda/item-1/vote', facts: { title: '听取刘洋同志汇报', cast: 4, written: 0, presentVoting: 3, expectedVoting: 3 } }]);
  });

  it('asks for the numbers of a vote that was only opened', () => {
    expect(codes(check({ agenda: [anAgendaItem({ vote: {} })] }))).toEqual(['no-votes agenda/item-1/vote']);
  });

  it('asks what a political birthday and a study session add', () => {
    const study = { mainKind: 'study-session' as const, countedKinds: ['study-session' as const, 'political-birthday' as const], agenda: [] };
    expect(codes(check(study))).toEqual(['no-celebrant politicalBirthday/celebrants', 'no-hours studySession/hours', 'no-material studySession/materials']);
  });

  it('points at an ID number without repeating it', () => {
    const agenda = [anAgendaItem({ speeches: [{ id: 's1', text: '身份证号 11010519491231002X。' }] })];
    expect(check({ agenda })).toEqual([{ code: 'id-number', level: 'doubt', field: 'agenda/item-1/speeches/s1/text', facts: {} }]);
  });

  it('suspects the same meeting on the same day, not another kind or another day', () => {
    const others = [
      { id: memberId(7), title: '党员大会', start: '2025-11-06T15:00', mainKind: 'party-meeting' as const },
      { id: memberId(8), title: '集中学习', start: '2025-11-06T15:00', mainKind: 'study-session' as const },
      { id: memberId(9), title: '党员大会', start: '2025-11-07T15:00', mainKind: 'party-meeting' as const },
    ];
    expect(check({}, others)).toEqual([{ code: 'suspected-twin', level: 'doubt', field: 'start', facts: { id: memberId(7), title: '党员大会', start: '2025-11-06T15:00' } }]);
    expect(check({ withdrawn: true }, others)).toEqual([]);
  });
});
