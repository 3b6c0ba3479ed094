import { ledgerItemDocument, ledgerState, type CitingItem, type LedgerItemDocument, type LedgerItemView, type LedgerLink, type LedgerOverview, type LedgerRow, type RecordHistory } from '../../electron/contract';

export const TODAY = '2026-11-22';
type Input = Parameters<typeof ledgerItemDocument.parse>[0];
const id = (at: number): string => at.toString(16).repeat(32).slice(0, 32);
const link = (at: number, title: string, on: string): LedgerLink => ({ record: id(at), kind: 'gathering', title, on });

const LIFE_MEETING = link(10, '2025 年度组织生活会', '2025-12-18');
const STUDY = link(11, '集中学习：新时代教师职业行为十项准则', '2026-09-08');
const COMMITTEE = link(12, '支部委员会：核对师德学习记录', '2026-09-15');
const LECTURE = link(13, '情景党课：老校长的一本账', '2026-10-20');
const THEME_DAY = link(14, '主题党日：走访学生家庭', '2026-05-16');
const LINKS = [LIFE_MEETING, STUDY, COMMITTEE, LECTURE, THEME_DAY];
export const sampleLinks: readonly LedgerLink[] = LINKS;

type Step = readonly [title: string, dueOn: string, doneOn: string];
const steps = (lines: readonly Step[]) => lines.map(([title, dueOn, doneOn], sort) => ({ id: `m${sort}`, sort, title, dueOn, doneOn, responsible: '' }));
const proof = (...records: readonly LedgerLink[]) => records.map(({ record }, sort) => ({ id: `e${sort}`, sort, record, text: '' }));
const by = (name: string) => ({ member: '', name });
const fromMeeting = { record: LIFE_MEETING.record, text: '' };

const LIFE: readonly Input[] = [
  {
    title: '联系群众不够经常',
    detail: '走访学生家庭少，问题发现晚',
    source: fromMeeting,
    responsible: by('李淑芬'),
    dueOn: '2026-10-31',
    measures: steps([['定联系名单', '2026-01-15', '2026-01-12'], ['首轮走访', '2026-05-31', '2026-05-16'], ['第二轮走访', '2026-10-15', ''], ['汇总问题逐条答复', '2026-10-31', '']]),
    evidence: [...proof(THEME_DAY), { id: 'p', sort: 9, text: '家访登记表 24 份，存支部档案盒', record: '' }],
    progress: [
      { id: 'a', sort: 0, on: '2026-01-12', note: '24 名党员每人联系 3 户，名单经支委会通过。' },
      { id: 'b', sort: 1, on: '2026-05-16', note: '首轮走访 68 户，收集意见 11 条，住校生返家交通一条已与校车公司协调。' },
    ],
  },
  { title: '党课形式单一', source: fromMeeting, responsible: by('周海涛'), dueOn: '2026-11-27', measures: steps([['征求意见', '2026-03-31', '2026-03-20'], ['情景党课试讲', '2026-10-31', '2026-10-20'], ['总结', '2026-11-27', '']]), evidence: proof(LECTURE) },
  {
    title: '师德师风学习记录不全',
    source: { record: '', text: '县委巡察反馈 第 7 条' },
    responsible: by('赵敏'),
    dueOn: '2026-09-30',
    measures: steps([['补齐名册', '2026-09-05', '2026-09-03'], ['补学', '2026-09-20', '2026-09-08'], ['支委会核对', '2026-09-30', '2026-09-15']]),
    completedOn: '2026-09-15',
    evidence: proof(STUDY, COMMITTEE),
  },
  { title: '青年党员培养办法不多', source: fromMeeting, responsible: by('王建国'), dueOn: '2026-06-30', measures: steps([['结对', '2026-02-28', '2026-02-26'], ['公开课', '2026-04-30', '2026-04-22'], ['座谈', '2026-06-20', '2026-06-18']]), completedOn: '2026-06-18', closedOn: '2026-06-29', closedBy: '李淑芬', reviewDueOn: '2026-11-20' },
  { title: '会议记录缺请假原因', source: { record: '', text: '上级退回 2026-09-20' }, responsible: by('周海涛'), dueOn: '2026-09-25', measures: steps([['补记', '2026-09-22', '2026-09-21'], ['提交前检查开启', '2026-09-25', '2026-09-22']]), completedOn: '2026-09-22', closedOn: '2026-09-24', closedBy: '李淑芬', reviewDueOn: '2026-10-31', reviewedOn: '2026-10-31', reviewFinding: '10 月两次会议的请假原因都已填写。' },
  { title: '党员活动室使用登记不及时', source: fromMeeting, responsible: by('吴桂香'), dueOn: '2027-01-15' },
];
const LEADERS: readonly Input[] = [
  { title: '支部书记承担一门以上主干课程', detail: '双带头人标准 第 1 条', responsible: by('李淑芬'), evidence: [{ id: 'p', sort: 0, record: '', text: '2026 年秋季课表' }], startedOn: '2026-01-10' },
  { title: '支部书记每年讲党课不少于一次', detail: '双带头人标准 第 4 条', responsible: by('李淑芬'), evidence: proof(LECTURE, STUDY), startedOn: '2026-01-10' },
  { title: '党小组与教研组活动结合，每学期两次以上', responsible: by('周海涛'), dueOn: '2026-12-31', evidence: proof(COMMITTEE, THEME_DAY, LIFE_MEETING), startedOn: '2026-03-01' },
  { title: '青年教师结对培养有记录', responsible: by('赵敏'), dueOn: '2026-12-31' },
];

