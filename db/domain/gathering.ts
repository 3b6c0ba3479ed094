import { z } from 'zod';
import { attachedFile } from './attached-file';
import { dateOrEmpty, dateTimeOrEmpty, localDateTime } from './dates';
import { itemId, randomId } from './ids';
import { memberStatus } from './member';

/** The kinds that a gathering may count as, in the order in which menus and tables name them (domain.md §4). */
export const gatheringKind = z.enum([
  'party-meeting', // 支部党员大会
  'committee-meeting', // 支部委员会会议
  'group-meeting', // 党小组会
  'party-lecture', // 党课
  'theme-day', // 主题党日
  'life-meeting', // 组织生活会
  'appraisal', // 民主评议党员
  'political-birthday', // 政治生日
  'oath-renewal', // 重温入党誓词
  'study-session', // 集中学习
  'theory-study', // 理论学习
  'centre-group-study', // 中心组学习
  'warning-education', // 警示教育
  'assessment-meeting', // 研判会议
  'election', // 换届选举
]);
export type GatheringKind = z.infer<typeof gatheringKind>;
export const GATHERING_KINDS = gatheringKind.options;

/** Kinds whose time counts as study (学时): 集中学习 in its three forms, 党课 and 警示教育. */
export const STUDY_KINDS: readonly GatheringKind[] = ['study-session', 'theory-study', 'centre-group-study', 'party-lecture', 'warning-education'];

const line = z.string().max(200).default('');
const text = z.string().max(50_000).default('');
const count = z.union([z.null(), z.int().min(0).max(100_000)]).default(null);
const item = { id: itemId, sort: z.int().default(0), removed: z.boolean().default(false) };
const memberLink = z.string().regex(/^([0-9a-f]{32})?$/).default('');

/** 到会, 请假, 缺席. */
export const attendanceState = z.enum(['present', 'leave', 'absent']);
/** 公差, 病, 事, 其他: the category travels upwards, the note does not. */
export const leaveReason = z.enum(['', 'duty', 'illness', 'personal', 'other']);

/**
 * One member's line on the attendance sheet, keyed by the member's record id. Name and standing are as of the day, so
 * that the sheet can be read and counted where the roster is not known.
 */
export const attendanceItem = z.looseObject({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  removed: z.boolean().default(false),
  name: z.string().max(60),
  state: attendanceState.default('present'),
  reason: leaveReason.default(''),
  note: line,
  status: memberStatus.default('full'),
  /** 不作硬性要求: out of 应到, never out of 应到会有表决权. */
  exempt: z.boolean().default(false),
  /** Own study time in tenths of 学时 where it differs from the session's; null = the session's. */
  hours: count,
});
export type AttendanceItem = z.infer<typeof attendanceItem>;

/** 接收预备党员 and 转正 (admission) and 选举 (election) have thresholds of their own; see voting.ts. */
export const voteMatter = z.enum(['ordinary', 'admission', 'election']);
export const voteMethod = z.enum(['secret-ballot', 'show-of-hands', 'oral']);

export const agendaItem = z.looseObject({
  ...item,
  title: line,
  /** 传达、学习、讨论的内容 */
  content: text,
  /** 发言摘要, a speaker each */
  speeches: z.array(z.looseObject({ ...item, member: memberLink, speaker: z.string().max(60).default(''), text })).default([]),
  /** 不同意见 */
  dissent: text,
  /** 表决; null = nothing was put to the vote. */
  vote: z
    .union([
      z.null(),
      z.looseObject({
        matter: voteMatter.default('ordinary'),
        method: voteMethod.default('show-of-hands'),
        inFavour: z.int().min(0).max(100_000).default(0),
        against: z.int().min(0).max(100_000).default(0),
        abstained: z.int().min(0).max(100_000).default(0),
        /** 会前交来的书面意见 in favour: they count, though the person is not in the room (细则). */
        writtenInFavour: z.int().min(0).max(100_000).default(0),
      }),
    ])
    .default(null),
  /** 决议 */
  resolution: text,
  /** 责任人, 完成时限 */
  responsible: z.string().max(120).default(''),
  dueOn: dateOrEmpty.default(''),
});
export type AgendaItem = z.infer<typeof agendaItem>;

const person = z.looseObject({ member: memberLink, name: z.string().max(60).default(''), post: z.string().max(60).default('') });

