import { memberDocument, type RecordHistory, type MemberDocument, type MemberRow, type RecordView } from '../../electron/contract';
import { groupOn, postsOn, statusOn, belongsOn } from '../../electron/contract';

const TODAY = '2026-11-22';
export const GROUPS = [
  { id: 'group1', name: '语文英语党小组', from: '', until: '' },
  { id: 'group2', name: '数学理化党小组', from: '', until: '' },
  { id: 'group3', name: '行政后勤党小组', from: '', until: '' },
];

const period = (id: string, from: string, until = '') => ({ id, removed: false, from, until });
type Line = readonly [name: string, initials: string, gender: 'male' | 'female', birth: string, joined: string, confirmed: string, group: number, post: string];
const LINES: readonly Line[] = [
  ['李淑芬', 'lsf', 'female', '1978-04', '2003-06-28', '2004-06-28', 0, '支部书记'],
  ['周海涛', 'zht', 'male', '1984-09', '2011-12-11', '2012-12-11', 1, '组织委员'],
  ['赵敏', 'zm', 'female', '1991-02', '2020-11-30', '2021-11-30', 0, '宣传委员'],
  ['王建国', 'wjg', 'male', '1966-08', '1994-11-28', '1995-11-28', 2, ''],
  ['何雨桐', 'hyt', 'female', '1997-05', '2025-12-03', '', 0, ''],
  ['欧阳志远', 'oyzy', 'male', '1980-01', '2006-07-01', '2007-07-01', 1, '党小组组长'],
  ['热依汗古丽·买买提', 'ryhgl', 'female', '1989-10', '2015-06-18', '2016-06-18', 1, ''],
  ['孙立群', 'slq', 'male', '1951-03', '1976-10-09', '1977-10-09', 2, ''],
  ['陈晓雯', 'cxw', 'female', '1993-12', '2018-07-01', '2019-07-01', 0, ''],
  ['吴桂兰', 'wgl', 'female', '1969-11', '1998-06-20', '1999-06-20', 2, '党小组组长'],
];

function documentOf([name, , gender, birthMonth, joinedOn, confirmedOn, group, post]: Line, at: number): MemberDocument {
  return memberDocument.parse({
    name,
    gender,
    birthMonth,
    joinedOn,
    confirmedOn,
    nation: name.includes('·') ? '维吾尔族' : '汉族',
    education: at % 3 === 0 ? '研究生' : '大学本科',
    post: group === 2 ? '总务处职员' : '高中部教师',
    memberType: at === 7 ? 'retired' : group === 2 ? 'staff' : 'teacher',
    groups: [{ ...period('a', '2021-09-01'), group: GROUPS[group]?.id ?? '' }],
    posts: post === '' ? [] : [{ ...period('p', '2022-03-15'), post }],
    statuses: at === 8 ? [{ ...period('s', '2026-03-01', '2027-02-28'), status: 'under-probation' }] : [],
    exemptions: at === 7 ? [{ ...period('e', '2024-01-01'), reason: 'age' }] : [],
    mobility: at === 6 ? [{ ...period('m', '2026-02-20'), kind: 'floating', place: '省城进修' }] : [],
    departure: at === 9 ? 'transferred' : '',
    departedOn: at === 9 ? '2026-09-01' : '',
    departureNote: at === 9 ? '转往城关街道退休党支部' : '',
  });
}

export const memberRows: readonly MemberRow[] = LINES.map((line, at) => {
  const document = documentOf(line, at);
  return { id: String(at).repeat(32), document, status: statusOn(document, TODAY), group: groupOn(document, TODAY), posts: postsOn(document, TODAY), here: belongsOn(document, TODAY), initials: line[1] };
});

export const viewOf = (document: MemberDocument): RecordView<MemberDocument> => ({
  id: '0'.repeat(32),
  kind: 'member',
  org: 'f'.repeat(32),
  own: true,
  document,
  heads: [],
  state: 'unsubmitted',
  conflicts: [],
  savedAt: '2026-11-22T07:20:00Z',
  author: '李淑芬',
  submittedAt: null,
  writtenAt: null,
  deliveredAt: null,
});

export const memberHistory: RecordHistory = {
  kind: 'member',
  title: '周海涛',
  document: { posts: [{ id: 'p', post: '支部书记' }], groups: [{ id: 'a', group: 'group1' }] },
  names: { group1: '高一党小组', group2: '高二党小组' },
  entries: [
    {
      version: 'c',
      savedAt: '2026-11-20T07:12:00Z',
      author: '周海涛',
      device: '1',
      thisDevice: false,
      submitted: false, erased: null,
      changes: [
        { path: 'post', before: '高中部教师', after: '高中部语文教研组长' },
        { path: 'posts/p', before: null, after: true },
        { path: 'posts/p/post', before: null, after: '支部书记' },
        { path: 'posts/p/from', before: null, after: '2022-03-15' },
      ],
    },
    { version: 'b', savedAt: '2026-03-02T01:40:00Z', author: '李淑芬', device: '0', thisDevice: true, submitted: false, erased: null, changes: [{ path: 'groups/a/group', before: 'group2', after: 'group1' }] },
    { version: 'a', savedAt: '2026-02-26T08:05:00Z', author: '李淑芬', device: '0', thisDevice: true, submitted: false, erased: null, changes: [{ path: 'name', before: null, after: '李淑芬' }] },
  ],
};
