import type { CircularKind } from '../../electron/contract';

export const circulars = {
  place: '通报与汇总',
  kinds: { bulletin: '通报', summary: '情况汇总' } as Readonly<Record<CircularKind, string>>,
  hint: '按下级报来的统计起草，只写事实：次数、组织名称、依据的条款。改好以后预览，存为公文格式的 Word。',
  choose: '通报还是汇总',
  from: '从哪个月',
  until: '到哪个月',
  draft: '按统计重新起草',
  draftTitle: '重新起草',
  draftText: '会用新起草的内容替换标题和正文，您改过的会没有。',
  draftConfirm: '重新起草',
  title: '标题',
  to: '主送',
  body: '正文',
  bodyHint: '一行一段。“一、”开头的是一级标题，“（一）”开头的是二级标题。',
  signed: '署名',
  on: '成文日期',
  preview: '预览，存为 Word',
  saved: (at: string) => `已存草稿 ${at}`,
  noTitle: '请写标题',
  months: '月份',
} as const;
