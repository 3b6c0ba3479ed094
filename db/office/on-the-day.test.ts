import { describe, expect, it } from 'vitest';
import { countAttendance } from '../domain/gathering';
import { organisationDocument } from '../domain/organisation';
import { calendarOfYear } from '../reports/calendar';
import { aMember } from '../testing/builders';
import { aMoment, anOffice } from '../testing/office';
import { attendanceOn } from './members';
import type { Office } from './office';
import { blankGathering } from './prefill';
import { documentOfRow, recordRow } from './records';
import { saveRecord } from './save';

const moment = aMoment();
const [FIRST, SECOND] = ['g1', 'g2'] as const;

function save(office: Office, kind: 'member' | 'gathering' | 'organisation', document: object, record = moment.newId()): string {
  const heads = JSON.parse(recordRow(office.db, record)?.heads ?? '[]') as string[];
  const saved = saveRecord(office, moment, { record, kind, document, heads });
  if (!saved.ok) throw new Error(saved.error.code);
  return record;
}

/**
 * 何雨桐, whose every standing changes within 2026: full from 1 April, 第二党小组 from 1 May, 组织委员 from 1 June until
 * 31 October, abroad from 1 July until 31 December, 不作硬性要求 from 1 September, gone on 1 December. Two others stay
 * as they are.
 */
async function aBranch() {
  const office = await anOffice();
  const own = recordRow(office.db, office.org);
  if (!own) throw new Error('no organisation');
  const groups = [{ id: FIRST, name: '第一党小组', until: '2026-08-31' }, { id: SECOND, name: '第二党小组', from: '2026-03-01' }];
  save(office, 'organisation', organisationDocument.parse({ ...documentOfRow(own, 'organisation'), groups, committees: [{ id: 'c', from: '2026-02-01' }] }), office.org);
  save(office, 'member', aMember({ name: '李淑芬', posts: [{ id: 'p', post: '支部书记', from: '2023-11-12' }], groups: [{ id: 'g', group: FIRST }] }));
  save(office, 'member', aMember({ name: '王建国', groups: [{ id: 'g', group: SECOND }] }));
  const he = save(office, 'member', aMember({
    name: '何雨桐', joinedOn: '2025-04-01', confirmedOn: '2026-04-01',
    groups: [{ id: 'a', group: FIRST, until: '2026-04-30' }, { id: 'b', group: SECOND, from: '2026-05-01' }],
    posts: [{ id: 'a', post: '组织委员', from: '2026-06-01', until: '2026-10-31' }],
    mobility: [{ id: 'a', kind: 'abroad', from: '2026-07-01', until: '2026-12-31' }],
    exemptions: [{ id: 'a', from: '2026-09-01', reason: 'illness' }],
    departure: 'transferred', departedOn: '2026-12-01',
  }));
  return { office, he };
}

