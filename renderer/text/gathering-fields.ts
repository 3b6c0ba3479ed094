import { KIND_HISTORY_FIELDS, KIND_ITEM_FIELDS, KIND_LISTS } from './kind-fields';
import { ASSESSMENT_NAMES, ELECTED_BODY_NAMES, GRADE_NAMES, SPEAKER_ROLE_NAMES, THEME_FORM_NAMES, WARNING_FORM_NAMES } from './kind-names';
import { ATTACHMENT_NAMES, ATTENDANCE_NAMES, KIND_NAMES, MEMBER_STATUS_NAMES, REASON_NAMES, STUDY_FORM_NAMES, VOTE_MATTER_NAMES, VOTE_METHOD_NAMES } from './kinds';
import type { RecordFields } from './record-fields';

/** Chinese names of a gathering's fields by the path's words, as the form shows them. Lists of items name their item. */
const FIELDS: Readonly<Record<string, string>> = {
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
  'partyMeeting.committeeMeeting': '支委会先研究（记录）',
  'partyMeeting.regular': '定期召开',
  'politicalBirthday.form': '政治生日形式',
  'studySession.form': '学习形式',
  'studySession.hours': '学时',
  'studySession.training': '集中培训',
  'studySession.leader': '领学人',
  'studySession.leader.name': '领学人',
  'studySession.leader.post': '领学人职务',
  'studySession.leader.member': '领学人',
  ...KIND_HISTORY_FIELDS,
  planned: '由计划开始',
  conveys: '传达的通知',
  withdrawn: '撤回',
  withdrawnReason: '撤回原因',
};

/** What one item of a list is called. */
const LISTS: Readonly<Record<string, string>> = {
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
const ITEMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
  attachments: { kind: '类别', title: '名称', sheets: '张数', 'file.name': '文件', 'file.carried': '随上报带出' },
  'politicalBirthday.celebrants': { name: '姓名', joinedOn: '入党日期', years: '党龄' },
  'studySession.materials': { title: '名称', source: '出处' },
  'studySession.speakers': { name: '姓名', member: '姓名', topic: '发言题目' },
  ...KIND_ITEM_FIELDS,
};

/** One gathering in words; the order is that of its form. */
export const GATHERING_RECORD: RecordFields = {
  fields: FIELDS,
  lists: LISTS,
  items: ITEMS,
  values: {
    mainKind: KIND_NAMES,
    countedKinds: KIND_NAMES,
    'studySession.form': STUDY_FORM_NAMES,
    'attendance.state': ATTENDANCE_NAMES,
    'attendance.reason': REASON_NAMES,
    'attendance.status': MEMBER_STATUS_NAMES,
    'agenda.vote.matter': VOTE_MATTER_NAMES,
    'agenda.vote.method': VOTE_METHOD_NAMES,
    'attachments.kind': ATTACHMENT_NAMES,
    'partyLecture.speakerRole': SPEAKER_ROLE_NAMES,
    'themeDay.forms': THEME_FORM_NAMES,
    'warningEducation.form': WARNING_FORM_NAMES,
    'appraisal.results.grade': GRADE_NAMES,
    'assessmentMeeting.sections.id': ASSESSMENT_NAMES,
    'election.body': ELECTED_BODY_NAMES,
  },
  order: [
    'countedKinds', 'title', 'start', 'end', 'place', 'chair', 'recorder', 'politicalBirthday', 'studySession', 'committeeMeeting', 'groupMeeting', 'partyLecture',
    'themeDay', 'lifeMeeting', 'appraisal', 'oathRenewal', 'warningEducation', 'assessmentMeeting', 'election', 'attendance', 'guests', 'partyMeeting', 'agenda',
    'summary', 'attachments', 'chairSigned', 'recorderSigned', 'withdrawn', 'withdrawnReason',
  ],
  hidden: ['attachments.file.sha256', 'attachments.file.type', 'attachments.file.bytes'],
  tenths: ['studySession.hours', 'partyLecture.hours', 'warningEducation.hours', 'attendance.hours'],
};
