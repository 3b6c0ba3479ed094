import { describe, expect, it } from 'vitest';
import { gatheringKind, GATHERING_KINDS, type GatheringDocument } from '../domain/gathering';
import { PART_OF_KIND } from '../domain/kind-parts';
import type { DocumentOf, RecordKind } from '../domain/record';
import { aMember } from '../testing/builders';
import { aMoment, anOffice } from '../testing/office';
import { listGatherings, ordinalsOf } from './lists';
import { attendanceOn } from './members';
import type { Office } from './office';
import { attendanceAsLast, blankGathering, copyGathering } from './prefill';
import { recordRow, recordRows } from './records';
import { rectify } from './rectify';
import { saveRecord } from './save';
import { searchRecords } from './search';

const moment = aMoment();
const DAY = '2026-11-06';

function put(office: Office, kind: RecordKind, document: object): string {
  const record = moment.newId();
  const saved = saveRecord(office, moment, { record, kind, document, heads: [] });
  if (!saved.ok) throw new Error(saved.error.code);
  return record;
}
const documentOf = <K extends RecordKind>(office: Office, record: string, _kind: K): DocumentOf<K> => JSON.parse(recordRow(office.db, record)?.document ?? '{}') as DocumentOf<K>;
const held = (office: Office, kinds: readonly string[], start: string, more: object = {}): string =>
  put(office, 'gathering', { mainKind: gatheringKind.parse(kinds[0]), countedKinds: kinds, title: `${start} 的会`, start, ...more });

async function branch(): Promise<Office> {
  const office = await anOffice();
  put(office, 'member', aMember({ name: '李淑芬', posts: [{ id: 'a', post: '支部书记', from: '2024-01-01' }], groups: [{ id: 'g', group: 'one' }] }));
  put(office, 'member', aMember({ name: '周海涛', posts: [{ id: 'a', post: '组织委员', from: '2024-01-01', until: '2025-12-31' }], groups: [{ id: 'g', group: 'two' }] }));
  put(office, 'member', aMember({ name: '刘洋', groups: [{ id: 'g', group: 'two' }] }));
  return office;
}
const names = (lines: readonly { readonly name: string }[]): string[] => lines.map(({ name }) => name);

describe('who is on the sheet', () => {
  it('of a committee meeting: who holds a post of the committee on that day', async () => {
    const office = await branch();
    expect(names(attendanceOn(office, DAY, { kind: 'committee-meeting' }))).toEqual(['李淑芬']);
    expect(names(attendanceOn(office, '2025-06-01', { kind: 'committee-meeting' }))).toEqual(['李淑芬', '周海涛']);
  });

  it('of a group meeting: that group; of everything else: everybody', async () => {
    const office = await branch();
    expect(names(attendanceOn(office, DAY, { kind: 'group-meeting', group: 'two' }))).toEqual(['周海涛', '刘洋']);
    expect(attendanceOn(office, DAY, { kind: 'group-meeting' })).toHaveLength(3);
    expect(attendanceOn(office, DAY, { kind: 'theme-day' })).toHaveLength(3);
  });
});

describe('a new record', () => {
  it.each(GATHERING_KINDS)('of %s begins with its own part and no other', async (kind) => {
    const office = await branch();
    const blank = blankGathering(office, moment, kind, DAY);
    const own = PART_OF_KIND[kind];
    expect(Object.values(PART_OF_KIND).filter((part) => blank[part] !== undefined)).toEqual(own === undefined ? [] : [own]);
  });

  it('of an appraisal lists everybody, without a grade', async () => {
    const office = await branch();
    expect(blankGathering(office, moment, 'appraisal', DAY).appraisal?.results.map(({ name, grade }) => [name, grade])).toEqual([['李淑芬', ''], ['周海涛', ''], ['刘洋', '']]);
  });

  it('copied from a group meeting keeps the group and leaves what was said there', async () => {
    const office = await branch();
    const groupMeeting = { group: 'two', groupName: '第二党小组', suggestions: '多办读书会' };
    const record = held(office, ['group-meeting'], '2026-10-09T15:30', { groupMeeting });
    const copy = copyGathering(office, moment, documentOf(office, record, 'gathering'), DAY);
    expect(copy.groupMeeting).toMatchObject({ group: 'two', suggestions: '' });
    expect(names(copy.attendance)).toEqual(['周海涛', '刘洋']);
  });

  it('copied to another month moves the month in its titles and leaves the hours and the other kinds of then', async () => {
    const office = await branch();
    const record = held(office, ['study-session', 'theme-day', 'party-lecture'], '2026-10-09T15:30', {
      title: '2026年10月集中学习', studySession: { hours: 25, form: 'reading', materials: [{ id: 'm', title: '党章' }] }, partyLecture: { hours: 20 }, themeDay: { duesPaid: true },
      agenda: [{ id: 'a', title: '十月工作小结', content: '略' }],
    });
    const copy = copyGathering(office, moment, documentOf(office, record, 'gathering'), DAY);
    expect(copy).toMatchObject({ title: '2026年11月集中学习', start: `${DAY}T15:30`, countedKinds: ['study-session'], studySession: { hours: null, form: 'reading', materials: [{ title: '党章' }] }, agenda: [{ title: '十一月工作小结', content: '' }] });
    expect(copy.partyLecture).toBeUndefined();
    expect(copy.themeDay).toBeUndefined();
    expect(copy.attendance.map(({ state, hours }) => [state, hours])).toEqual([['present', null], ['present', null], ['present', null]]);
  });

  it('takes the names of last time, without who has left', async () => {
    const office = await branch();
    const [first, second] = attendanceOn(office, DAY);
    held(office, ['study-session'], '2026-10-09T15:30', { attendance: [{ ...first, state: 'absent' }, { ...second, id: 'f'.repeat(32), name: '调走的人' }] });
    expect(attendanceAsLast(office, DAY, 'study-session')).toEqual([first]);
    expect(names(attendanceAsLast(office, DAY, 'theme-day'))).toEqual(['李淑芬', '周海涛', '刘洋']);
  });
});

