import { gatheringDocument, type GatheringDocument, type GatheringKind } from '../../electron/contract';
import { personId, sampleAttendance } from './sample-people';

const someone = (name: string, post = '') => ({ member: personId(name), name, post });
type Input = Parameters<typeof gatheringDocument.parse>[0];

/** One believable record of a kind. */
function record(kind: GatheringKind, title: string, parts: object): GatheringDocument {
  const common: Input = {
    mainKind: kind, countedKinds: [kind], title, start: '2026-11-19T15:30', end: '2026-11-19T17:00', place: '党员活动室',
    chair: someone('李淑芬', '支部书记'), recorder: someone('周海涛', '组织委员'), attendance: [...sampleAttendance],
  };
  return gatheringDocument.parse({ ...(common as object), ...parts });
}

const grades = ['excellent', 'excellent', 'excellent', 'qualified'] as const;

/** The kinds beside 支部党员大会, 政治生日 and 集中学习, each filled in. */
export const sampleKinds: Readonly<Partial<Record<GatheringKind, GatheringDocument>>> = {
  'committee-meeting': record('committee-meeting', '研究发展党员和冬季慰问工作', { committeeMeeting: { toPartyMeeting: true } }),
  'group-meeting': record('group-meeting', '第一党小组十一月组务会', { groupMeeting: { group: 'g1', groupName: '第一党小组', leader: someone('周海涛'), suggestions: '每月办一次读书会，由青年教师轮流领读。' } }),
  'party-lecture': record('party-lecture', '十一月党课', { partyLecture: { topic: '传承红色基因，办好人民满意的教育', speaker: someone('李淑芬', '支部书记'), speakerRole: 'secretary', hours: 15 } }),
  'theme-day': record('theme-day', '社区清扫志愿服务', { themeDay: { theme: '服务群众，从身边做起', forms: ['volunteering', 'deliberation'], duesPaid: true } }),
  'life-meeting': record('life-meeting', '2026 年度组织生活会', {
    lifeMeeting: {
      theme: '锤炼党性、改进作风', studiedOn: '2026-11-05', talkedOn: '2026-11-12', opinions: 14, opinionsBy: '座谈会、意见箱', secretaryReported: true, selfChecked: true, criticised: true,
      lastRectification: '上次列出的 5 项问题，4 项已销号，“实验室值班记录不全”一项正在整改。',
      problems: [
        { id: 'p1', sort: 1, title: '理论学习不够经常', measure: '每月集中学习两次，学习情况在支部大会通报', responsible: '李淑芬', dueOn: '2027-01-31', ledgerItem: 'a'.repeat(32) },
        { id: 'p2', sort: 2, title: '联系学生家长不够主动', measure: '每名党员联系三户困难学生家庭', responsible: '周海涛', dueOn: '2027-03-31' },
      ],
      publishedOn: '2026-11-25', publishedHow: '校务公开栏',
    },
  }),
  appraisal: record('appraisal', '2026 年度民主评议党员', {
    appraisal: {
      issued: 20, collected: 20, valid: 19, selfAssessed: true, mutuallyAssessed: true,
      results: sampleAttendance.slice(0, 8).map(({ id, name }, at) => ({ id, name, excellent: 12 - at, qualified: 7 + at, basic: 0, unqualified: 0, grade: grades[at % grades.length] ?? 'qualified', feedbackOn: at < 4 ? '2026-12-04' : '' })),
    },
  }),
  'oath-renewal': record('oath-renewal', '烈士纪念日重温入党誓词', { oathRenewal: { leader: someone('李淑芬', '支部书记'), occasion: '烈士纪念日祭扫' } }),
  'warning-education': record('warning-education', '观看警示教育片', { warningEducation: { subject: '《镜鉴》', form: 'viewing', hours: 10 } }),
  'assessment-meeting': record('assessment-meeting', '第四季度研判会', {
    assessmentMeeting: { sections: [{ id: 'team', conclusion: '班子分工明确，支委会按月召开。' }, { id: 'safety', conclusion: '实验室台账齐全，晚自习值班有两次缺记。', action: '值班记录每周由值班领导核对。', responsible: '周海涛', dueOn: '2026-12-15' }] },
  }),
  election: record('election', '支部委员会换届选举', {
    election: {
      body: 'committee', seats: 3, issued: 18, collected: 18, valid: 18, tellers: '监票人孙立新，计票人王建国', termFrom: '2026-11-19', termUntil: '2029-11-18',
      candidates: [
        { id: 'c1', sort: 1, member: personId('李淑芬'), name: '李淑芬', post: '书记', votes: 18, elected: true },
        { id: 'c2', sort: 2, member: personId('周海涛'), name: '周海涛', post: '组织委员', votes: 16, elected: true },
        { id: 'c3', sort: 3, member: '', name: '孙立新', post: '纪检委员', votes: 6, elected: false },
      ],
    },
  }),
};
