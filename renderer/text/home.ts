import type { Duty, StandingMatter } from '../../electron/contract';
import { dayText, fullDayText } from './dates';
import { KIND_NAMES, RULE_SOURCES } from './kinds';

/** 学时 are counted in tenths; 215 → 21.5 */
export const hoursText = (tenths: number): string => String(tenths / 10);

const LAYERS: Readonly<Record<Duty['layer'], string>> = { central: '', superior: '上级规定', branch: '本支部规定' };

/** Why a duty is there: how often, by which article, whose rule. */
export function dutyReason(duty: Duty): string {
  if (duty.rule === 'R5') return `每月相对固定 1 天 · ${RULE_SOURCES['branch-rules-16']}`;
  if (duty.rule === 'R3') return `各党小组一般每月 1 次 · ${RULE_SOURCES['branch-rules-13']}`;
  const monthly = duty.period.from.slice(0, 7) === duty.period.until.slice(0, 7);
  const often = { gatherings: monthly ? '一般每月' : duty.period.from.slice(0, 7) === `${duty.period.from.slice(0, 4)}-01` && duty.period.until.slice(5, 7) === '12' ? '一般每年' : '一般每季度', hours: '每年集中学习培训', anniversary: '提倡，没有次数要求' };
  const amount = duty.type === 'gatherings' ? ` ${duty.facts.required} 次` : duty.type === 'hours' ? `一般不少于 ${hoursText(duty.facts.required)} 学时` : '';
  const source = duty.article === null ? LAYERS[duty.layer] : RULE_SOURCES[duty.article];
  return [`${often[duty.type]}${amount}`, source].filter((part) => part !== '').join(' · ');
}

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
  calendar: '全年的应办日历',
  start: '开始记录',
  study: '记录学习',
  look: '查看',
  plan: '安排',
  prepare: '准备',
  resume: '继续填写',
  daysLeft: (days: number): string => (days === 0 ? '今天截止' : `还剩 ${days} 天`),
  done: '已完成',
  until: (date: string): string => `${Number(date.slice(5, 7))} 月底前`,
  held: (duty: Extract<Duty, { type: 'gatherings' }>): string =>
    duty.facts.held === 0 ? '还没有开' : duty.rule === 'R3' && duty.facts.required > 1 ? `${duty.facts.required} 个小组中 ${duty.facts.held} 个已开` : `已开 ${duty.facts.held} 次，最近 ${dayText(duty.facts.lastHeldOn)}`,
  hours: (duty: Extract<Duty, { type: 'hours' }>): string =>
    duty.facts.below === 0 ? `${duty.facts.members} 人都已达到` : `${duty.facts.members} 人中 ${duty.facts.reached} 人已达到，还有 ${duty.facts.below} 人不足，最少 ${hoursText(duty.facts.lowest)}`,
  birthday: (name: string, on: string, years: number): string => `${name} ${dayText(on)}（${years} 年）`,
  birthdayDuty: '本月政治生日',

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
