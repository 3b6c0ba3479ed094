import { countAttendance, type GatheringDocument } from '../gathering';
import { partOf } from '../kind-parts';
import { fullDayText } from '../names/dates';
import { KIND_FIELDS as names, KIND_ITEM_FIELDS } from '../names/kind-fields';
import { ELECTED_BODY_NAMES, GRADE_NAMES } from '../names/kind-names';
import { explainElection } from '../voting';
import { inOrder } from './in-order';
import { fields, type Block } from './paper';

const day = (date: string): string => (date === '' ? '' : fullDayText(date));
const done = (value: boolean): string => (value ? '已进行' : '');
const cell = (count: number | null): string => (count === null ? '' : String(count));

/** 发出 24 张，收回 23 张，有效 23 张; '' where none of the three is filled in. */
const sheets = (...counts: readonly [issued: number | null, collected: number | null, valid: number | null]): string => {
  const [issued, collected, valid] = counts.map((count) => count ?? '—');
  return `发出 ${issued} 张，收回 ${collected} 张，有效 ${valid} 张`;
};

/** 组织生活会: 会前, 会上, 会后, and the problems with what is done about them. */
export function lifePart(document: GatheringDocument): Block[] {
  const life = partOf(document, 'lifeMeeting');
  const labels = KIND_ITEM_FIELDS['lifeMeeting.problems'];
  const problems = inOrder(life.problems);
  return [
    ...fields([
      [names['lifeMeeting.theme'], life.theme],
      [names['lifeMeeting.studiedOn'], day(life.studiedOn)],
      [names['lifeMeeting.talkedOn'], day(life.talkedOn)],
      [names['lifeMeeting.opinions'], life.opinions === null ? '' : `${life.opinions} 条`],
      [names['lifeMeeting.opinionsBy'], life.opinionsBy],
      [names['lifeMeeting.secretaryReported'], done(life.secretaryReported)],
      [names['lifeMeeting.selfChecked'], done(life.selfChecked)],
      [names['lifeMeeting.criticised'], done(life.criticised)],
      [names['lifeMeeting.lastRectification'], life.lastRectification],
    ]),
    ...(problems.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, text: '问题清单' },
          {
            kind: 'table',
            columns: [{ label: labels.title, width: 5 }, { label: labels.measure, width: 5 }, { label: labels.responsible, width: 3 }, { label: labels.dueOn, width: 5 }],
            rows: problems.map((problem) => [problem.title, problem.measure, problem.responsible, day(problem.dueOn)]),
          },
        ] as const)),
    ...fields([
      [names['lifeMeeting.publishedOn'], day(life.publishedOn)],
      [names['lifeMeeting.publishedHow'], life.publishedHow],
    ]),
  ];
}

/** 民主评议党员: ballots in total, totals and decided grade for each member, in the order of the sheet. */
export function appraisalPart(document: GatheringDocument): Block[] {
  const appraisal = partOf(document, 'appraisal');
  const order = new Map(document.attendance.map((line, index) => [line.id, index]));
  const results = appraisal.results.filter((result) => !result.removed).sort((a, b) => (order.get(a.id) ?? order.size) - (order.get(b.id) ?? order.size));
  return [
    ...fields([
      ['测评票', sheets(appraisal.issued, appraisal.collected, appraisal.valid)],
      [names['appraisal.selfAssessed'], done(appraisal.selfAssessed)],
      [names['appraisal.mutuallyAssessed'], done(appraisal.mutuallyAssessed)],
    ]),
    ...(results.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, text: '评议结果' },
          {
            kind: 'table',
            columns: [{ label: '姓名', width: 3 }, { label: '优秀', width: 2 }, { label: '合格', width: 2 }, { label: '基本合格', width: 2 }, { label: '不合格', width: 2 }, { label: '评定等次', width: 3 }, { label: '反馈日期', width: 5 }],
            rows: results.map(({ name, excellent, qualified, basic, unqualified, grade, feedbackOn }) => [name, cell(excellent), cell(qualified), cell(basic), cell(unqualified), grade === '' ? '未评定' : GRADE_NAMES[grade], day(feedbackOn)]),
          },
        ] as const)),
    ...fields([
      [names['appraisal.decidedOn'], day(appraisal.decidedOn)],
      [names['appraisal.reportedOn'], day(appraisal.reportedOn)],
    ]),
  ];
}

/** 换届选举: what was elected, ballots, candidates with votes, the majority that was asked, the term. */
export function electionPart(document: GatheringDocument): Block[] {
  const election = partOf(document, 'election');
  const candidates = inOrder(election.candidates);
  const counts = countAttendance(document.attendance);
  return [
    ...fields([
      [names['election.body'], election.body === '' ? '' : ELECTED_BODY_NAMES[election.body]],
      [names['election.seats'], election.seats === null ? '' : `${election.seats} 名`],
      ['选票', sheets(election.issued, election.collected, election.valid)],
      [names['election.tellers'], election.tellers],
    ]),
    ...(candidates.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, text: '候选人和得票' },
          {
            kind: 'table',
            columns: [{ label: '姓名', width: 3 }, { label: '拟任职务', width: 4 }, { label: '得票', width: 2 }, { label: '当选', width: 2 }],
            rows: candidates.map(({ name, post, votes, elected }) => [name, post, cell(votes), elected ? '当选' : '']),
          },
          { kind: 'text', runs: [{ text: `应到会有选举权 ${counts.expectedVoting} 人，赞成票超过半数即 ${explainElection(0, counts).votesNeeded} 票以上才能当选。` }] },
        ] as const)),
    ...fields([
      [names['election.termFrom'], day(election.termFrom)],
      [names['election.termUntil'], day(election.termUntil)],
      [names['election.approvedOn'], day(election.approvedOn)],
    ]),
  ];
}
