import type { AttendanceItem, GatheringDocument, GatheringKind } from '../gathering';
import type { MemberStatus } from '../member';
import type { VoteExplanation } from '../voting';

/** Names that several screens share: kinds, standings, reasons. One word per idea, the field's own. */
export const KIND_NAMES: Readonly<Record<GatheringKind, string>> = {
  'party-meeting': '支部党员大会',
  'committee-meeting': '支部委员会会议',
  'group-meeting': '党小组会',
  'party-lecture': '党课',
  'theme-day': '主题党日',
  'life-meeting': '组织生活会',
  appraisal: '民主评议党员',
  'political-birthday': '政治生日',
  'oath-renewal': '重温入党誓词',
  'study-session': '集中学习',
  'theory-study': '理论学习',
  'centre-group-study': '中心组学习',
  'warning-education': '警示教育',
  'assessment-meeting': '研判会议',
  election: '换届选举',
};

/** Kinds of record as a package or an import names them. */
export const RECORD_KIND_NAMES: Readonly<Record<string, string>> = {
  ...KIND_NAMES,
  gathering: '组织生活',
  member: '党员',
  'ledger-item': '台账事项',
  organisation: '本组织',
  subordinate: '下级组织',
  figures: '统计数',
  talk: '谈话登记',
  dues: '党费',
  plan: '工作计划',
  explanation: '未开展的说明',
  'rule-set': '规定文件',
  'year-seal': '年度封存',
  letter: '公文',
  template: '模板',
};

export const ATTENDANCE_NAMES: Readonly<Record<AttendanceItem['state'], string>> = { present: '到会', leave: '请假', absent: '缺席' };
export const REASON_NAMES: Readonly<Record<Exclude<AttendanceItem['reason'], ''>, string>> = {
  duty: '公差',
  illness: '病',
  personal: '事',
  other: '其他',
};

export const MEMBER_STATUS_NAMES: Readonly<Record<MemberStatus, string>> = {
  probationary: '预备',
  full: '正式',
  'under-probation': '留党察看',
  'rights-suspended': '权利中止',
};

export const VOTE_MATTER_NAMES: Readonly<Record<VoteExplanation['matter'], string>> = {
  ordinary: '一般事项',
  admission: '接收、转正',
  election: '选举',
};
type Vote = NonNullable<GatheringDocument['agenda'][number]['vote']>;
export const VOTE_METHOD_NAMES: Readonly<Record<Vote['method'], string>> = {
  'secret-ballot': '无记名投票',
  'show-of-hands': '举手',
  oral: '口头',
};

type StudyForm = GatheringDocument['studySession']['form'];
export const STUDY_FORM_NAMES: Readonly<Record<Exclude<StudyForm, ''>, string>> = {
  reading: '读原著、读文件',
  lecture: '专题讲座',
  discussion: '交流研讨',
  visit: '现场学习',
  video: '观看视频',
  other: '其他',
};

type Attachment = GatheringDocument['attachments'][number];
export const ATTACHMENT_NAMES: Readonly<Record<Attachment['kind'], string>> = {
  notice: '通知',
  'sign-in-sheet': '签到表',
  photo: '照片',
  script: '讲稿',
  other: '其他',
};

/** The regulation, with its article where somebody has compared the number with the print. */
export const RULE_SOURCES: Readonly<Record<VoteExplanation['rule'], string>> = {
  'branch-rules-11': '支部工作条例 第十一条',
  'branch-rules-12': '支部工作条例 第十二条',
  'branch-rules-13': '支部工作条例 第十三条',
  'branch-rules-16': '支部工作条例 第十六条',
  'branch-rules-17': '支部工作条例 第十七条',
  'education-rules-20': '党员教育管理工作条例 第二十条',
  'election-rules': '基层组织选举工作条例',
  'development-rules': '发展党员工作细则',
  'political-building': '关于加强党的政治建设的意见',
};
