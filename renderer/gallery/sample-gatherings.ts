import {
  countAttendance,
  gatheringDocument,
  type AttendanceItem,
  type GatheringDocument,
  type FoundGatherings,
  type GatheringRow,
  type HistoryEntry,
  type RecordHistory,
  type KindOrdinal,
  type RecordState,
  type RecordView,
} from '../../electron/contract';
import { personId, sampleAttendance } from './sample-people';
import { sampleSession } from './sample-session';

export { sampleAttendance, samplePeopleRows } from './sample-people';

const marked = (marks: Readonly<Record<string, Partial<AttendanceItem>>>): AttendanceItem[] =>
  sampleAttendance.map((line) => ({ ...line, ...marks[line.name] }));
const someone = (name: string, post = '') => ({ member: personId(name), name, post });

export const sampleMeeting: GatheringDocument = gatheringDocument.parse({
  mainKind: 'party-meeting',
  countedKinds: ['party-meeting'],
  title: '讨论刘洋同志转正',
  start: '2026-11-06T15:30',
  end: '2026-11-06T17:00',
  place: '行政楼 302',
  chair: someone('李淑芬', '支部书记'),
  recorder: someone('周海涛', '组织委员'),
  attendance: marked({
    孙立新: { state: 'leave', reason: 'duty', note: '省里培训' },
    钱文斌: { state: 'absent' },
    袁志远: { state: 'leave', reason: 'illness' },
  }),
  guests: [{ id: 'g1', name: '陈国平', unit: '县教育局党委', post: '组织委员' }],
  agenda: [
    {
      id: 'a1',
      title: '讨论并表决刘洋同志转正',
      content:
        '刘洋同志汇报预备期一年来的思想、工作和学习情况。介绍人王建国、罗静介绍其表现，认为已具备转正条件。支部委员会汇报审查情况：手续齐全，公示期内没有收到不同反映。',
      speeches: [
        { id: 's1', sort: 0, ...someone('郑伟'), speaker: '郑伟', text: '刘洋同志教学上肯钻研，希望更多参加年级组的工作。' },
        { id: 's2', sort: 1, ...someone('高翔'), speaker: '高翔', text: '同意转正，建议继续保持联系群众，主动关心学困生。' },
      ],
      vote: { matter: 'admission', method: 'secret-ballot', inFavour: 16, against: 0, abstained: 1, writtenInFavour: 0 },
      resolution: '同意刘洋同志按期转为中共正式党员，报上级党委审批。',
      responsible: '周海涛',
      dueOn: '2026-11-13',
    },
    {
      id: 'a2',
      sort: 1,
      title: '通报第四季度主题党日安排',
      content: '11 月 25 日到县烈士陵园祭扫，重温入党誓词；12 月结对帮扶两户困难学生家庭。',
      dissent: '马晓东：祭扫与期中考试阅卷冲突，建议改到下午三点以后。',
    },
  ],
  summary: '刘洋同志转正的讨论充分，表决有效。请各小组把第四季度的安排落到人头，月底前回报进度。',
  attachments: [
    { id: 'f1', kind: 'notice', title: '会议通知', sheets: 1 },
    { id: 'f2', sort: 1, kind: 'sign-in-sheet', title: '签到表', sheets: 1 },
  ],
  chairSigned: true,
  recorderSigned: true,
  partyMeeting: { discussedBefore: '11 月 2 日支委会' },
});

export const sampleBirthday: GatheringDocument = gatheringDocument.parse({
  mainKind: 'political-birthday',
  countedKinds: ['political-birthday'],
  title: '十一月政治生日：不忘入党初心',
  start: '2026-11-28T16:00',
  end: '2026-11-28T16:50',
  place: '党员活动室',
  chair: someone('李淑芬', '支部书记'),
  recorder: someone('赵敏'),
  attendance: marked({}),
  politicalBirthday: {
    celebrants: [
      { id: personId('王建国'), name: '王建国', joinedOn: '1994-11-28', years: 32 },
      { id: personId('赵敏'), name: '赵敏', joinedOn: '2020-11-30', years: 5 },
    ],
    form: '重温入党誓词，赠送政治生日贺卡，谈入党初心',
  },
  agenda: [{ id: 'b1', title: '谈入党初心', content: '王建国同志讲述 1994 年在乡村教学点入党的经过，勉励青年教师扎根讲台。' }],
});

export const sampleStudy: GatheringDocument = gatheringDocument.parse({
  mainKind: 'study-session',
  countedKinds: ['study-session'],
  title: '学习党员教育管理工作条例',
  start: '2026-10-23T15:30',
  end: '2026-10-23T17:00',
  place: '第二会议室',
  chair: someone('李淑芬', '支部书记'),
  recorder: someone('周海涛'),
  attendance: marked({ 吴桂香: { state: 'leave', reason: 'illness' }, 高翔: { hours: 10 } }),
  studySession: {
    materials: [
      { id: 'm1', title: '中国共产党党员教育管理工作条例', source: '单行本' },
      { id: 'm2', sort: 1, title: '新时代师德师风十项准则', source: '校党总支印发' },
    ],
    form: 'discussion',
    leader: someone('周海涛', '组织委员'),
    hours: 15,
    speakers: [
      { id: 'p1', name: '罗静', member: personId('罗静'), topic: '把党员身份亮在班主任工作里' },
      { id: 'p2', sort: 1, name: '程浩', member: personId('程浩'), topic: '青年教师怎样上好思政第一课' },
    ],
  },
});

