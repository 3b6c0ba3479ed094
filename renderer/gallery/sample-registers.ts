import { duesDocument, planDocument, talkDocument, type AnswerOf, type DuesMember, type DuesYear, type PlanDocument, type PlanRow, type TalkRegister } from '../../electron/contract';
import { idOf, samplePeopleRows } from './sample-people';

const YEAR = 2026;
const person = (n: number) => ({ id: samplePeopleRows[n]?.id ?? '', name: samplePeopleRows[n]?.document.name ?? '' });
const other = (n: number) => ({ id: person(n).id, member: person(n).id, name: person(n).name });
const by = (n: number) => ({ member: person(n).id, name: person(n).name });

const TALKS = [
  { form: 'heart-to-heart', on: '2026-11-18', place: '高中部办公室', by: by(0), with: [other(7)], purpose: 'care', followUpDueOn: '2026-12-10' },
  { form: 'reminder', on: '2026-11-05', place: '党员活动室', by: by(3), with: [other(14)], purpose: 'reminder', followUpDueOn: '2026-11-15' },
  { form: 'heart-to-heart', on: '2026-10-21', place: '三楼会议室', by: by(1), with: [other(4), other(5), other(6)], purpose: 'yearly' },
  { form: 'heart-to-heart', on: '2026-09-08', place: '操场', by: by(0), with: [other(8)], purpose: 'encouragement', followUpDueOn: '2026-09-30', followUpDoneOn: '2026-09-28' },
  { form: 'heart-to-heart', on: '2026-03-16', place: '党员活动室', by: by(2), with: [other(9), other(11)], purpose: 'exchange' },
].map((fields, at) => ({ id: idOf(900 + at), document: talkDocument.parse(fields) }));

export const sampleTalks: TalkRegister = { year: YEAR, talks: TALKS, untalked: [10, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23].map(person) };
export const noTalks: TalkRegister = { year: YEAR, talks: [], untalked: samplePeopleRows.map(({ id, document: { name } }) => ({ id, name })) };
export const sampleTalk = TALKS[2]?.document ?? talkDocument.parse({ form: 'heart-to-heart', on: '2026-11-18' });

export const payers: readonly DuesMember[] = samplePeopleRows.map(({ id, document: { name, joinedOn }, initials }) => ({
  id,
  name,
  initials,
  months: Array.from({ length: 12 }, (_, at) => at + 1).filter((month) => joinedOn.slice(0, 7) <= `${YEAR}-${String(month).padStart(2, '0')}`),
}));

const MONTHLY = [13800, 9640, 12050, 7800, 8120, 3500, 9260, 6000, 5850, 8800, 7640, 9910, 8080, 10200, 9350, 7020, 3900, 8310, 9000, 6600, 7150, 9480, 3200, 20];
const linesUntil = (last: number) =>
  payers.flatMap(({ id, name, months }, row) =>
    months.map((month) => ({
      id: `${id}-${String(month).padStart(2, '0')}`,
      name,
      due: MONTHLY[row] ?? 5000,
      paid: month < last || (month === last && row < 9) ? (MONTHLY[row] ?? 5000) : 0,
      paidOn: month < last || (month === last && row < 9) ? `${YEAR}-${String(month).padStart(2, '0')}-05` : '',
      waived: row === 22 && month > 6,
    })),
  );
export const sampleDues = duesDocument.parse({ year: YEAR, lines: linesUntil(11) });
export const publishedDues = duesDocument.parse({ year: YEAR, lines: linesUntil(13), publishedOn: '2026-12-28', publishedHow: '支部党员大会上宣读' });
export const sampleDuesYear: DuesYear = { record: '', year: YEAR, members: payers, document: sampleDues, heads: [], conflicts: [] };

export const samplePlan: PlanDocument = planDocument.parse({
  title: '2026 年第 4 季度工作计划',
  from: '2026-10-01',
  until: '2026-12-31',
  items: [
    { id: 'p1', sort: 1, kind: 'party-meeting', title: '第四季度支部党员大会：讨论预备党员转正', on: '2026-10-15', place: '三楼会议室', responsible: '李淑芬' },
    { id: 'p2', sort: 2, kind: 'study-session', title: '集中学习：全国教育大会精神', on: '2026-11-12', place: '党员活动室', responsible: '周海涛' },
    { id: 'p3', sort: 3, kind: 'political-birthday', title: '11 月政治生日', on: '2026-11-27', place: '党员活动室', responsible: '王建国' },
    { id: 'p4', sort: 4, kind: 'party-meeting', title: '年度总结和明年计划', on: '2026-12-24', place: '三楼会议室', responsible: '李淑芬' },
    { id: 'p5', sort: 5, kind: 'study-session', title: '外出参观县革命纪念馆', responsible: '周海涛' },
  ],
});
const held = [{ item: 'p1', record: idOf(501), start: '2026-10-16T15:30' }];
export const samplePlans: readonly PlanRow[] = [
  { id: idOf(701), document: samplePlan, held },
  { id: idOf(700), document: planDocument.parse({ title: '2026 年度工作计划', from: '2026-01-01', until: '2026-12-31', items: [{ id: 'y1', kind: 'party-meeting', on: '2026-03-20', title: '第一季度支部党员大会' }] }), held: [{ item: 'y1', record: idOf(502), start: '2026-03-20T15:30' }] },
];
export const samplePlanView: AnswerOf<'plans.get'> = {
  id: idOf(701),
  kind: 'plan',
  org: 'f'.repeat(32),
  own: true,
  document: samplePlan,
  heads: [],
  state: 'unsubmitted',
  conflicts: [],
  savedAt: '2026-10-02T07:20:00Z',
  author: '李淑芬',
  submittedAt: null,
  writtenAt: null,
  deliveredAt: null,
  held,
};
