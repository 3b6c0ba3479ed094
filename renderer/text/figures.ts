import { figurePeriodName, shareText, type FigureSources, type LedgerPart, type PeriodFigures } from '../../electron/contract';

type ReachedSums = PeriodFigures['total']['study'];
type GradeSums = PeriodFigures['total']['appraisal'];

/** Words of 统计. Organisations stand by code; nothing is ranked, and no person is named. */
export const figuresText = {
  name: '统计',
  title: (period: string, share: string): string => `${figurePeriodName(period)}　按规定开展 ${share}`,
  titleNone: (period: string): string => `${figurePeriodName(period)}　还没有到期的事项`,
  reported: ({ reported, branches }: Pick<FigureSources, 'reported' | 'branches'>): string => `已报 ${reported} / ${branches}`,
  resting: ({ byRecords, byLines }: Pick<FigureSources, 'byRecords' | 'byLines'>): string =>
    [byRecords > 0 ? `${byRecords} 个按记录计` : '', byLines > 0 ? `${byLines} 个按汇总数计` : ''].filter((part) => part !== '').join('，'),
  short: (n: number): string => `${n} 个数字不全`,
  shortHint: '对方签名的汇总数里的次数，比收到的记录多',
  unit: '期间单位',
  units: { month: '月', quarter: '季度', 'half-year': '半年', year: '年' } as const,
  back: '上一期',
  on: '下一期',
  part: '范围',
  whole: '全部下级',
  view: '看什么',
  saves: { whole: '全部统计', heat: '热力图', trend: '走势', below: '各支部', missing: '未达标', rules: '各项规定', ledgers: '整改' } as const,
  views: { overview: '概况', heat: '热力图', trend: '走势', below: '各支部', missing: '未达标' } as const,

  share: '按规定开展',
  shareOf: (done: number, asked: number): string => `完成 ${done} / ${asked} 项`,
  missing: '未达标支部',
  missingUnit: '个',
  missingHint: '看是哪一条',
  rate: '参会率',
  rateOf: (present: number, expected: number): string => `实到 ${present} / 应到 ${expected}`,
  study: '学时已满',
  studyOf: (asked: number): string => `/ ${asked} 人`,
  committeeStudy: (reached: number, asked: number): string => `支委 56 学时：${reached} / ${asked} 人`,
  ledgers: '整改完成',
  ledgersOf: (closed: number, all: number, overdue: number): string => `销号 ${closed} / ${all} 项，逾期 ${overdue} 项`,
  noLedgers: '没有报来台账',
  better: (points: string): string => `比上一期 +${points}`,
  worse: (points: string): string => `比上一期 −${points}`,
  same: '与上一期相同',
  look: '看依据',
  lookFor: (what: string): string => `${what}：看依据`,

  bars: '各项规定',
  barsHint: '按规定的次序',
  barOf: (done: number, asked: number, unreported: number): string =>
    `完成 ${done} / ${asked}${unreported > 0 ? `，未报 ${unreported}` : ''}`,
  barBefore: (share: string): string => `上一期 ${share}`,
  kinds: '各类活动',
  others: '其他情况',
  otherLines: (told: number): string => `以下按 ${told} 个支部报来的状况`,
  termOver: '换届已到期',
  appraisal: '民主评议',
  appraisalOf: (members: number): string => `评议 ${members} 人`,
  grades: (excellent: number, qualified: number, basic: number, unqualified: number): string =>
    `优秀 ${excellent}　合格 ${qualified}　基本合格 ${basic}　不合格 ${unqualified}`,
  dues: '党费已公布',
  branches: '个支部',
  ledgersTable: '台账整改',
  overdueOf: (ledger: string): string => `${ledger}逾期`,

  chart: '图',
  table: '表',
  chartOrTable: '图或表',
  copy: '复制表格',
  copied: '已复制',
  copyFailed: '没有复制成，请选中表格后按 Ctrl C',

  heat: (year: string, rule: string): string => `${year} 年　${rule}`,
  rule: '规定',
  year: '年份',
  grid: '支部和期间',
  cell: (name: string, period: string, state: string, counted: number, required: number): string =>
    `${name}　${period}：${state}${required > 0 ? `，${counted} / ${required} 次` : ''}`,
  cellNone: (name: string, period: string): string => `${name}　${period}：不在这里`,
  heatHint: '方向键移动，回车看依据',
  org: '组织',
  heatEmpty: '这个范围里没有党支部。',

  trend: (rule: string): string => `走势：${rule}`,
  allRules: '全部规定',
  lineShare: '完成率',
  lineRate: '参会率',
  columns: {
    period: '期间',
    reported: '上报',
    done: '完成',
    missing: '未开展',
    share: '完成率',
    held: '组织生活',
    expected: '应到',
    present: '实到',
    rate: '参会率',
    study: '学时达标',
    ledgers: '整改销号',
    overdue: '逾期',
    term: '换届到期',
    dues: '党费公布',
    source: '来源',
    rule: '规定',
    basis: '依据',
    unreported: '未报',
    late: '补录',
    ledger: '台账',
    kind: '类别',
    times: '次数',
    before: '上一期',
  } as const,
  sources: { records: '记录', line: '汇总数', none: '没有' } as const,
  reportedTag: '已报',
  notReportedTag: '未报',
  total: '合计',
  below: (n: number): string => `${n} 个组织，按代码排列`,

  missingTitle: (n: number): string => (n === 0 ? '没有未达标的支部' : `${n} 个支部未达标`),
  missingNone: '报来的支部都按规定开展了。没有报来的不在里面，见“已报”。',
  missingOf: (counted: number, required: number): string => `${counted} / ${required}`,

  behind: (what: string): string => `${what}的依据`,
  behindRecords: '记录',
  behindLines: '只报了汇总数的月份',
  lineOf: (times: number, present: number, expected: number): string => `${times} 次，实到 ${present} / 应到 ${expected}`,
  lineFrom: (date: string): string => `${date}签名`,
  stoodHint: '没有逐条的记录：以下是各支部在上报里签名的数，按代码排列。',
  stoodNone: '没有支部报来这一项。',
  stoodOn: (date: string): string => `${date}的状况`,
  studyLine: (all: ReachedSums, committee: ReachedSums): string =>
    `32 学时：${all.reached} / ${all.asked} 人${committee.asked > 0 ? `；支委 56 学时：${committee.reached} / ${committee.asked} 人` : ''}`,
  termLine: (day: string): string => `任期到${day}`,
  duesLine: (day: string): string => `${day}公布`,
  duesNot: '本年还没有公布',
  ledgerLine: (name: string, { open, waiting, closed, overdue }: LedgerPart): string =>
    `${name}：销号 ${closed} / ${open + waiting + closed} 项${waiting > 0 ? `，待销号 ${waiting}` : ''}${overdue > 0 ? `，逾期 ${overdue}` : ''}`,
  gradesOf: ({ members, excellent, qualified, basic, unqualified }: GradeSums): string =>
    `评议 ${members} 人　优秀 ${excellent}　合格 ${qualified}　基本合格 ${basic}　不合格 ${unqualified}`,
  own: '本级',
  ownTag: '不在合计里',
  ownHint: '本级自己的组织生活，不在下级的合计里',
  notAbove: '谈心谈话、党费逐月、出国（境）党员联系（半年一次）和毕业生保留，只在支部里，按规定不随上报带来；上级看到的党费只是公布日期和月数。',
  nothingBehind: '没有计入的记录。',
  more: '只列出前面一部分；缩小期间或范围可以看到其余的。',
  moreRows: (n: number): string => `再看后面的（还有 ${n} 个）`,
  close: '关闭',
  lateTag: '补录',
  duties: (n: number): string => `${n} 项`,
  untitled: '（没有主题）',
  dutyLook: (name: string): string => `看${name}的记录`,

  emptyTitle: '收到上报以后，这里就有统计',
  emptyBody: '登记下级组织、对方入网并报来以后，这里按规定算出谁办了、谁没办、参会率、学时和整改，每个数都能看到依据。',
  toSubordinates: '登记下级组织',
  toImport: '导入上报包',
} as const;

/** By how many points a share is above or below another; null where one of them is nothing. */
export function pointsText(now: readonly [number, number], before: readonly [number, number]): string | null {
  if (now[1] === 0 || before[1] === 0) return null;
  const tenths = Math.round((now[0] / now[1] - before[0] / before[1]) * 1000);
  if (tenths === 0) return figuresText.same;
  const points = `${Math.floor(Math.abs(tenths) / 10)}.${Math.abs(tenths) % 10}`;
  return tenths > 0 ? figuresText.better(points) : figuresText.worse(points);
}

export { shareText };
