import { levelsName, PROGRESS_WORDS, standName, type AddresseeLine, type GivenOrder, type OrderKind, type OrderStand, type ProgressCounts, type ReceivedTask } from '../../electron/contract';
import type { Tone } from '../ui/StateTag';
import { fullDayText } from './dates';

export { PROGRESS_WORDS };

const STAND_TONES: Readonly<Record<OrderStand, Tone>> = { prepared: 'due', carried: 'na', 'not-started': 'na', running: 'info', waiting: 'due', closed: 'ok', returned: 'late', withdrawn: 'na' };

export function standWord(kind: OrderKind, line: AddresseeLine): { readonly word: string; readonly tone: Tone } {
  const { stand, overdue } = line;
  return { word: standName(kind, line), tone: overdue ? 'late' : kind === 'notice' && stand === 'waiting' ? 'ok' : STAND_TONES[stand] };
}

/** The state of a received task as its addressee reads it. */
export function receivedWord({ word, state, overdue, daysLeft }: ReceivedTask): { readonly word: string; readonly tone: Tone } {
  if (word === 'withdrawn') return { word: '上级已撤回', tone: 'na' };
  if (word === 'closed') return { word: '上级已销号', tone: 'ok' };
  if (word === 'returned' && state !== 'waiting') return { word: '上级退回', tone: 'late' };
  if (overdue) return { word: `逾期 ${Math.abs(daysLeft ?? 0)} 天`, tone: 'late' };
  return { word: PROGRESS_WORDS[state], tone: state === 'waiting' ? 'ok' : state === 'running' ? 'info' : 'due' };
}

