import type {
  Drive,
  GatheringRow,
  ImportLook,
  InvitationLook,
  PackageLogLine,
  PaperReceipt,
  ReceiptStand,
  ReportPreview,
  SubordinateView,
  SuperiorDesk,
  SuperiorView,
  WrittenFile,
} from '../../electron/contract';
import { sampleSession } from './sample-session';

const id = (digit: string): string => digit.repeat(32);
export const DIGITS = ['48213', '90577', '31846', '02295', '77410', '65938', '12064', '85339'] as const;

export const DRIVES: readonly Drive[] = [
  { path: 'E:\\', label: 'PARTY', fileSystem: 'FAT32', freeBytes: 7_301_444_403, removable: true, writable: true },
  { path: 'F:\\', label: '照片', fileSystem: 'exFAT', freeBytes: 12_884_901, removable: true, writable: false },
];

export const SUPERIOR: SuperiorView = {
  org: id('9'),
  code: '330421.02',
  name: '清河县教育局党委',
  state: 'confirmed',
  digits: DIGITS,
  confirmedAt: '2026-09-02T02:10:00Z',
  certified: true,
};

const out = (number: number, at: string, records: number, delivered: boolean): PackageLogLine => ({
  id: `o${number}`,
  direction: 'out',
  kind: 'report',
  other: SUPERIOR.name,
  number,
  at,
  records,
  bytes: 9_000 + records * 2_300,
  delivered,
  paper: true,
  file: `E:\\${number}f2a7c1e.zbb`,
});
export const STAND: ReceiptStand = { submitted: 5, written: 18, delivered: 2, counted: 96, lost: 0 };
export const PAPER: PaperReceipt = {
  package: id('a'),
  from: { code: SUPERIOR.code, name: SUPERIOR.name },
  to: { code: '330421.02.01', name: '清河县第二中学高中部教师党支部' },
  number: 13,
  period: '2026-11',
  importedAt: '2026-11-22T09:05:00Z',
  records: 24,
  submitted: 119,
  waiting: 0,
  code: '6MHG-G8XY-91E7-9235',
};
export const LOG: readonly PackageLogLine[] = [
  out(12, '2026-10-31T08:12:00Z', 18, false),
  {
    id: 'd2',
    direction: 'in',
    kind: 'downward',
    other: SUPERIOR.name,
    number: 4,
    at: '2026-10-09T01:40:00Z',
    records: 16,
    bytes: 5_412,
    delivered: false,
    paper: false,
    file: 'E:\\77aa0c1b.zbb',
  },
  out(11, '2026-09-30T09:01:00Z', 16, true),
  out(10, '2026-09-04T07:30:00Z', 31, true),
  {
    id: 'e',
    direction: 'out',
    kind: 'enrolment',
    other: SUPERIOR.name,
    number: null,
    at: '2026-09-01T06:00:00Z',
    records: 0,
    bytes: 3_120,
    delivered: false,
    paper: false,
    file: 'E:\\01f2a7c1.zbb',
  },
  {
    id: 'i',
    direction: 'in',
    kind: 'invitation',
    other: SUPERIOR.name,
    number: null,
    at: '2026-09-01T05:50:00Z',
    records: 0,
    bytes: 2_204,
    delivered: false,
    paper: false,
    file: 'E:\\c09be7d2.zbb',
  },
];

export const gathering = (fields: Partial<GatheringRow> & Pick<GatheringRow, 'id' | 'title' | 'start'>): GatheringRow => ({
  org: sampleSession.org,
  orgName: sampleSession.name,
  mainKind: 'party-meeting',
  countedKinds: ['party-meeting'],
  ordinal: 4,
  place: '行政楼三楼会议室',
  counts: { expected: 24, present: 22, expectedVoting: 21, presentVoting: 20, onLeave: 2, absent: 0 },
  state: 'submitted',
  conflicts: 0,
  ...fields,
});

