import { LETTER_FORM_NAMES, PAPER_TITLES } from '../../electron/contract';
import type { RecordFields } from './record-fields';

const withdrawal = { withdrawn: '撤回', withdrawnReason: '撤回原因' } as const;

export const LETTER: RecordFields = {
  fields: { form: '文种', title: '标题', to: '主送机关', body: '正文', by: '落款', on: '成文日期', copies: '抄送机关', printedBy: '印发机关', printedOn: '印发日期', ...withdrawal },
  lists: { annexes: '附件说明' },
  items: { annexes: { title: '名称' } },
  values: { form: LETTER_FORM_NAMES },
  order: ['form', 'title', 'to', 'body', 'annexes', 'by', 'on', 'copies', 'printedBy', 'printedOn', 'withdrawn'],
};

export const TEMPLATE: RecordFields = {
  fields: { paper: '材料', audience: '给谁用', preset: '下级默认采用', choice: '采用的版式', file: '模板文件', 'file.name': '模板文件', 'file.carried': '随文件下发', chosen: '只发给选定的下级', ...withdrawal },
  lists: { edges: '发给谁' },
  items: { edges: { removed: '不发给' } },
  values: { paper: PAPER_TITLES, audience: { below: '下发给下级' }, choice: { 'built-in': '内置版式' } },
  order: ['paper', 'audience', 'file', 'preset', 'chosen', 'edges', 'choice', 'withdrawn'],
  hidden: ['file.sha256', 'file.type', 'file.bytes'],
};
