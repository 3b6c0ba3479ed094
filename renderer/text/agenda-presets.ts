import type { GatheringKind } from '../../electron/contract';

/** Words of the 常用议题 menu. */
export const presetWords = {
  menu: '常用议题',
  own: '本支部存的',
  starting: '开头可用的题目',
  keep: '把现有题目存为常用议题…',
  drop: '删去常用议题',
  keepTitle: '存为常用议题',
  name: '名称',
  nameHint: '只存题目和顺序，不存内容；以后这一种会议都可以选用。',
  go: '保存',
  stay: '不存了',
  taken: (name: string) => `已加入“${name}”的题目`,
} as const;

/** Headings that such a gathering usually has, in the regulations' words. Headings only: what was said is the branch's. */
export const STARTING_TITLES: Readonly<Partial<Record<GatheringKind, readonly string[]>>> = {
  'party-meeting': ['传达学习上级文件精神', '听取支部委员会工作报告', '讨论决定有关事项', '布置下一步工作'],
  'committee-meeting': ['传达学习上级文件精神', '研究支部近期工作', '研究党员教育管理和发展事项', '研究下次党员大会议题'],
  'group-meeting': ['集体学习', '交流思想和工作情况', '落实支部布置的任务'],
  'party-lecture': ['讲授党课', '交流讨论'],
  'theme-day': ['集体学习', '重温入党誓词', '交纳党费', '开展活动'],
  'life-meeting': ['通报上次整改情况', '支部书记代表支部报告', '对照检查', '批评与自我批评', '小结和整改要求'],
  appraisal: ['说明评议要求', '个人自评', '党员互评', '民主测评', '组织评定'],
  'study-session': ['领学', '研讨交流', '小结'],
  'theory-study': ['领学', '研讨交流', '小结'],
  'centre-group-study': ['领学', '重点发言', '研讨交流', '小结'],
  'oath-renewal': ['领誓和宣誓', '交流体会'],
  'warning-education': ['通报案例', '对照讨论', '提出要求'],
  'assessment-meeting': ['通报情况', '分析研判', '明确措施和责任人'],
  election: ['报告工作和人选酝酿情况', '通过选举办法和监票人', '投票选举', '宣布结果'],
};
