import { KIND_HISTORY_FIELDS, KIND_ITEM_FIELDS, KIND_LISTS } from './kind-fields';

/** Chinese names of a gathering's fields by the path's words, as the form shows them. Lists of items name their item. */
export const GATHERING_FIELDS: Readonly<Record<string, string>> = {
  mainKind: '主要类别',
  countedKinds: '计入类别',
  title: '主题',
  start: '开始时间',
  end: '结束时间',
  place: '地点',
  'chair.name': '主持人',
  'chair.post': '主持人职务',
  'chair.member': '主持人',
  chair: '主持人',
  'recorder.name': '记录人',
  'recorder.post': '记录人职务',
  'recorder.member': '记录人',
  recorder: '记录人',
  summary: '主持人总结',
  chairSigned: '主持人签字',
  recorderSigned: '记录人签字',
  'partyMeeting.discussedBefore': '支委会先研究',
  'partyMeeting.regular': '定期召开',
  'politicalBirthday.form': '政治生日形式',
  'studySession.form': '学习形式',
  'studySession.hours': '学时',
  'studySession.leader': '领学人',
  'studySession.leader.name': '领学人',
  'studySession.leader.post': '领学人职务',
  'studySession.leader.member': '领学人',
  ...KIND_HISTORY_FIELDS,
  withdrawn: '撤回',
  withdrawnReason: '撤回原因',
};

/** What one item of a list is called. */
export const GATHERING_LISTS: Readonly<Record<string, string>> = {
  attendance: '到会',
  guests: '列席',
  agenda: '议题',
  'agenda.speeches': '发言',
  attachments: '附件',
  'politicalBirthday.celebrants': '过政治生日的党员',
  'studySession.materials': '学习材料',
  'studySession.speakers': '研讨发言人',
  ...KIND_LISTS,
};

/** Fields of an item, by list. */
export const ITEM_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  attendance: { name: '姓名', state: '到会情况', reason: '原因', note: '说明', status: '党员身份', exempt: '不作硬性要求', hours: '学时' },
  guests: { name: '姓名', unit: '单位', post: '职务' },
  agenda: {
    title: '题目',
    content: '内容',
    dissent: '不同意见',
    vote: '表决',
    resolution: '决议',
    responsible: '责任人',
    dueOn: '完成时限',
  },
  'agenda.vote': {
    matter: '表决事项',
    method: '表决方式',
    inFavour: '赞成票',
    against: '反对票',
    abstained: '弃权票',
    writtenInFavour: '会前书面赞成',
  },
  'agenda.speeches': { speaker: '发言人', member: '发言人', text: '发言摘要' },
  attachments: { kind: '类别', title: '名称', sheets: '张数' },
  'politicalBirthday.celebrants': { name: '姓名', joinedOn: '入党日期', years: '党龄' },
  'studySession.materials': { title: '名称', source: '出处' },
  'studySession.speakers': { name: '姓名', member: '姓名', topic: '发言题目' },
  ...KIND_ITEM_FIELDS,
};

export const historyWords = {
  empty: '（空）',
  yes: '是',
  no: '否',
  added: '添加',
  removed: '删去',
  broughtBack: '恢复',
  movedTo: (place: number) => `移到第 ${place} 位`,
  reordered: '调整顺序',
  other: '其他内容',
  years: (years: number) => `${years} 年`,
  sheets: (sheets: number) => `${sheets} 张`,
  unnamed: '（未命名）',
} as const;