function rowOf(document: LedgerItemDocument, at: number): LedgerRow {
  const named = [document.source.record, ...document.evidence.map(({ record }) => record)];
  return { id: id(at + 1), heads: [], document, state: ledgerState(document, TODAY), links: LINKS.filter(({ record }) => named.includes(record)) };
}
const rows = (ledger: LedgerItemDocument['ledger'], inputs: readonly Input[]): LedgerRow[] => inputs.map((input, at) => rowOf(ledgerItemDocument.parse({ ...(input as object), ledger }), at));

export const lifeRows: readonly LedgerRow[] = rows('life-meeting-rectification', LIFE);
export const leaderRows: readonly LedgerRow[] = rows('dual-leader', LEADERS);
export const overdueRows: readonly LedgerRow[] = lifeRows.filter(({ state }) => state.overdueDays > 0);

export const sampleOverview: LedgerOverview = {
  today: TODAY,
  total: 27,
  closed: 11,
  overdue: 1,
  dueSoon: 1,
  reviewDue: 1,
  ledgers: [
    { ledger: 'main-responsibility', ownLedger: '', total: 6, closed: 4, overdue: 0 },
    { ledger: 'inspection-rectification', ownLedger: '', total: 3, closed: 2, overdue: 0 },
    { ledger: 'life-meeting-rectification', ownLedger: '', total: 6, closed: 2, overdue: 1 },
    { ledger: 'supervised-task', ownLedger: '', total: 2, closed: 1, overdue: 0 },
    { ledger: 'risk-point', ownLedger: '', total: 4, closed: 2, overdue: 0 },
    { ledger: 'dual-leader', ownLedger: '', total: 4, closed: 0, overdue: 0 },
    { ledger: 'own', ownLedger: '意识形态工作清单', total: 2, closed: 0, overdue: 0 },
  ],
};
export const emptyOverview: LedgerOverview = { today: TODAY, total: 0, closed: 0, overdue: 0, dueSoon: 0, reviewDue: 0, ledgers: [] };

export function itemViewOf({ id: record, document, state, links }: LedgerRow): LedgerItemView {
  return { id: record, kind: 'ledger-item', org: id(15), own: true, document, heads: [], state: 'unsubmitted', conflicts: [], savedAt: '2026-11-20T02:10:00Z', author: '李淑芬', submittedAt: null, writtenAt: null, deliveredAt: null, itemState: state, links };
}

const first = lifeRows[0];
/** What the page of a meeting says about the ledgers. */
export const sampleCiting: readonly CitingItem[] = first === undefined ? [] : [{ id: first.id, title: first.document.title, ledger: first.document.ledger, ownLedger: '', as: 'source', state: first.state }];

const SUPERVISED: readonly Input[] = [
  { title: '校门口违停整治', level: 'county', responsible: by('吴桂香'), dueOn: '2026-11-15', measures: steps([['会商交警', '2026-10-20', '2026-10-18'], ['设护学岗', '2026-11-15', '']]), startedOn: '2026-10-18' },
  { title: '食堂后厨全程可视', level: 'city', responsible: by('王建国'), dueOn: '2026-12-20', measures: steps([['装摄像头', '2026-11-30', '']]) },
  { title: '教研室用电排查', level: 'unit', responsible: by('赵敏'), dueOn: '2026-11-30' },
];
export const supervisedRows: readonly LedgerRow[] = rows('supervised-task', SUPERVISED);

/** Two saves of the first item: begun, then a step done and a line of progress. */
export const sampleItemHistory: RecordHistory = {
  kind: 'ledger-item',
  title: lifeRows[0]?.document.title ?? '',
  document: lifeRows[0]?.document ?? {},
  names: {},
  entries: [
    {
      version: 'v2', savedAt: '2026-11-20T02:10:00Z', author: '李淑芬', device: 'd', thisDevice: true, submitted: false, erased: null,
      changes: [
        { path: `measures/${lifeRows[0]?.document.measures[0]?.id ?? ''}/doneOn`, before: '', after: '2026-11-20' },
        { path: 'dueOn', before: '2026-11-30', after: '2026-12-10' },
        { path: 'responsible/name', before: '', after: '李淑芬' },
      ],
    },
    { version: 'v1', savedAt: '2026-11-06T09:20:00Z', author: '周海涛', device: 'e', thisDevice: false, changes: [], submitted: false, erased: null },
  ],
};
