import { KIND_NAMES } from './kinds';
import { LEDGER_NAMES, SUPERVISE_LEVELS } from './ledgers';
import type { RecordFields } from './record-fields';
import { TALK_FORM_NAMES, TALK_PURPOSE_NAMES } from './talks';

const withdrawal = { withdrawn: '撤回', withdrawnReason: '撤回原因' } as const;

export const LEDGER_ITEM: RecordFields = {
  fields: {
    ledger: '台账类别', ownLedger: '台账名称', level: '督办层级', title: '条目', detail: '具体表现', 'source.record': '来自哪条记录', 'source.text': '来源', post: '岗位或地点',
    'responsible.name': '责任人', 'responsible.member': '责任人', dueOn: '完成时限', startedOn: '启动日期', completedOn: '完成日期', closedOn: '销号日期', closedBy: '销号人',
    reviewDueOn: '回头看时限', reviewedOn: '回头看日期', reviewFinding: '回头看情况', reopenedOn: '重新打开日期', told: '报上级的说明', ...withdrawal,
  },
  lists: { measures: '措施', progress: '进展', evidence: '佐证' },
  items: {
    measures: { title: '内容', responsible: '责任人', dueOn: '时间', doneOn: '完成于' },
    progress: { on: '日期', note: '情况' },
    evidence: { record: '记录', text: '材料', 'file.name': '文件', 'file.carried': '随上报带出' },
  },
  values: { ledger: LEDGER_NAMES, level: SUPERVISE_LEVELS },
  order: ['ledger', 'ownLedger', 'level', 'title', 'detail', 'source', 'post', 'responsible', 'dueOn', 'startedOn', 'measures', 'progress', 'evidence', 'completedOn', 'closedOn', 'closedBy', 'reviewDueOn', 'reviewedOn', 'reviewFinding', 'reopenedOn', 'told', 'withdrawn'],
  labels: { progress: ['note'], evidence: ['record', 'text'] },
  hidden: ['evidence.file.sha256', 'evidence.file.type', 'evidence.file.bytes', 'order.task', 'order.said'],
  told: ['measures'],
};

/** There is no field for what was said, so a history cannot tell it either. */
export const TALK: RecordFields = {
  fields: {
    form: '形式', on: '日期', place: '地点', 'by.name': '谈话人', 'by.member': '谈话人', purpose: '类型', followUpDueOn: '跟进时限', followUpDoneOn: '跟进完成日期', ...withdrawal,
  },
  lists: { with: '谈话对象' },
  items: { with: { name: '姓名', member: '姓名' } },
  values: { form: TALK_FORM_NAMES, purpose: TALK_PURPOSE_NAMES },
  order: ['form', 'on', 'with', 'by', 'place', 'purpose', 'followUpDueOn', 'followUpDoneOn', 'withdrawn'],
};

export const DUES: RecordFields = {
  fields: { year: '年份', publishedOn: '公布日期', publishedHow: '公布方式', ...withdrawal },
  lists: { lines: '党费' },
  items: { lines: { name: '姓名', due: '应交', paid: '实交', paidOn: '交纳日期', waived: '经同意免交、少交' } },
  values: {},
  order: ['year', 'lines', 'publishedOn', 'publishedHow', 'withdrawn'],
  labels: { lines: ['name'] },
  told: ['lines'],
  money: ['lines.due', 'lines.paid'],
};

export const PLAN: RecordFields = {
  fields: { title: '计划名称', from: '开始', until: '结束', ...withdrawal },
  lists: { items: '项目' },
  items: { items: { kind: '类别', title: '主题', on: '日期', place: '地点', responsible: '责任人', record: '开展的记录' } },
  values: { 'items.kind': KIND_NAMES },
  order: ['title', 'from', 'until', 'items', 'withdrawn'],
  labels: { items: ['title', 'kind'] },
  told: ['items'],
};

export const EXPLANATION: RecordFields = {
  fields: { cell: '应办事项', text: '说明', on: '日期', ...withdrawal },
  lists: {},
  items: {},
  values: {},
  order: ['cell', 'text', 'on', 'withdrawn'],
};

export const YEAR_SEAL: RecordFields = {
  fields: { year: '年份', sealedOn: '封存日期', by: '封存人', note: '说明', known: '封存时的版本', ...withdrawal },
  lists: { reopened: '重新打开的记录' },
  items: { reopened: { on: '日期', by: '操作人', reason: '原因' } },
  values: {},
  order: ['year', 'sealedOn', 'by', 'note', 'reopened', 'withdrawn'],
  told: ['reopened'],
  hidden: ['known'],
};