/** One gathering (一次组织生活): one event, entered once, that may count as several kinds. domain.md §4. */
export const gatheringDocument = z.looseObject({
  /** The kind whose form was opened; it is one of `countedKinds`. */
  mainKind: gatheringKind,
  countedKinds: z.array(gatheringKind).min(1),
  title: line,
  /** 起止时间: local wall time; the gathering counts on its start date. */
  start: localDateTime,
  end: dateTimeOrEmpty.default(''),
  place: line,
  chair: person.prefault({}),
  recorder: person.prefault({}),
  attendance: z.array(attendanceItem).default([]),
  /** 列席 */
  guests: z.array(z.looseObject({ ...item, name: z.string().max(60), unit: z.string().max(120).default(''), post: z.string().max(60).default('') })).default([]),
  agenda: z.array(agendaItem).default([]),
  /** 主持人总结 */
  summary: text,
  /** 附件: 通知, 签到表, 照片, 讲稿, 其他, with the number of sheets that lie with the paper minutes, or the file itself. */
  attachments: z.array(z.looseObject({ ...item, kind: z.enum(['notice', 'sign-in-sheet', 'photo', 'script', 'other']).default('other'), title: line, sheets: count, file: attachedFile.optional() })).default([]),
  /** The paper original carries the signatures; here only that it was signed. */
  chairSigned: z.boolean().default(false),
  recorderSigned: z.boolean().default(false),
  /** 支部党员大会: the 支委会 that discussed the matter first, in words and, where it is kept here, as that record's id. */
  partyMeeting: z.looseObject({ discussedBefore: line, committeeMeeting: memberLink, regular: z.boolean().default(true) }).prefault({}),
  /** 政治生日: whose; 入党日期 and 党龄 (whole years) as of the day; 形式. */
  politicalBirthday: z
    .looseObject({
      celebrants: z.array(z.looseObject({ id: z.string().regex(/^[0-9a-f]{32}$/), removed: z.boolean().default(false), name: z.string().max(60), joinedOn: dateOrEmpty.default(''), years: count })).default([]),
      form: line,
    })
    .prefault({}),
  /** 集中学习: 学习材料, 形式, 领学人, 学时 in tenths (15 = 1.5 学时), 研讨发言人. */
  studySession: z
    .looseObject({
      materials: z.array(z.looseObject({ ...item, title: line, source: line })).default([]),
      form: z.enum(['', 'reading', 'lecture', 'discussion', 'visit', 'video', 'other']).default(''),
      leader: person.prefault({}),
      hours: count,
      /** 集中培训: what the plan of training asks of a committee at least once a year. */
      training: z.boolean().default(false),
      speakers: z.array(z.looseObject({ ...item, member: memberLink, name: z.string().max(60), topic: line })).default([]),
    })
    .prefault({}),
  // The parts below are there only where the gathering counts as their kind: what is not asked is not stored.
  /** 支委会: whether a matter goes on to the 党员大会. */
  committeeMeeting: z.looseObject({ toPartyMeeting: z.boolean().default(false) }).optional(),
  /** 党小组会: which group (an item of the organisation's groups), its leader, 意见建议. */
  groupMeeting: z.looseObject({ group: z.string().max(64).default(''), groupName: z.string().max(60).default(''), leader: person.prefault({}), suggestions: text }).optional(),
  /** 党课: 题目, 主讲人 (whether 书记 or of a superior), 学时 in tenths; the script is an attachment. */
  partyLecture: z.looseObject({ topic: line, speaker: person.prefault({}), speakerRole: z.enum(['', 'secretary', 'committee', 'superior', 'member', 'guest']).default(''), hours: count }).optional(),
  /** 主题党日: 形式 (several), whether dues were paid and the oath was renewed on it. */
  themeDay: z.looseObject({ theme: line, forms: z.array(z.enum(['study', 'organisational-life', 'deliberation', 'volunteering', 'visit', 'other'])).default([]), duesPaid: z.boolean().default(false), oathRenewed: z.boolean().default(false) }).optional(),
  /** 组织生活会: 会前 → 会上 → 会后. Each problem becomes an item of the 整改台账 (`ledgerItem`) without retyping. */
  lifeMeeting: z
    .looseObject({
      theme: line,
      /** 会前: study held on, talks held on (dates), 征求意见 条数 and by which way. */
      studiedOn: dateOrEmpty.default(''), talkedOn: dateOrEmpty.default(''), opinions: count, opinionsBy: line,
      /** 会上: 书记报告, 对照检查 and 批评与自我批评 were held. */
      secretaryReported: z.boolean().default(false), selfChecked: z.boolean().default(false), criticised: z.boolean().default(false),
      /** 上次整改情况的通报 */
      lastRectification: text,
      /** 问题清单: problems of the organisation, not of persons. */
      problems: z.array(z.looseObject({ ...item, title: line, detail: text, measure: text, responsible: z.string().max(120).default(''), dueOn: dateOrEmpty.default(''), ledgerItem: memberLink })).default([]),
      /** 会后: 整改清单公示 */
      publishedOn: dateOrEmpty.default(''), publishedHow: line,
    })
    .optional(),
  /**
   * 民主评议党员: ballots in total, and for each member the totals of the four grades and the grade that the committee
   * decided on `decidedOn`. Totals only: who voted what is nowhere, so no ballot can be traced to a person.
   */
  appraisal: z
    .looseObject({
      issued: count, collected: count, valid: count,
      selfAssessed: z.boolean().default(false), mutuallyAssessed: z.boolean().default(false),
      results: z.array(z.looseObject({ id: z.string().regex(/^[0-9a-f]{32}$/), removed: z.boolean().default(false), name: z.string().max(60), excellent: count, qualified: count, basic: count, unqualified: count, grade: z.enum(['', 'excellent', 'qualified', 'basic', 'unqualified']).default(''), feedbackOn: dateOrEmpty.default('') })).default([]),
      decidedOn: dateOrEmpty.default(''), reportedOn: dateOrEmpty.default(''),
    })
    .optional(),
  /** 重温入党誓词: 领誓人, 结合的活动. */
  oathRenewal: z.looseObject({ leader: person.prefault({}), occasion: line }).optional(),
  /** 警示教育: 案例或片名, 形式, 学时 in tenths. */
  warningEducation: z.looseObject({ subject: line, form: z.enum(['', 'viewing', 'visit', 'bulletin', 'lecture', 'other']).default(''), hours: count }).optional(),
  /** 研判会议: the four fixed headings; conclusions are about the organisation. */
  assessmentMeeting: z
    .looseObject({ sections: z.array(z.looseObject({ id: z.enum(['team', 'ideology', 'safety', 'discipline']), removed: z.boolean().default(false), conclusion: text, action: text, responsible: z.string().max(120).default(''), dueOn: dateOrEmpty.default('') })).default([]) })
    .optional(),
  /** 换届选举: seats, ballots, candidates with their votes, and the term that begins. */
  election: z
    .looseObject({
      body: z.enum(['', 'committee', 'secretary', 'delegates']).default(''), seats: count, issued: count, collected: count, valid: count,
      candidates: z.array(z.looseObject({ ...item, member: memberLink, name: z.string().max(60), post: z.string().max(60).default(''), votes: count, elected: z.boolean().default(false) })).default([]),
      tellers: line, termFrom: dateOrEmpty.default(''), termUntil: dateOrEmpty.default(''), approvedOn: dateOrEmpty.default(''),
    })
    .optional(),
  /** Begun from a plan: `<plan>.<item>`. Left out where it was not, so that it never counts as a change. */
  planned: z.string().regex(/^[0-9a-f]{32}\.[0-9A-Za-z_-]{1,64}$/).optional(),
  /** 传达: notices of the superior that were conveyed at it. Left out where there were none. */
  conveys: z.array(randomId).max(50).optional(),
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type GatheringDocument = z.infer<typeof gatheringDocument>;

/** The two pairs of numbers that every attendance sheet carries. */
export interface AttendanceCounts {
  /** 应到, 实到: without those of whom nothing hard is asked. */
  readonly expected: number;
  readonly present: number;
  /** 应到会有表决权, 实到有表决权. */
  readonly expectedVoting: number;
  readonly presentVoting: number;
  readonly onLeave: number;
  readonly absent: number;
}

/** Counts the sheet. An exempt member who came counts as present beyond 应到 and so is in neither 应到 nor 实到. */
export function countAttendance(attendance: readonly AttendanceItem[]): AttendanceCounts {
  const sheet = attendance.filter((line) => !line.removed);
  const counted = sheet.filter((line) => !line.exempt);
  const voters = sheet.filter((line) => line.status === 'full');
  const present = (line: AttendanceItem): boolean => line.state === 'present';
  return {
    expected: counted.length,
    present: counted.filter(present).length,
    expectedVoting: voters.length,
    presentVoting: voters.filter(present).length,
    onLeave: counted.filter((line) => line.state === 'leave').length,
    absent: counted.filter((line) => line.state === 'absent').length,
  };
}

/** What a gathering is worth in tenths of 学时: all of its counted kinds that are study. 0 = none is. */
export function sessionHours(document: GatheringDocument): number {
  const counts = (kind: GatheringKind): boolean => document.countedKinds.includes(kind);
  const session = counts('study-session') || counts('theory-study') || counts('centre-group-study') ? (document.studySession.hours ?? 0) : 0;
  const lecture = counts('party-lecture') ? (document.partyLecture?.hours ?? 0) : 0;
  const warning = counts('warning-education') ? (document.warningEducation?.hours ?? 0) : 0;
  return session + lecture + warning;
}

/** A member's study time in tenths of 学时 at this gathering; 0 unless it is study and they came. */
export function hoursOf(document: GatheringDocument, line: AttendanceItem): number {
  if (line.removed || line.state !== 'present' || !document.countedKinds.some((kind) => STUDY_KINDS.includes(kind))) return 0;
  return line.hours ?? sessionHours(document);
}