export const ROWS: readonly GatheringRow[] = [
  gathering({ id: id('a'), title: '讨论接收何雨桐同志为预备党员，通报第三季度党费收缴情况', start: '2026-11-06T15:30' }),
  gathering({
    id: id('b'),
    title: '学习党的二十届四中全会精神',
    start: '2026-11-13T16:00',
    mainKind: 'study-session',
    countedKinds: ['study-session'],
  }),
  gathering({
    id: id('c'),
    title: '王建国、赵敏同志政治生日',
    start: '2026-11-20T16:30',
    mainKind: 'political-birthday',
    countedKinds: ['political-birthday'],
    state: 'unsubmitted',
  }),
  gathering({
    id: id('d'),
    title: '学习《中国共产党纪律处分条例》',
    start: '2026-10-22T16:00',
    mainKind: 'study-session',
    countedKinds: ['study-session'],
    state: 'changed',
  }),
  gathering({ id: id('e'), title: '第三季度支部党员大会', start: '2026-09-25T15:30', state: 'unsubmitted', conflicts: 2 }),
  gathering({
    id: id('f'),
    title: '学习教师节重要讲话',
    start: '2026-10-10T16:00',
    mainKind: 'study-session',
    countedKinds: ['study-session'],
    state: 'written',
  }),
  gathering({
    id: id('0'),
    title: '八月政治生日',
    start: '2026-08-28T16:00',
    mainKind: 'political-birthday',
    countedKinds: ['political-birthday'],
    state: 'delivered',
  }),
];

export const PREVIEW: ReportPreview = {
  number: 13,
  superior: { code: SUPERIOR.code, name: SUPERIOR.name },
  period: '2026-11',
  lines: [
    { kind: 'party-meeting', level: 'details', records: 7, names: ['attendance', 'leave-reasons', 'speeches'] },
    { kind: 'political-birthday', level: 'details', records: 4, names: ['attendance', 'celebrants'] },
    { kind: 'study-session', level: 'details', records: 13, names: ['attendance', 'leave-reasons', 'speakers'] },
  ],
  below: [],
  slots: 0,
  records: 24,
  files: { carried: 9, bytes: 4_812_330, atHome: 3, missing: 0 },
  fresh: 5,
  changed: 1,
  again: 18,
  figuresMonths: ['2026-09', '2026-10', '2026-11'],
  answers: [
    { kind: 'task', title: '开展校舍安全排查', state: 'running', doneOn: '', note: '已排查教学楼两栋' },
    { kind: 'notice', title: '关于学习贯彻全会精神的通知', state: 'waiting', doneOn: '2026-11-18', note: '' },
  ],
  unsubmitted: 2,
  drafts: 1,
  conflicts: 1,
  lastReceipt: { number: 11, at: '2026-09-30T09:01:00Z' },
};

export const WRITTEN: WrittenFile = {
  path: 'E:\\3c91f2a7.zbb',
  number: 13,
  bytes: 61_322,
  sha256: '3f9a02bc11de77a05c1b2e9f3f9a02bc11de77a05c1b2e9f3f9a02bc11de77a0',
  records: 24,
  at: '2026-11-22T07:41:00Z',
};

export const INVITATION: InvitationLook = {
  org: SUPERIOR.org,
  code: SUPERIOR.code,
  name: SUPERIOR.name,
  slotCode: sampleSession.code,
  slotName: '清河县第二中学高中部党支部',
  ownCode: sampleSession.code,
  ownName: sampleSession.name,
  expires: '2026-12-06T08:00:00Z',
};

export const look = (fields: Partial<ImportLook>): ImportLook => ({
  file: 'E:\\3c91f2a7.zbb',
  token: 't',
  ok: true,
  error: null,
  kind: 'report',
  sender: { org: sampleSession.org, code: sampleSession.code, name: sampleSession.name },
  number: 13,
  period: '2026-11',
  writtenAt: '2026-11-22T07:41:00Z',
  fresh: 5,
  known: 19,
  newer: 0,
  doubles: 0,
  conflicts: 0,
  staged: 0,
  gap: false,
  missingNumbers: [],
  byKind: [
    { kind: 'party-meeting', records: 7 },
    { kind: 'political-birthday', records: 4 },
    { kind: 'study-session', records: 13 },
  ],
  delivered: 0,
  waiting: 0,
  restored: false,
  orders: { tasks: 0, notices: 0, changed: 0 },
  templates: 0,
  reviews: { passed: 0, returned: 0, superseded: 0 },
  takenAt: null,
  invitation: null,
  ...fields,
});

