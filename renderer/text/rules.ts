import type { ComplianceRule, HoursConversion, RuleBelow, RuleChange, RuleItem, ShownProblem } from '../../electron/contract';
import { ruleAmount, ruleName } from './calendar';
import { fullDayText } from './dates';
import { hoursText } from './home';

/** Kinds are plain words, so that a rule may name one of a newer program. */
const kindsOf = (demand: RuleItem['demand']): readonly string[] => (demand !== undefined && 'kinds' in demand ? (demand.kinds as readonly string[]) : []);

export const nameOf = ({ id, title, demand }: ComplianceRule): string => ruleName({ rule: id, title, kinds: kindsOf(demand) });

export const amountOf = ({ demand, minimum, unit }: ComplianceRule): string => ruleAmount({ demand: demand.type, required: minimum, period: { unit, name: '', from: '', until: '' } });

/** ★ ◐ ✗ with the word that a screen reader says. */
export const CERTAINTY: Readonly<Record<ComplianceRule['certainty'], { readonly mark: string; readonly word: string }>> = {
  read: { mark: '★', word: '已核对原文' },
  secondary: { mark: '◐', word: '未核对原文' },
  own: { mark: '✗', word: '次数是我们的理解' },
};

/** An entry by itself, where no calendar here says what it comes to. */
export function itemText({ tightens, title, unit, minimum, demand }: RuleItem): string {
  const name = ruleName({ rule: tightens, title, kinds: kindsOf(demand) });
  const often = unit === undefined || unit === 'term' ? '' : rules.units[unit];
  return `${name}：${often} ${demand?.type === 'hours' || HOURS_RULES.includes(tightens) ? `${hoursText(minimum ?? 0)} 学时` : `${minimum ?? 0} 次`}`;
}

/** Rules that count 学时, not times. */
export const HOURS_RULES: readonly string[] = ['R9', 'R10'];

export function conversionText({ perHour, halfDay, fullDay }: HoursConversion): string {
  return `1 小时 ${hoursText(perHour)} 学时，半天 ${hoursText(halfDay)} 学时，全天 ${hoursText(fullDay)} 学时`;
}

/** Why an entry is not followed: against what it was measured. */
export function problemText({ code, base }: ShownProblem): string {
  if (code === 'unknown-rule' || !base) return '这一条要加严的规定不存在，暂不生效。';
  return `“${nameOf(base)}”已经要求${amountOf(base).replace('一般', '')}，这一条比它松。可以加严，不能放宽，暂不生效。`;
}

export const changeText = ({ rule, before }: RuleChange): string => (before === null ? `新增：${amountOf(rule)}` : `${amountOf(before)} → ${amountOf(rule)}`);

/** Of the running year: how many would be asked, and how they stand. */
export function yearText({ done, due, missed, notApplicable }: NonNullable<RuleChange['year']>): string {
  const asked = done + due + missed;
  if (asked === 0) return notApplicable > 0 ? '今年不适用' : '今年还没有要办的';
  return [`今年共 ${asked} 项`, done > 0 ? `已完成 ${done}` : '', due > 0 ? `待开展 ${due}` : '', missed > 0 ? `未开展 ${missed}` : ''].filter((part) => part !== '').join('，');
}

/** Of a period's name what people say: 2026-Q3, 2026-11, 2025. */
const periodWord = (name: string): string => {
  const [year = '', part = ''] = name.split('-');
  if (/^Q\d$/.test(part)) return `${year} 年第 ${part.slice(1)} 季度`;
  if (/^H\d$/.test(part)) return `${year} 年${part === 'H1' ? '上' : '下'}半年`;
  return /^\d\d$/.test(part) ? `${year} 年 ${Number(part)} 月` : part === '' ? `${year} 年` : name;
};

/** Who would not have met it, and when: at most three periods by name. */
export function shortText({ name, short }: RuleBelow['short'][number]): string {
  const shown = short.slice(0, 3).map(periodWord).join('、');
  return `${name}（${shown}${short.length > 3 ? ` 等 ${short.length} 个周期` : ''}）`;
}

