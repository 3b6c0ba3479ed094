import type { ReportedState } from '../../electron/contract';
import type { Tone } from '../ui/StateTag';

/** Words of 上报情况: who has reported for a month, whom to remind. Organisations stand by code; nothing is ranked. */
export const reportedText = {
  name: '上报情况',
  back: '总览',
  title: (period: string, reported: number, all: number) => `${period}　已报 ${reported} / ${all}`,
  titleNone: '还没有已核对的下级组织',
  states: (missing: number, gap: number, staged: number) =>
    [missing === 0 ? '' : `${missing} 个还没有报`, gap === 0 ? '' : `${gap} 个有缺`, staged === 0 ? '' : `${staged} 个待核对`].filter((part) => part !== '').join('，') || '都已报来，没有缺',
  period: '报告期',
  copy: '复制文字',
  print: '打印催报单',
  shown: '看哪些',
  options: { owing: (n: number) => `没有报全的（${n}）`, all: (n: number) => `全部（${n}）` },
  columns: { code: '代码', name: '组织', state: '情况', words: '说明' },
  words: { missing: '未报', gap: '有缺', staged: '待核对', reported: '已报' } satisfies Record<ReportedState, string>,
  tones: { missing: 'late', gap: 'due', staged: 'info', reported: 'ok' } satisfies Record<ReportedState, Tone>,
  stagedWords: '收到了，等您核对写出它的电脑',
  emptyTitle: '先登记下级组织，发出邀请',
  empty: '对方入网、两边核对数字以后，每个月谁报了、谁没有报、缺哪一份，都列在这里，可以打印催报单。',
  toSubordinates: '登记下级组织',
  allHere: '都已报来，没有缺。',
  unconfirmed: (n: number) => `另有 ${n} 个下级组织还没有核对数字，不算在应报里。`,
  rest: (n: number) => `再看后面的（还有 ${n} 个）`,
  message: (period: string) => `以下组织${period}的上报还没有收全，请尽快导出上报包交来：`,
  notReportedYet: '还没有报。',
} as const;