describe('every count uses the standing on the day', () => {
  it.each([
    // day → status on the sheet, 应到, 应到会有表决权, whose group's sheet, on the committee's sheet, exempt
    ['2025-03-31', null, 2, 2, '', false, false],
    ['2025-04-01', 'probationary', 3, 2, '第一', false, false],
    ['2026-03-31', 'probationary', 3, 2, '第一', false, false],
    ['2026-04-01', 'full', 3, 3, '第一', false, false],
    ['2026-04-30', 'full', 3, 3, '第一', false, false],
    ['2026-05-01', 'full', 3, 3, '第二', false, false],
    ['2026-05-31', 'full', 3, 3, '第二', false, false],
    ['2026-06-01', 'full', 3, 3, '第二', true, false],
    ['2026-08-31', 'full', 3, 3, '第二', true, false],
    ['2026-09-01', 'full', 2, 3, '第二', true, true],
    ['2026-10-31', 'full', 2, 3, '第二', true, true],
    ['2026-11-01', 'full', 2, 3, '第二', false, true],
    ['2026-11-30', 'full', 2, 3, '第二', false, true],
    ['2026-12-01', null, 2, 2, '', false, false],
  ] as const)('on %s: %s, 应到 %i, 有表决权 %i, %s党小组, committee %s, exempt %s', async (day, status, expected, voting, group, committee, exempt) => {
    const { office, he } = await aBranch();
    const sheet = attendanceOn(office, day, { kind: 'party-meeting' });
    const line = sheet.find(({ id }) => id === he);
    expect(line?.status ?? null).toBe(status);
    expect(line?.exempt ?? false).toBe(exempt);
    expect(countAttendance(sheet)).toMatchObject({ expected, expectedVoting: voting });
    const isOn = (invited: Parameters<typeof attendanceOn>[2]): boolean => attendanceOn(office, day, invited).some(({ id }) => id === he);
    expect([isOn({ kind: 'group-meeting', group: FIRST }), isOn({ kind: 'group-meeting', group: SECOND })]).toEqual([group === '第一', group === '第二']);
    expect(isOn({ kind: 'committee-meeting' })).toBe(committee);
  });

  it.each([
    // cell → its state on 22 November; what holds on less than half of a period's days is not asked
    ['R2/2026-01', 'not-applicable'],
    ['R2/2026-02', 'missed'],
    ['R3/2026-02/g1', 'missed'],
    ['R3/2026-08/g1', 'missed'],
    ['R3/2026-09/g1', undefined],
    ['R3/2026-02/g2', undefined],
    ['R3/2026-03/g2', 'missed'],
  ] as const)('%s is %s', async (id, state) => {
    const { office } = await aBranch();
    expect(calendarOfYear(office, '2026-11-22', 2026).cells.find((cell) => cell.id === id)?.state).toBe(state);
  });

  it('speaks of contact only in the half-year abroad, and asks none of who left within it', async () => {
    const { office, he } = await aBranch();
    const asked = calendarOfYear(office, '2026-11-22', 2026).cells.filter(({ rule, subject }) => rule === 'R13' && subject.type === 'member' && subject.id === he);
    expect(asked).toEqual([expect.objectContaining({ id: `R13/2026-H2/${he}`, state: 'not-applicable', reason: { code: 'left', on: '2026-12-01' } })]);
  });

  it('counts study time by the sheet of the day, for whatever group or post the member had then', async () => {
    const { office, he } = await aBranch();
    const study = (day: string, hours: number) => save(office, 'gathering', {
      mainKind: 'study-session', countedKinds: ['study-session'], title: '学习', start: `${day}T15:30`, attendance: attendanceOn(office, day, { kind: 'study-session' }), studySession: { hours },
    });
    study('2026-03-31', 20);
    study('2026-04-01', 30);
    study('2026-11-30', 40);
    study('2026-12-01', 50);
    const hours = calendarOfYear(office, '2026-12-31', 2026).cells.find(({ id }) => id === `R9/2026/${he}`);
    expect(hours).toMatchObject({ counted: 90, state: 'not-applicable', reason: { code: 'left', on: '2026-12-01' } });
  });

  it('begins a group meeting with last time’s 党小组 only while that exists', async () => {
    const { office } = await aBranch();
    const groupMeeting = { group: FIRST, groupName: '第一党小组', leader: { name: '李淑芬' } };
    save(office, 'gathering', { mainKind: 'group-meeting', countedKinds: ['group-meeting'], title: '小组会', start: '2026-04-08T15:30', groupMeeting });
    const named = (date: string) => blankGathering(office, moment, 'group-meeting', date).groupMeeting;
    expect(named('2026-08-31')).toMatchObject({ group: FIRST, groupName: '第一党小组', leader: { name: '李淑芬' } });
    expect(named('2026-09-01')).toMatchObject({ group: '', groupName: '', leader: { name: '' } });
  });

  it('names last time’s chair with the post of the new day', async () => {
    const { office, he } = await aBranch();
    save(office, 'gathering', { mainKind: 'group-meeting', countedKinds: ['group-meeting'], title: '小组会', start: '2026-04-08T15:30', chair: { member: he, name: '何雨桐', post: '' }, recorder: { name: '外来人', post: '教师' } });
    const chairOn = (date: string) => blankGathering(office, moment, 'group-meeting', date).chair.post;
    expect(['2026-05-31', '2026-06-01', '2026-10-31', '2026-11-01'].map(chairOn)).toEqual(['', '组织委员', '组织委员', '']);
    expect(blankGathering(office, moment, 'group-meeting', '2026-06-01').recorder).toMatchObject({ name: '外来人', post: '教师' });
  });
});
