/** Chinese names of the fields that each kind adds, by path: one word for form, minutes and history. */
export const KIND_FIELDS = {
  'committeeMeeting.toPartyMeeting': '提交支部党员大会',
  'groupMeeting.group': '党小组',
  'groupMeeting.groupName': '党小组',
  'groupMeeting.leader': '党小组组长',
  'groupMeeting.suggestions': '意见建议',
  'partyLecture.topic': '党课题目',
  'partyLecture.speaker': '主讲人',
  'partyLecture.speakerRole': '主讲人身份',
  'partyLecture.hours': '党课学时',
  'themeDay.theme': '主题党日主题',
  'themeDay.forms': '主题党日形式',
  'themeDay.duesPaid': '交纳党费',
  'themeDay.oathRenewed': '重温入党誓词',
  'lifeMeeting.theme': '会议主题',
  'lifeMeeting.studiedOn': '会前学习日期',
  'lifeMeeting.talkedOn': '谈心谈话日期',
  'lifeMeeting.opinions': '征求意见条数',
  'lifeMeeting.opinionsBy': '征求意见方式',
  'lifeMeeting.secretaryReported': '支部书记报告',
  'lifeMeeting.selfChecked': '对照检查',
  'lifeMeeting.criticised': '批评与自我批评',
  'lifeMeeting.lastRectification': '上次整改情况通报',
  'lifeMeeting.publishedOn': '整改清单公示日期',
  'lifeMeeting.publishedHow': '公示方式',
  'appraisal.issued': '测评发出票',
  'appraisal.collected': '测评收回票',
  'appraisal.valid': '测评有效票',
  'appraisal.selfAssessed': '党员自评',
  'appraisal.mutuallyAssessed': '党员互评',
  'appraisal.decidedOn': '支委会评定日期',
  'appraisal.reportedOn': '报上级日期',
  'oathRenewal.leader': '领誓人',
  'oathRenewal.occasion': '结合的活动',
  'warningEducation.subject': '案例或片名',
  'warningEducation.form': '警示教育形式',
  'warningEducation.hours': '警示教育学时',
  'election.body': '选举产生',
  'election.seats': '应选名额',
  'election.issued': '选举发出票',
  'election.collected': '选举收回票',
  'election.valid': '选举有效票',
  'election.tellers': '监票人、计票人',
  'election.termFrom': '任期开始',
  'election.termUntil': '任期届满',
  'election.approvedOn': '上级批复日期',
} as const;

/** What one item of these lists is called. */
export const KIND_LISTS = {
  'lifeMeeting.problems': '问题',
  'appraisal.results': '评议结果',
  'assessmentMeeting.sections': '研判',
  'election.candidates': '候选人',
} as const;

/** Fields of an item, by list. */
export const KIND_ITEM_FIELDS = {
  'lifeMeeting.problems': { title: '问题', detail: '具体表现', measure: '整改措施', responsible: '责任人', dueOn: '整改时限', ledgerItem: '整改台账' },
  'appraisal.results': { name: '姓名', excellent: '优秀票', qualified: '合格票', basic: '基本合格票', unqualified: '不合格票', grade: '评定等次', feedbackOn: '反馈日期' },
  'assessmentMeeting.sections': { conclusion: '研判结论', action: '措施', responsible: '责任人', dueOn: '完成时限' },
  'election.candidates': { name: '候选人', post: '拟任职务', votes: '得票', elected: '当选' },
} as const;

const PERSONS = ['groupMeeting.leader', 'partyLecture.speaker', 'oathRenewal.leader'] as const;

/** The same with the single fields of persons, as a history names them. */
export const KIND_HISTORY_FIELDS: Readonly<Record<string, string>> = {
  ...KIND_FIELDS,
  ...Object.fromEntries(
    PERSONS.flatMap((path) => [
      [`${path}.name`, KIND_FIELDS[path]],
      [`${path}.post`, `${KIND_FIELDS[path]}职务`],
      [`${path}.member`, KIND_FIELDS[path]],
    ]),
  ),
};
