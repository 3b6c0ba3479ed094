import type { HomeLine, StandingMatter } from '../../electron/contract';
import { dayText, fullDayText } from './dates';
import { KIND_NAMES } from './kinds';

/** 学时 are counted in tenths; 215 → 21.5 */
export const hoursText = (tenths: number): string => String(tenths / 10);

/** 换届, a graduate, the committee or the branch's size, in one line with the number and its article. */
export function standingText(matter: StandingMatter): string {
  switch (matter.rule) {
    case 'R12':
      return matter.daysLeft < 0 ? `换届已逾期 ${-matter.daysLeft} 天（${fullDayText(matter.dueOn)}届满）` : `${fullDayText(matter.dueOn)}届满，请准备换届（还有 ${matter.daysLeft} 天）`;
    case 'R14':
      return matter.daysLeft < 0 ? `毕业生${matter.name}组织关系保留已满两年，超过 ${-matter.daysLeft} 天` : `毕业生${matter.name}组织关系保留到 ${fullDayText(matter.dueOn)}满两年`;
    case 'R16':
      if (matter.problem === 'no-committee') return `正式党员 ${matter.full} 人，应当设支部委员会，支部概况里还没有`;
      return matter.problem === 'too-few' ? `在册党员 ${matter.members} 人，不足 3 人的不单独成立支部` : `在册党员 ${matter.members} 人，党支部一般不超过 50 人`;
  }
}

export const home = {
  electionOpen: (title: string, on: string): string => `${dayText(on)}“${title}”的任期和职务还没有登记`,
  toElection: '去登记',
  place: '首页',
  title: (month: number, missing: number): string => (missing === 0 ? `${month} 月应办的都办了` : `${month} 月还差 ${missing} 项`),
  beginFirst: '先把党员名册建起来',
  quarterHint: (year: number, quarter: number, days: number): string => `${year} 年第${'一二三四'.charAt(quarter - 1)}季度，${days === 0 ? '今天是季末' : `距季末 ${days} 天`}`,
  copyLast: '复制上次会议',
  newRecord: '新记录',
  duties: '应办事项',
  calendar: '应办日历',
  start: '开始记录',
  look: '查看',
  plan: '安排',
  prepare: '准备',
  resume: '继续填写',
  daysLeft: (days: number): string => (days === 0 ? '今天截止' : `还剩 ${days} 天`),
  done: '已完成',
  until: (date: string): string => `${Number(date.slice(5, 7))} 月底前`,
  /** What is known beside the name of a duty: how far it is. */
  progress: ({ head, state, asked, done: reached, lowest, earlier, last }: HomeLine): string => {
    if (earlier > 1) return `${earlier} 期没有办完`;
    if (head.demand === 'hours') return reached === asked ? `${asked} 人都已达到` : `${asked} 人中 ${reached} 人已达到，最少 ${hoursText(lowest ?? 0)} 学时`;
    if (head.demand === 'dues-paid') return head.counted === head.required ? `${head.required} 人都已交清` : `${head.required} 人中 ${head.counted} 人已交清`;
    if (head.subject.type === 'member') return reached === asked ? `${asked} 人都已完成` : `${asked} 人中 ${reached} 人已完成`;
    if (head.subject.type === 'group' && asked > 1) return reached === asked ? `${asked} 个小组都已召开` : `${asked} 个小组中 ${reached} 个已开`;
    if (state === 'done') return last === null || last.on === '' ? '' : dayText(last.on);
    return head.required > 1 ? `${head.counted} / ${head.required} 次${last === null ? '' : `，最近 ${dayText(last.on)}`}` : '';
  },
  more: (count: number): string => `另有 ${count} 项`,
  allDone: '已完成',
  doneOf: (name: string, detail: string): string => (detail === '' ? name : `${name}（${detail}）`),
  birthday: (name: string, on: string, years: number): string => `${name} ${dayText(on)}（${years} 年）`,

  report: '上报',
  exportPackage: '导出上报包',
  sinceLast: '自上次以来',
  waiting: '条已提交、未上报',
  allWritten: '已提交的都已写出，没有待上报的记录。',
  unsubmitted: (count: number): string => `另有 ${count} 条还没有提交`,
  toSubmit: '去提交',
  reportLine: (number: number, day: string, records: number): string => `第 ${number} 号　${day}　${records} 条`,
  written: '已写出，等回执',
  delivered: '已送达',
  noReports: '还没有导出过上报包。',
  superior: {
    none: '还没有与上级建立联系。拿到上级给的邀请文件后，从这里入网。',
    invited: '入网文件已写出，请交给上级，再与上级核对数字。',
    unconfirmed: '还差一步：与上级核对数字，核对后才能导出上报。',
    confirmed: '',
  },
  toSuperior: '与上级建立联系',
  toDigits: '去核对',

  yearTitle: (year: number): string => `${year} 年组织生活`,
  yearHint: '点一格开始或查看',
  kind: '类别',
  month: (month: number): string => `${month} 月`,
  cells: { done: '✓', due: '待', missed: '未', none: '', ahead: '' },
  cellName: (kind: keyof typeof KIND_NAMES, month: number, count: number, state: 'done' | 'due' | 'missed' | 'none' | 'ahead'): string =>
    `${KIND_NAMES[kind]} ${month} 月：${state === 'done' ? `${count} 次，查看` : `${{ due: '待办', missed: '该季度未开', none: '没有记录', ahead: '还没有到' }[state]}，开始记录`}`,

  reminders: '提醒',
  birthdays: '政治生日：',
  probation: (name: string, on: string): string => `预备党员${name} ${dayText(on)}期满，讨论转正`,
  ledgersOverdue: (count: number): string => `整改逾期 ${count} 条`,
  ledgersSoon: (soon: number, review: number): string => [soon > 0 ? `台账 ${soon} 条一周内到期` : '', review > 0 ? `${review} 条该回头看了` : ''].filter((part) => part !== '').join('，'),
  noReminders: '近期没有要提醒的事。',
  drafts: '未完成的草稿',
  draftSaved: (at: string): string => `草稿已自动保存，${at}`,

  beginTitle: '从这三步开始',
  begin: [
    { word: '建立党员名册', text: '会议的应到、实到、表决人数都从名册算出来，只填一次。', href: '/members/new', button: '添加党员' },
    { word: '记录第一次会议', text: '最近一次支部党员大会就可以补录，会注明补录日期。', href: '/gatherings/new/party-meeting', button: '开始记录' },
    { word: '与上级建立联系', text: '用 U 盘导入上级的邀请文件，核对数字，以后就能上报。', href: '/superior', button: '入网' },
  ],
} as const;