export const orders = {
  place: '任务与传达',
  kinds: { task: '督办任务', notice: '通知传达' } as Readonly<Record<OrderKind, string>>,
  /** The answer first: what is open. */
  title: (kind: OrderKind, list: readonly GivenOrder[]): string => {
    const live = list.filter(({ withdrawn }) => !withdrawn);
    const open = live.filter(({ asked, done, closed }) => (kind === 'task' ? closed : done) < asked);
    const late = open.filter(({ overdue }) => overdue > 0).length;
    if (live.length === 0) return kind === 'task' ? '还没有下达任务' : '还没有下发通知';
    if (open.length === 0) return kind === 'task' ? '下达的任务都已销号' : '下发的通知都已传达';
    return kind === 'task' ? `${open.length} 项任务在办${late > 0 ? `，${late} 项有逾期` : ''}` : `${open.length} 份通知还没有全部传达${late > 0 ? `，${late} 份有逾期` : ''}`;
  },
  toCarry: (n: number) => `有 ${n} 份下发文件待写：任务和通知随下发文件带给下级。`,
  writeDownward: '去写下发文件',
  newTask: '布置任务',
  newNotice: '下发通知',
  choose: '任务还是通知',
  emptyTask: '在这里布置任务：写清要求和时限，勾选下级，随下发文件带出。下级导入以后记入自己的台账，进展随下一次上报回来。',
  emptyNotice: '在这里下发要传达学习的通知。下级导入以后，点一下就能起草学习记录；哪天传达的，随下一次上报回来。',
  noBelow: '还没有核对过的下级组织。先在“下级组织”里邀请并核对，才能下达。',
  toBelow: '去下级组织',
  columns: { title: '事项', dueOn: '时限', asked: '下达', received: '收到', begun: '启动', done: '完成', conveyed: '传达', closed: '销号', overdue: '逾期', levels: '逐级汇总' },
  levels: levelsName,
  levelsShort: ({ asked, done }: ProgressCounts) => `${done} / ${asked}`,
  until: (day: string) => (day === '' ? '没有时限' : fullDayText(day)),
  withdrawnTag: '已撤回',

  formTitle: { task: '布置任务', notice: '下发通知' } as Readonly<Record<OrderKind, string>>,
  correctTitle: (title: string) => `更正：${title}`,
  passHint: (title: string) => `转办上级任务“${title}”。下级的进展会逐级汇总上去。`,
  passNoticeHint: (title: string) => `转发上级通知“${title}”。`,
  back: '任务与传达',
  fields: {
    title: '任务', titleHint: '一句话说清做什么，例如：开展校舍安全排查', requirement: '要求', source: '来源文件', sourceHint: '文号或会议，例如：清教工委〔2026〕18 号', issuedOn: '下达日期', dueOn: '完成时限',
    ledger: '下级记入哪本台账', level: '督办层级', noLevel: '不注明', noticeTitle: '通知标题', number: '文号', issuer: '发文单位', text: '正文或摘要', textHint: '下级看到的就是这段文字；文件原件请添加为下面的附件。',
    conveyBy: '传达时限', suggested: '建议怎样传达', anyKind: '由支部决定',
  },
  noTitle: '请写一句话',
  files: '附件（可不加）',
  filesHint: (most: number, size: string) => `随下发文件带给下级，下级在任务里打开；最多 ${most} 个，合计 ${size}`,
  filesFull: (most: number) => `已有 ${most} 个附件，不能再加；一次选得更多的，后面的没有添加。`,
  filesWeigh: (n: number, size: string, to: number, all: string) => `${n} 个附件，合计 ${size}${to > 1 ? `；${to} 个下级的下发文件各带一份，共约 ${all}` : ''}。办完或传达以后不再重复带。`,
  filesTooMuch: (size: string, most: string) => `附件合计 ${size}，超过 ${most}，不能下达。请去掉或压缩一些。`,
  filesOf: '附件',
  filesOfOrder: (n: number) => `附件 ${n} 个`,
  steps: '清单（可不填）',
  stepsHint: '一步一行，可以各有时限；下级的台账里会成为路线图。',
  step: (at: number) => `第 ${at} 步`,
  stepTitle: '内容',
  stepDue: '时间',
  addStep: '加一步',
  removeStep: (at: number) => `去掉第 ${at} 步`,
  addressees: '下达给',
  addresseesHint: (chosen: number, all: number) => `已选 ${chosen} / ${all} 个直接下级。各自只看到给自己的这一份。`,
  all: '全选',
  noneChosen: '请至少选一个下级组织',
  give: { task: '下达', notice: '下发' } as Readonly<Record<OrderKind, string>>,
  givenHint: '下达以后不会立刻到下级：要写下发文件，由 U 盘带去。',
  correct: '保存更正',
  correctHint: '下级会收到更正后的内容；已经记入台账的，只改您改动的几处。',
  leave: '取消',
  draftFound: (at: string) => `接着 ${at} 没有写完的内容`,
  draftDrop: '重新开始',
  draftSaved: (at: string) => `草稿已存 ${at}`,

  board: '下级办理情况',
  boardColumns: { name: '组织', state: '状态', doneOn: '完成', conveyedOn: '传达', note: '下级的说明', levels: '逐级', answered: '报来' },
  content: '内容',
  passes: '转办自',
  chooseOne: (name: string) => `选${name}`,
  close: (n: number) => (n === 0 ? '销号' : `销号（${n}）`),
  return: '退回',
  returnTitle: (n: number) => `退回 ${n} 个下级`,
  returnText: '说明缺什么。下级会在首页看到，台账里重新打开。',
  returnDue: '新的时限（可不填）',
  withdraw: '撤回',
  withdrawTitle: (n: number) => `撤回给 ${n} 个下级的这一项`,
  withdrawText: '还没有带出的，下级不会看到；已经带出的，随下一份下发文件告诉下级不再办理。撤回以后不能恢复，可以重新下达。',
  withdrawConfirm: '撤回',
  reason: '原因（下级会看到）',
  correctAll: '更正内容',
  again: '照此再布置',
  addMore: '增加下级',
  addMoreTitle: '也下达给',
  print: '打印',
  chosen: (n: number) => (n === 0 ? '先勾选下级，再销号、退回或撤回' : `已选 ${n} 个`),
  chooseWaiting: '选待销号的',
  sumTitle: ({ asked, closed, done, overdue }: GivenOrder, kind: OrderKind) =>
    kind === 'task' ? `下达 ${asked}，完成 ${done}，销号 ${closed}${overdue > 0 ? `，逾期 ${overdue}` : ''}` : `下发 ${asked}，已传达 ${done}${overdue > 0 ? `，逾期 ${overdue}` : ''}`,

  received: '上级任务',
  receivedTitle: (tasks: number, notices: number) => (tasks + notices === 0 ? '上级的任务和通知都办了' : [tasks > 0 ? `${tasks} 项任务要办` : '', notices > 0 ? `${notices} 份通知要传达` : ''].filter((part) => part !== '').join('，')),
  receivedEmptyTitle: '上级还没有下达任务或通知',
  receivedEmpty: '上级的任务、要传达学习的通知，随下发文件来。导入以后都在这里：任务点一下记入台账，通知点一下起草学习记录，不用再抄。',
  toImport: '去导入',
  tasks: '任务',
  notices: '通知',
  noTasks: '没有任务。',
  noNotices: '没有通知。',
  from: (name: string) => `${name}下达`,
  takeOver: '记入台账',
  takeOverAgain: { open: '更新台账', returned: '台账里重新打开', closed: '台账里登记销号', withdrawn: '台账里登记撤回' } as Readonly<Record<ReceivedTask['word'], string>>,
  changed: { open: '上级更正了内容，台账里还是原来的。', returned: '上级退回：', closed: '上级已经销号，台账里还没有登记。', withdrawn: '上级撤回：' } as Readonly<Record<ReceivedTask['word'], string>>,
  toItem: '台账条目',
  passOn: '转下级',
  passedOn: '看下级办理',
  convey: '起草学习记录',
  conveyed: (title: string, day: string) => `${fullDayText(day)}在“${title}”上传达`,
  conveyedAlready: '已在开过的会上传达',
  conveyedWhere: (title: string) => `在哪次会上传达了“${title}”`,
  conveyedHint: '选一次已经记录的会，不用另写一份。已提交过的记录会显示“已改动”，随下一次上报一起带出。',
  conveyedNote: '记为已传达',
  conveyedNone: '还没有组织生活记录。请先起草学习记录。',
  told: (word: string, day: string) => `已报上级：${word}（${day}）`,
  untold: '还没有报过上级，随下一次上报带出',
  stepsOf: (n: number) => `清单 ${n} 步`,
  home: '上级任务',
  homeNotices: '上级通知',
  homeAll: '全部',
  dueBy: (day: string) => `${day}前`,
  conveyLate: '逾期未传达',
  conveyOpen: '要传达',
  conveyDone: '已传达',
  more: (n: number) => `还有 ${n} 项`,
  waitingTasks: (n: number) => `上级有 ${n} 项任务要记入台账或更新`,
  look: '去看看',
  orderCard: '上级任务',
  toldField: '报上级的说明',
  toldHint: '一两句话，随下一次上报带给上级；不写个人情况。',
  toldSave: '保存说明',
  toldState: '将报上级',
} as const;