export const sampleEmpty: GatheringDocument = gatheringDocument.parse({
  mainKind: 'party-meeting',
  countedKinds: ['party-meeting'],
  start: '2026-11-22T15:30',
  place: '行政楼 302',
  chair: someone('李淑芬', '支部书记'),
  recorder: someone('周海涛'),
  attendance: [...sampleAttendance],
});

export function viewOf(
  document: GatheringDocument,
  id = 'a'.repeat(32),
  fields: Partial<RecordView<GatheringDocument>> = {},
): RecordView<GatheringDocument> & { readonly ordinal: number; readonly ordinals: readonly KindOrdinal[]; readonly orgName: string } {
  return {
    id,
    kind: 'gathering',
    org: sampleSession.org,
    own: true,
    document,
    heads: ['f'.repeat(64)],
    state: 'written',
    conflicts: [],
    savedAt: '2026-11-06T09:20:00.000Z',
    author: '周海涛',
    submittedAt: '2026-11-07T00:35:00.000Z',
    writtenAt: '2026-11-09T08:10:00.000Z',
    deliveredAt: null,
    ordinal: 4,
    ordinals: document.countedKinds.map((kind, at) => ({ kind, ordinal: at === 0 ? 4 : 2 })),
    orgName: sampleSession.name,
    ...fields,
  };
}

const STATES: readonly RecordState[] = [
  'unsubmitted',
  'changed',
  'submitted',
  'written',
  'delivered',
  'delivered',
  'delivered',
  'delivered',
  'delivered',
  'withdrawn',
];
const TITLES = [
  '学习党的二十届四中全会精神',
  '讨论刘洋同志转正',
  '十月政治生日',
  '学习党员教育管理工作条例',
  '听取支委会上半年工作报告',
  '九月政治生日',
  '师德师风专题学习',
  '讨论接收邓小雨同志为预备党员',
  '七一座谈暨政治生日',
  '党的创新理论专题学习（重复录入）',
];

export const sampleRows: readonly GatheringRow[] = TITLES.map((title, index) => {
  const document = [sampleMeeting, sampleBirthday, sampleStudy][[2, 0, 1, 2, 0, 1, 2, 0, 1, 2][index] ?? 0] ?? sampleMeeting;
  const month = String(11 - Math.floor(index * 0.9)).padStart(2, '0');
  return {
    id: (index + 10).toString(16).padStart(32, '0'),
    org: sampleSession.org,
    orgName: sampleSession.name,
    mainKind: document.mainKind,
    countedKinds: index === 8 ? ['political-birthday', 'study-session'] : document.countedKinds,
    ordinal: 10 - index,
    title,
    start: `2026-${month}-${String(24 - index * 2).padStart(2, '0')}T15:30`,
    place: index % 2 === 0 ? '行政楼 302' : '党员活动室',
    counts: countAttendance(index % 3 === 0 ? sampleAttendance : sampleMeeting.attendance),
    state: STATES[index] ?? 'delivered',
    conflicts: index === 1 ? 2 : 0,
  };
});

const BELOW = ['清河县第二中学高中部教师党支部', '清河县实验小学党支部', '清河县职业教育中心机电系教工党支部'];
/** A list as it is found: these rows, of which some may be submitted. */
export const foundOf = (rows: readonly GatheringRow[]): FoundGatherings => {
  const waiting = rows.filter(({ state }) => state === 'unsubmitted' || state === 'changed');
  return { filter: {}, count: rows.length, waiting: waiting.length, submittable: waiting.filter(({ conflicts }) => conflicts === 0).map(({ id }) => id), rows };
};

export const sampleRowsBelow: readonly GatheringRow[] = sampleRows
  .filter((row) => row.state === 'delivered' || row.state === 'written')
  .flatMap((row) =>
    BELOW.map((orgName, at) => ({
      ...row,
      id: `${at}${row.id.slice(1)}`,
      org: String(at + 1).repeat(32),
      orgName,
      state: 'delivered' as const,
      conflicts: 0,
    })),
  );

const sampleEntries: readonly HistoryEntry[] = [
  {
    version: '3'.repeat(64),
    savedAt: '2026-11-08T02:12:00.000Z',
    author: '李淑芬',
    device: 'd2',
    thisDevice: true,
    submitted: false, erased: null,
    changes: [
      { path: `attendance/${personId('孙立新')}/note`, before: '', after: '省里培训' },
      { path: 'agenda/a1/vote/inFavour', before: 15, after: 16 },
      {
        path: 'agenda/a1/content',
        before: sampleMeeting.agenda[0]?.content.replace('手续齐全，', ''),
        after: sampleMeeting.agenda[0]?.content,
      },
    ],
  },
  {
    version: '2'.repeat(64),
    savedAt: '2026-11-06T09:20:00.000Z',
    author: '周海涛',
    device: 'd1',
    thisDevice: false,
    submitted: true, erased: null,
    changes: [
      { path: 'agenda/#a2', before: null, after: true },
      { path: 'agenda/#a2/title', before: null, after: '通报第四季度主题党日安排' },
      { path: 'place', before: '', after: '行政楼 302' },
      { path: 'end', before: '', after: '2026-11-06T17:00' },
      { path: `attendance/${personId('钱文斌')}/state`, before: 'present', after: 'absent' },
    ],
  },
  {
    version: '1'.repeat(64),
    savedAt: '2026-11-06T08:02:00.000Z',
    author: '周海涛',
    device: 'd1',
    thisDevice: false,
    submitted: false, erased: null,
    changes: [],
  },
];
export const sampleHistory: RecordHistory = { kind: 'gathering', title: sampleMeeting.title, document: sampleMeeting, names: {}, entries: sampleEntries };
