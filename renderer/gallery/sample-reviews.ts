import type { GatheringKind, ReturnedLine, ReviewedRecord, ReviewLine, ReviewMark, ReviewQueue } from '../../electron/contract';
import { sampleMeeting } from './sample-gatherings';

const id = (digit: string): string => digit.repeat(32);
const version = (digit: string): string => digit.repeat(64);

const line = (at: number, kind: GatheringKind, title: string, orgName: string, fields: Partial<ReviewLine> = {}): ReviewLine => ({
  record: id(String(at)), org: id('a'), orgName, kind, title, start: `2026-11-${String(20 - at).padStart(2, '0')}T15:30`, state: 'pending', submittedAt: '2026-11-20T08:12:00Z', versions: [version('1')], deadline: '', carried: true, ...fields,
});

const LINES: readonly ReviewLine[] = [
  line(1, 'party-meeting', '讨论刘洋同志转正', '清河县第二中学高中部教师党支部', { state: 'resubmitted' }),
  line(2, 'theme-day', '到县烈士陵园祭扫，重温入党誓词', '清河县第二中学高中部教师党支部'),
  line(3, 'study-session', '学习教育强国建设规划纲要', '城关小学党支部'),
  line(4, 'committee-meeting', '研究第四季度主题党日安排', '河口镇中心学校党支部'),
  line(5, 'party-lecture', '', '河口镇中心学校党支部'),
];

export const QUEUE: ReviewQueue = {
  counts: [
    { org: id('a'), orgName: '清河县第二中学高中部教师党支部', kind: 'party-meeting', counts: { pending: 0, passed: 9, returned: 1, resubmitted: 1 } },
    { org: id('a'), orgName: '清河县第二中学高中部教师党支部', kind: 'theme-day', counts: { pending: 1, passed: 10, returned: 0, resubmitted: 0 } },
    { org: id('b'), orgName: '城关小学党支部', kind: 'study-session', counts: { pending: 1, passed: 4, returned: 0, resubmitted: 0 } },
    { org: id('c'), orgName: '河口镇中心学校党支部', kind: 'committee-meeting', counts: { pending: 2, passed: 0, returned: 0, resubmitted: 0 } },
  ],
  lines: LINES, total: 5,
};

export const QUEUE_RETURNED: ReviewQueue = { ...QUEUE, lines: [line(6, 'party-meeting', '通报党费收缴情况', '清河县第二中学高中部教师党支部', { state: 'returned', deadline: '2026-11-27', carried: false })], total: 1 };

const mark = (fields: Partial<ReviewMark>): ReviewMark => ({
  statement: version('5'), version: version('0'), outcome: 'returned', reason: '应到人数与名册不符，请核对后补上缺的人。', fields: ['attendance', 'place', 'summary'], deadline: '2026-11-27', statedAt: '2026-11-12T02:10:00Z', current: true, carried: true, ...fields,
});

/** At the superior: returned once, and submitted again. */
export const REVIEWED: ReviewedRecord = {
  review: { record: id('1'), state: 'resubmitted', marks: [], earlier: [mark({ current: false })], versions: [version('1')], mayReview: true, mayUndo: false },
  comparison: {
    record: id('1'), kind: 'gathering', title: sampleMeeting.title, before: { version: version('0'), savedAt: '2026-11-07T02:10:00Z', author: '李淑芬', returned: true }, after: { version: version('1'), savedAt: '2026-11-20T07:55:00Z', author: '李淑芬' },
    document: sampleMeeting, earlierDocument: { ...sampleMeeting, place: '行政楼', attendance: sampleMeeting.attendance.slice(0, 20) }, names: {},
    changes: [
      { path: `attendance/${sampleMeeting.attendance[21]?.id ?? ''}/removed`, before: null, after: false },
      { path: `attendance/${sampleMeeting.attendance[3]?.id ?? ''}/state`, before: 'absent', after: 'leave' },
      { path: 'place', before: '行政楼', after: '行政楼 302' },
      { path: 'agenda/a1/resolution', before: '同意刘洋同志转为中共正式党员，报上级党委审批。', after: '同意刘洋同志按期转为中共正式党员，报上级党委审批。' },
    ],
    asked: ['attendance', 'place', 'summary'], untouched: ['summary'],
  },
  asked: [],
};

export const REVIEWED_FIRST: ReviewedRecord = { review: { ...REVIEWED.review, state: 'pending', earlier: [] }, comparison: null, asked: [] };
export const REVIEWED_PASSED: ReviewedRecord = { review: { ...REVIEWED.review, state: 'passed', marks: [mark({ outcome: 'passed', reason: '', fields: [], deadline: '', carried: false, version: version('1') })], mayUndo: true }, comparison: REVIEWED.comparison, asked: [] };
export const REVIEWED_GONE: ReviewedRecord = { review: { ...REVIEWED.review, state: 'pending', earlier: [], versions: [], mayReview: false }, comparison: null, asked: [] };

/** At the branch: returned, one of the three fields changed. */
export const RETURNED_HERE: ReviewedRecord = {
  review: { record: id('1'), state: 'returned', marks: [mark({})], earlier: [], versions: [version('0')], mayReview: false, mayUndo: false }, comparison: null,
  asked: [{ path: 'attendance', changed: false }, { path: 'place', changed: true }, { path: 'summary', changed: false }],
};
export const RETURNED_EARLIER: ReviewedRecord = { review: { ...RETURNED_HERE.review, state: 'resubmitted', marks: [], earlier: [mark({ current: false })] }, comparison: null, asked: [] };
export const PASSED_HERE: ReviewedRecord = { review: { ...RETURNED_HERE.review, state: 'passed', marks: [mark({ outcome: 'passed', reason: '', fields: [], deadline: '' })] }, comparison: null, asked: [] };

export const RETURNED: readonly ReturnedLine[] = [
  { record: id('1'), kind: 'party-meeting', title: sampleMeeting.title, start: sampleMeeting.start, reasons: ['应到人数与名册不符，请核对后补上缺的人。'], fields: ['attendance', 'place'], deadline: '2026-11-20', overdue: true, statedAt: '2026-11-12T02:10:00Z', way: 'counted' },
  { record: id('2'), kind: 'theme-day', title: '到县烈士陵园祭扫，重温入党誓词', start: '2026-11-18T14:30', reasons: ['没有写主题党日形式。'], fields: ['themeDay/forms'], deadline: '2026-11-27', overdue: false, statedAt: '2026-11-19T02:10:00Z', way: 'changed' },
  { record: id('3'), kind: 'study-session', title: '学习教育强国建设规划纲要', start: '2026-11-04T15:30', reasons: ['缺学习材料。'], fields: [], deadline: '', overdue: false, statedAt: '2026-11-19T02:12:00Z', way: 'counted' },
  { record: id('4'), kind: 'study-session', title: '学习党章', start: '2026-10-14T15:30', reasons: ['缺学习材料。'], fields: [], deadline: '', overdue: false, statedAt: '2026-11-19T02:12:00Z', way: 'counted' },
];