const NAMES = [
  '第二中学高中部教师党支部',
  '第二中学初中部教师党支部',
  '第一中学第一党支部',
  '第一中学第二党支部',
  '城关小学党支部',
  '河口镇中心学校党支部',
  '职业教育中心党支部',
  '特殊教育学校党支部',
  '实验幼儿园党支部',
  '教研室党支部',
  '退休教师党支部',
];
const MONTHS = Array.from({ length: 11 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
const slot = (at: number): SubordinateView => {
  const state = at === 6 ? 'enrolled' : at === 9 ? 'invited' : at === 10 ? 'new' : 'confirmed';
  const confirmed = state === 'confirmed';
  return {
    record: id(String(at % 10)) + String(at),
    code: `330421.02.${String(at + 1).padStart(2, '0')}`,
    name: NAMES[at] ?? '',
    type: 'branch',
    state,
    org: confirmed ? `org-${at}` : null,
    ownCode: at === 6 ? '330421-02-7' : null,
    ownName: at === 6 ? '清河县职教中心教师党支部' : null,
    digits: state === 'enrolled' ? DIGITS : null,
    replacing: at === 5 ? DIGITS : null,
    taken: confirmed,
    invitationExpires: state === 'invited' ? '2026-12-06T08:00:00Z' : null,
    lastImportAt: confirmed ? '2026-11-20T03:00:00Z' : null,
    lastNumber: confirmed ? 13 - at : null,
    records: confirmed ? 96 - at * 7 : 0,
    reportedMonths: confirmed
      ? MONTHS.filter((_, month) => !(at === 4 && month === 10) && !(at === 8 && (month === 3 || month === 10)))
      : [],
    missing: at === 5,
    missingNumbers: at === 5 ? [3, 6, 7] : [],
    receiptDue: at === 0 || at === 5,
  };
};
export const SLOTS: readonly SubordinateView[] = NAMES.map((_, at) => slot(at));

export const DESK: SuperiorDesk = {
  month: '2026-11',
  confirmed: 8,
  reported: 6,
  handed: [{ record: 'a'.repeat(32), kind: 'rule', what: 'new', title: '关于党课安排的通知', from: '中共清河县委教育工委', heads: '[]' }],
  subordinates: SLOTS,
  figures: [0, 1, 2, 3, 5, 7].map((at) => ({
    org: `org-${at}`,
    line: {
      month: '2026-11',
      counts: { 'party-meeting': at % 2, 'political-birthday': 1 + (at % 3), 'study-session': 2 },
      gatherings: 3 + (at % 2) + (at % 3),
      expected: 72 + at * 5,
      present: 68 + at * 4,
      expectedVoting: 60,
      presentVoting: 57,
      hours: 1_440 + at * 85,
    },
  })),
  latest: [
    {
      record: id('a'),
      org: 'org-0',
      orgName: '第二中学高中部教师党支部',
      kind: 'party-meeting',
      title: '讨论接收何雨桐同志为预备党员',
      start: '2026-11-06T15:30',
      importedAt: '2026-11-20T03:00:00Z',
    },
    {
      record: id('b'),
      org: 'org-0',
      orgName: '第二中学高中部教师党支部',
      kind: 'study-session',
      title: '学习党的二十届四中全会精神',
      start: '2026-11-13T16:00',
      importedAt: '2026-11-20T03:00:00Z',
    },
    {
      record: id('c'),
      org: 'org-5',
      orgName: '河口镇中心学校党支部',
      kind: 'political-birthday',
      title: '十一月政治生日',
      start: '2026-11-18T16:00',
      importedAt: '2026-11-20T02:40:00Z',
    },
  ],
};
