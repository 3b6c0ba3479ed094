import type { RuleArticle } from '../articles';
import type { Cell, Reason } from '../compliance-cell';
import type { PeriodUnit } from '../periods';
import { dayText, fullDayText } from './dates';
import { RECORD_KIND_NAMES } from './kinds';
import { hoursWords } from './numbers';

/** What each built-in rule asks for, in the regulation's own word. */
const RULE_NAMES: Readonly<Record<string, string>> = {
  R1: '支部党员大会',
  R2: '支部委员会会议',
  R3: '党小组会',
  R4: '党课',
  R5: '主题党日',
  R6: '组织生活会',
  R7: '民主评议党员',
  R8: '谈心谈话',
  R9: '集中学习培训',
  R10: '支委集中学习培训',
  'R10-training': '支委集中培训',
  R11: '党费按月交纳',
  'R11-published': '党费公布',
  R12: '换届',
  R13: '出国（境）党员联系',
  R14: '毕业生组织关系',
  R15: '政治生日',
  'R15-oath': '重温入党誓词',
  R16: '设支部委员会',
};

/** The regulation, with its article where somebody has compared the number with the print. */
const ARTICLES: Readonly<Record<RuleArticle, string>> = {
  'branch-rules': '支部工作条例',
  'branch-rules-11': '支部工作条例 第十一条',
  'branch-rules-12': '支部工作条例 第十二条',
  'branch-rules-13': '支部工作条例 第十三条',
  'branch-rules-16': '支部工作条例 第十六条',
  'branch-rules-17': '支部工作条例 第十七条',
  'branch-rules-18': '支部工作条例 第十八条',
  'branch-rules-19': '支部工作条例 第十九条',
  'education-rules': '党员教育管理工作条例',
  'education-rules-20': '党员教育管理工作条例 第二十条',
  'education-rules-34': '党员教育管理工作条例 第三十四条',
  'election-rules-3': '基层组织选举工作条例 第三条',
  'political-building': '关于加强党的政治建设的意见',
  'dues-rules': '党费收缴、使用和管理的规定',
  'training-plan': '全国党员教育培训工作规划',
};

const UNITS: Readonly<Record<PeriodUnit, string>> = { month: '每月', quarter: '每季度', 'half-year': '每半年', semester: '每学期', year: '每年', term: '每届' };
const LAYERS: Readonly<Record<Cell['layer'], string>> = { central: '中央', superior: '上级', branch: '本支部' };
const CERTAINTIES: Readonly<Record<Cell['certainty'], string>> = { read: '', secondary: '未核对原文', own: '次数是我们的理解' };

export const STATE_WORDS: Readonly<Record<Cell['state'], string>> = { done: '已完成', due: '待开展', missed: '未开展', 'not-applicable': '不适用' };

export const ruleName = ({ rule, title, kinds }: Pick<Cell, 'rule' | 'title' | 'kinds'>): string => {
  if (title !== '') return title;
  return RULE_NAMES[rule] ?? kinds.map((kind) => RECORD_KIND_NAMES[kind] ?? '').join('、');
};

/** Which layer and which article or document a duty comes from. */
export function ruleSource({ layer, article, source, certainty }: Pick<Cell, 'layer' | 'article' | 'source' | 'certainty'>): string {
  const where = source !== '' ? source : article === null ? '' : ARTICLES[article];
  return [LAYERS[layer], where, CERTAINTIES[certainty]].filter((part) => part !== '').join(' · ');
}

/** 一般每季度 1 次; what a rule asks, in a few words. */
export function ruleAmount({ demand, required, period: { unit } }: Pick<Cell, 'demand' | 'required' | 'period'>): string {
  const often = UNITS[unit];
  switch (demand) {
    case 'gatherings':
      return required === 0 ? '没有规定次数' : `一般${often} ${required} 次`;
    case 'anniversary':
      return '提倡，没有次数要求';
    case 'talks':
      return `每名党员一般${often} ${required} 次`;
    case 'hours':
      return `${often}一般不少于 ${hoursWords(required)} 学时`;
    case 'dues-paid':
      return `${often}交纳`;
    case 'dues-published':
      return `${often}向党员公布 1 次`;
    case 'election':
      return '届满换届，提前 6 个月提醒';
    case 'contact':
      return `${often}至少 ${required} 次`;
    case 'retention':
      return '一般不超过 2 年';
    case 'structure':
      return `正式党员 ${required} 人以上应当设`;
  }
}

/** 2025 年第四季度; a period by its name alone: `2025`, `2025-11`, `2025-Q4`, `2025-H1`. */
export function periodWord(name: string): string {
  const [year = '', part = ''] = name.split('-');
  if (part.startsWith('Q')) return `${year} 年第${'一二三四'.charAt(Number(part.slice(1)) - 1)}季度`;
  if (part.startsWith('H')) return `${year} 年${part === 'H1' ? '上半年' : '下半年'}`;
  return part === '' ? `${year} 年` : `${year} 年 ${Number(part)} 月`;
}

/** 2026-Q4 → 第四季度; the year is said by the screen. */
export function periodName({ unit, name, from, until }: Cell['period']): string {
  switch (unit) {
    case 'month':
      return `${Number(name.slice(5))} 月`;
    case 'quarter':
      return `第${'一二三四'.charAt(Number(name.slice(-1)) - 1)}季度`;
    case 'half-year':
      return name.endsWith('H1') ? '上半年' : '下半年';
    case 'year':
      return name.length === 4 ? '全年' : `${fullDayText(from)}起`;
    case 'semester':
      return name === 'none' ? '学期' : `学期 ${name}`;
    case 'term':
      return name === 'none' ? '届期' : `${fullDayText(from)}至 ${fullDayText(until)}的一届`;
  }
}

/** Why a rule does not ask. */
export function reasonText(reason: Reason): string {
  switch (reason.code) {
    case 'no-number':
      return '条例没有规定次数，上级也没有下发要求';
    case 'no-calendar':
      return reason.unit === 'semester' ? '还没有填学期的起止日期' : '还没有填本届的起止日期';
    case 'not-founded':
      return `支部 ${fullDayText(reason.foundedOn)}才成立`;
    case 'dissolved':
      return `支部已于 ${fullDayText(reason.dissolvedOn)}撤销`;
    case 'no-committee':
      return '没有设支部委员会';
    case 'no-groups':
      return '没有设党小组';
    case 'no-members':
      return '没有在册党员';
    case 'few-full-members':
      return `正式党员 ${reason.full} 人，不到应设的人数`;
    case 'part-of-period':
      return `这一期只有 ${reason.days} 天符合条件（共 ${reason.of} 天）`;
    case 'exempt':
      return `不作硬性要求 ${reason.days} 天（共 ${reason.of} 天）`;
    case 'left':
      return `${dayText(reason.on)}已离开支部`;
  }
}

