import type { Addressee, AddresseeLine, GivenOrder, GivenOrderDetail, NoticeContent, ReceivedNotice, ReceivedOrders, ReceivedTask, TaskContent } from '../../electron/contract';

const id = (digit: string): string => digit.repeat(32);
const FILES = [
  { sha256: 'c'.repeat(64), name: '全会公报（全文）.pdf', type: 'application/pdf', bytes: 1_204_551 },
  { sha256: 'd'.repeat(64), name: '学习提纲.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes: 48_220 },
];
const FORM = { sha256: 'e'.repeat(64), name: '', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: 23_610 };
const TASK: TaskContent = {
  title: '开展校舍和实验室安全排查', requirement: '逐栋、逐间排查校舍、实验室和学生宿舍，建立清单，能改的立即改，一时改不了的列出时间表和责任人。排查结果经支委会研究后报教育局党委。', source: '清教工委〔2026〕18 号', issuedOn: '2026-11-06', dueOn: '2026-12-10',
  ledger: 'supervised-task', level: 'county', steps: [{ id: 'a', title: '排查教学楼、实验室', dueOn: '2026-11-20' }, { id: 'b', title: '排查宿舍楼、食堂', dueOn: '2026-11-28' }, { id: 'c', title: '支委会研究整改时间表', dueOn: '2026-12-05' }], passes: '', files: [{ ...FORM, name: '隐患排查登记表.xlsx' }],
};
const NOTICE: NoticeContent = { title: '关于学习贯彻全会精神的通知', number: '清教工委〔2026〕20 号', issuer: '清河县委教育工委', issuedOn: '2026-11-10', text: '各党支部要把学习贯彻全会精神作为当前重要任务，11 月底前组织一次集中学习，全体党员参加，研讨发言不少于三人。', conveyBy: '2026-11-30', suggested: 'study-session', passes: '', files: FILES };

const line = (n: number, name: string, fields: Partial<AddresseeLine>): AddresseeLine => ({
  org: String(n).padStart(32, '0'), code: `130534-001-0${n}`, name, stand: 'carried', dueOn: '2026-12-10', overdue: false, received: true, doneOn: '', note: '', reason: '', counts: { asked: 1, begun: 0, done: 0, overdue: 0 }, statedAt: '2026-11-20T08:30:00Z', ...fields,
});
const ADDRESSEES: readonly AddresseeLine[] = [
  line(1, '清河县第二中学高中部教师党支部', { stand: 'waiting', doneOn: '2026-11-18', note: '已排查 6 栋，整改 4 处，清单另附', counts: { asked: 1, begun: 1, done: 1, overdue: 0 } }),
  line(2, '清河县第二中学初中部教师党支部', { stand: 'running', note: '教学楼已排查', counts: { asked: 1, begun: 1, done: 0, overdue: 0 } }),
  line(3, '清河县第三中学党总支', { stand: 'running', counts: { asked: 5, begun: 4, done: 2, overdue: 1 } }),
  line(4, '清河县实验小学党支部', { stand: 'returned', reason: '缺宿舍楼的排查清单', counts: { asked: 1, begun: 1, done: 0, overdue: 0 } }),
  line(5, '清河县职教中心党支部', { stand: 'closed', doneOn: '2026-11-15', counts: { asked: 1, begun: 1, done: 1, overdue: 0 } }),
  line(6, '清河县第一幼儿园党支部', { stand: 'not-started', overdue: true, dueOn: '2026-11-20', counts: { asked: 1, begun: 0, done: 0, overdue: 1 } }),
  line(7, '清河县教师进修学校党支部', { received: false, statedAt: '' }),
];

const PART = [{ key: 'p', name: '清河县第二中学党总支' }];
export const sampleAddressees: readonly Addressee[] = ADDRESSEES.map(({ org, code, name }, n) => ({ org, code, name, above: n > 0 && n < 4 ? PART : [], mark: org }));

const SUMMARY: GivenOrder = { order: id('a'), kind: 'task', title: TASK.title, ledger: 'supervised-task', issuedOn: '2026-11-06', dueOn: '2026-12-10', asked: 7, received: 6, begun: 5, done: 2, closed: 1, overdue: 1, withdrawn: false, counts: { asked: 11, begun: 8, done: 4, overdue: 2 }, toCarry: 2 };
export const sampleTasks: readonly GivenOrder[] = [
  SUMMARY,
  { ...SUMMARY, order: id('b'), title: '报送三季度主题党日开展情况', dueOn: '2026-10-15', issuedOn: '2026-09-20', asked: 7, received: 7, begun: 7, done: 7, closed: 7, overdue: 0, counts: { asked: 11, begun: 11, done: 11, overdue: 0 }, toCarry: 0 },
  { ...SUMMARY, order: id('c'), title: '更新党员名册（误发）', dueOn: '', issuedOn: '2026-09-01', asked: 0, received: 0, begun: 0, done: 0, closed: 0, overdue: 0, withdrawn: true, counts: null, toCarry: 0 },
];
export const sampleNotices: readonly GivenOrder[] = [{ ...SUMMARY, kind: 'notice', order: id('d'), title: NOTICE.title, ledger: '', issuedOn: '2026-11-10', dueOn: '2026-11-30', asked: 7, received: 5, begun: 4, done: 4, closed: 0, overdue: 0, counts: { asked: 11, begun: 6, done: 6, overdue: 0 }, toCarry: 0 }];

export const sampleTask: GivenOrderDetail = {
  ...SUMMARY, content: TASK, addressees: ADDRESSEES, passes: { order: id('e'), title: '关于开展全县校舍安全大排查的督办' }, others: [{ org: id('9'), code: '130534-001-08', name: '清河县特殊教育学校党支部', above: [], mark: id('9') }],
};
export const sampleNotice: GivenOrderDetail = {
  ...(sampleNotices[0] ?? SUMMARY), content: NOTICE, passes: null, others: [],
  addressees: ADDRESSEES.slice(0, 3).map((one, at) => ({ ...one, note: '', stand: at === 0 ? 'waiting' as const : at === 1 ? 'not-started' as const : 'prepared' as const, doneOn: at === 0 ? '2026-11-18' : '', received: at < 2 })),
};

const RECEIVED: ReceivedTask = {
  order: id('a'), from: '清河县教育局党委', dueOn: '2026-12-10', overdue: false, daysLeft: 18, passedOn: null, told: null, content: TASK, word: 'open', on: '2026-11-06', reason: '', state: 'not-started', doneOn: '', note: '', item: null, takenOver: false,
};
const CONVEY: ReceivedNotice = { order: id('d'), from: '清河县教育局党委', dueOn: '2026-11-30', overdue: false, daysLeft: 8, passedOn: null, told: null, content: NOTICE, withdrawn: false, reason: '', conveyed: [] };
export const sampleReceivedTask: ReceivedTask = { ...RECEIVED, item: id('1'), takenOver: false, word: 'returned', reason: '缺宿舍楼的排查清单，请补充后再报', state: 'running', told: { state: 'waiting', doneOn: '2026-11-15', note: '', statedAt: '2026-11-16T08:00:00Z' } };

export const sampleReceived: ReceivedOrders = {
  today: '2026-11-22', hasBelow: false,
  tasks: [
    RECEIVED,
    { ...sampleReceivedTask, order: id('b') },
    { ...RECEIVED, order: id('c'), content: { ...TASK, title: '上报支部书记抓党建述职材料', steps: [], requirement: '', dueOn: '2026-11-18' }, dueOn: '2026-11-18', overdue: true, daysLeft: -4, item: id('2'), takenOver: true, state: 'running', told: { state: 'running', doneOn: '', note: '', statedAt: '2026-11-16T08:00:00Z' } },
    { ...RECEIVED, order: id('f'), content: { ...TASK, title: '报送三季度主题党日开展情况', steps: [], requirement: '' }, item: id('3'), takenOver: true, word: 'closed', state: 'closed', daysLeft: null, told: { state: 'closed', doneOn: '2026-10-12', note: '', statedAt: '2026-10-31T08:00:00Z' } },
  ],
  notices: [CONVEY, { ...CONVEY, order: id('e'), content: { ...NOTICE, title: '关于开展警示教育的通知', text: '', suggested: 'warning-education' }, conveyed: [{ record: id('7'), title: '观看警示教育片', on: '2026-11-12' }], daysLeft: null }],
};
/** At a middle node: what was passed on, and how it comes up. */
export const sampleMiddle: ReceivedOrders = { ...sampleReceived, hasBelow: true, tasks: [RECEIVED, { ...RECEIVED, order: id('b'), item: id('2'), takenOver: true, state: 'running', passedOn: { order: id('a'), counts: { asked: 12, begun: 8, done: 4, overdue: 2 } } }], notices: [CONVEY] };