export const rules = {
  pastTitle: '按下级过去报来的统计看',
  past: '看哪一段',
  pastYear: '近 12 个月',
  lastYear: '去年',
  thisYear: '今年以来',
  pastFrom: (organisations: number, reported: number): string => `直接下级 ${organisations} 个，报过统计的 ${reported} 个；没有报过的不判断。`,
  pastMet: (met: number, all: number, periods: number): string => `${periods} 个周期里，${all} 个下级中有 ${met} 个每个周期都做到`,
  pastShort: (n: number): string => `有 ${n} 个没有每个周期都做到：`,
  pastNone: '这一段里没有能对照的整周期，或这些要求要看名册才能判断。',
  place: '规定',
  title: (count: number): string => `现行规定 ${count} 条`,
  hint: '中央规定内置；上级规定随下发文件来；本支部可以加严或增加，不能放宽',
  toCalendar: '应办日历',
  addBranch: '新增本支部规定',
  addSuperior: '新增给下级的规定',
  layers: { central: '中央', superior: '上级', branch: '本支部' },
  below: '给下级的规定',
  belowHint: '写进下一次下发文件，下级导入后生效',
  legend: '★ 已核对原文　◐ 未核对原文　✗ 次数是我们的理解',
  columns: { rule: '应办事项', amount: '要求', source: '依据', state: '情况' },
  superseded: (layer: string): string => `由${layer}另有规定`,
  inForce: '现行',
  noSuperior: '还没有收到上级的规定。上级的下发文件里带有规定时，导入后列在这里。',
  noBranch: '本支部没有另作规定，按中央和上级的规定办理。',
  noBelow: '还没有给下级的规定。可以规定次数、学时换算和学期日期。',
  from: (org: string, from: string): string => [org, from === '' ? '' : `${fullDayText(from)}起`].filter((part) => part !== '').join(' · '),
  edit: '修改',
  editOf: (title: string): string => `修改“${title}”`,
  terms: '学时换算和学期',
  conversion: '学时换算',
  conversionUsual: '没有上级规定，按通常办法',
  semesters: '学期',
  noSemesters: '还没有填学期的起止日期',
  semesterLine: (name: string, from: string, until: string): string => `${name}：${fullDayText(from)} 至 ${fullDayText(until)}`,
  titles: { branch: '本支部规定', superior: '给下级的规定' },
  back: '规定',
  name: '文件名称或文号',
  nameHint: '显示在每一项应办事项旁边',
  noName: '写上文件名称',
  fromDay: '从哪天起',
  untilDay: '到哪天止',
  untilHint: '不填就一直有效',
  items: '各项要求',
  itemsHint: '先选加严哪一条，或自己增加一条',
  item: (at: number): string => `第 ${at} 项`,
  what: '加严哪一条',
  own: '自己增加一条',
  ownTitle: '名称',
  ownTitleHint: '例如：学习强国读书会',
  kind: '记作哪一类',
  who: '对谁',
  whom: { branch: '支部', committee: '支委会', groups: '每个党小组', members: '每名党员', 'committee-members': '每名支委' },
  unit: '周期',
  units: { month: '每月', quarter: '每季度', 'half-year': '每半年', semester: '每学期', year: '每年' },
  times: '次数',
  hours: '学时',
  dueDay: '几日前',
  dueDayHint: '每期最后一个月的几日，不填就到月底',
  addItem: '增加一项',
  removeItem: (at: number): string => `删去第 ${at} 项`,
  semester: (at: number): string => `第 ${at} 个学期`,
  semesterName: '学期名称',
  semesterHint: '例如：2026-2027-1',
  semesterFrom: '开学',
  semesterUntil: '放假前一天',
  addSemester: '增加一个学期',
  removeSemester: (at: number): string => `删去第 ${at} 个学期`,
  ownConversion: '另定学时换算',
  perHour: '1 小时',
  halfDay: '半天',
  fullDay: '全天',
  halfDayFrom: '满多久算半天',
  fullDayFrom: '满多久算全天',
  hoursUnit: '学时',
  minutesUnit: '分钟',
  preview: '照这样，今年将要求',
  previewBelow: '照这样，下级将按此办理',
  previewHint: '保存以前先看一看',
  previewNothing: '和现在一样，没有变化。',
  previewWaits: '写全名称和日期以后，这里列出变化。',
  problems: '不生效的',
  save: '保存规定',
  leave: '返回',
  withdraw: '撤回这份规定',
  withdrawTitle: (title: string): string => `撤回“${title}”？`,
  withdrawText: '撤回后不再要求；已经记录的不受影响，历史里还看得到。给下级的规定撤回后，要再写一次下发文件，下级才知道。',
  withdrawReason: '撤回原因',
  withdrawConfirm: '撤回',
  draftFound: (at: string): string => `上次写到一半的草稿，${at}自动保存`,
  draftDrop: '丢开草稿',
  draftSaved: (at: string): string => `草稿已自动保存，${at}`,
} as const;