describe('第几次', () => {
  it('counts a gathering for each kind that it counts as', async () => {
    const office = await branch();
    held(office, ['theme-day'], '2026-03-05T15:00');
    const both = held(office, ['party-meeting', 'theme-day'], '2026-04-05T15:00');
    held(office, ['theme-day'], '2025-12-05T15:00');
    const last = held(office, ['theme-day'], '2026-05-05T15:00');
    expect(ordinalsOf(office, both).sort((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([{ kind: 'party-meeting', ordinal: 1 }, { kind: 'theme-day', ordinal: 2 }]);
    expect(listGatherings(office, { record: last })[0]?.ordinal).toBe(3);
    expect(listGatherings(office, { kind: 'theme-day', year: 2026 })).toHaveLength(3);
  });
});

describe('列入整改台账', () => {
  const problems = [{ id: 'p1', sort: 1, title: '理论学习不够经常', measure: '每月集中学习两次', responsible: '李淑芬', dueOn: '2026-12-31' }, { id: 'p2', sort: 2, title: '' }];

  it('makes one item of each named problem, with measure, person and day, and links both ways', async () => {
    const office = await branch();
    const record = held(office, ['life-meeting'], '2026-02-05T15:00', { lifeMeeting: { problems } });
    expect(rectify(office, moment, record)).toEqual({ ok: true, value: { added: 1 } });
    const [item, ...none] = recordRows(office.db, 'ledger-item');
    expect(none).toEqual([]);
    expect(JSON.parse(item?.document ?? '')).toMatchObject({ ledger: 'life-meeting-rectification', title: '理论学习不够经常', source: { record }, responsible: { name: '李淑芬' }, dueOn: '2026-12-31', measures: [{ title: '每月集中学习两次' }] });
    expect(documentOf(office, record, 'gathering').lifeMeeting?.problems.map((problem) => problem.ledgerItem)).toEqual([item?.id, '']);
  });

  it('adds nothing a second time', async () => {
    const office = await branch();
    const record = held(office, ['life-meeting'], '2026-02-05T15:00', { lifeMeeting: { problems } });
    rectify(office, moment, record);
    expect(rectify(office, moment, record)).toEqual({ ok: true, value: { added: 0 } });
  });
});

it('the words of every part are found by a search', async () => {
  const office = await branch();
  const parts: Partial<Record<keyof GatheringDocument, object>> = {
    partyLecture: { topic: '传承红色基因' }, groupMeeting: { suggestions: '多办读书会' }, themeDay: { theme: '清扫社区' }, lifeMeeting: { problems: [{ id: 'p', title: '联系群众不紧密' }] },
    oathRenewal: { occasion: '烈士纪念日' }, warningEducation: { subject: '镜鉴' }, assessmentMeeting: { sections: [{ id: 'safety', conclusion: '实验室台账齐全' }] }, election: { candidates: [{ id: 'c', name: '钱明辉' }] },
  };
  const record = held(office, ['party-lecture'], '2026-02-05T15:00', parts);
  for (const word of ['红色基因', '读书会', '清扫社区', '联系群众', '烈士纪念日', '镜鉴', '台账齐全', '钱明辉']) expect(searchRecords(office, word, 10).map((found) => found.record), word).toEqual([record]);
});
