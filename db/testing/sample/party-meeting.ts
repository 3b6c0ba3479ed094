import { quarterOf, yearOf } from '../../domain/dates';
import { gatheringDocument } from '../../domain/gathering';
import { addDays, spoken, workingDayUntil } from './calendar';
import { electionPart } from './election';
import type { Life } from './lives';
import type { MeetingPlan } from './meetings-plan';
import { outsiderFrom } from './names';
import { header, occasionOn, papers, speeches, sponsorsOf, type AgendaInput, type Occasion } from './occasion';
import { roomFrom, visitorFrom } from './places';
import type { Random } from './random';
import { presentOf, withQuorum } from './sheet';
import { studyPart } from './study-session';
import { compose, fill } from './text';
import type { Topic } from './topic';
import { ADMISSION, CONFIRMATION, ELECTION } from './topics-members';
import { topicsFor } from './topics-work';
import { studyTopicFor } from './topics-study';
import type { Profile, SampleGathering, SampleMember } from './types';
import { voteFor } from './vote';

const SUMMARIES = [
  '{chair}总结：今天的议题都有了结果，责任人要按时办结，遇到困难提前说。会上的意见由支部委员会逐条研究，能马上办的本周就办，办不了的向提意见的同志说明原因。',
  '{chair}总结：大家准备充分，发言有内容。会后请党小组组长向请假的同志传达，一周之内完成补学；决议事项下次大会通报结果。',
  '{chair}总结：今天到会情况良好，讨论比较深入。不同意见已经记录，支部委员会将再作一次调查。请各位党员回到岗位上把议定的事情落到实处。',
];
const DISSENT = ['有一名党员认为时间安排过紧，建议推迟一周，经讨论后保留意见。', '有党员提出人员分工应当兼顾教研组之间的平衡，会议同意在执行中调整。', '个别党员对完成时限有不同看法，主持人作了说明。'];

/** One 支部党员大会 with everything on its agenda that the plan asks for, and matters of the season. */
export function partyMeeting(random: Random, plan: MeetingPlan, members: readonly SampleMember[], used: Set<string>, profile: Profile): SampleGathering {
  const { date } = plan;
  // Whom the meeting admits is not one of its members yet: they come as guests.
  const applicants = members.filter(({ id }) => plan.admissions.some((life) => life.id === id));
  const usual = occasionOn(random, members.filter((one) => !applicants.includes(one)), date, false);
  const occasion = plan.candidates.length > 0 ? { ...usual, sheet: withQuorum(usual.sheet) } : usual;
  const people = plan.admissions.length + plan.confirmations.length + plan.candidates.length;
  const topics = plan.regular ? topicsFor(random, quarterOf(date), people > 2 ? 1 : 2, used, profile) : people === 0 ? topicsFor(random, quarterOf(date), 1, used, profile) : [];
  const merged = plan.regular && people === 0 && random.chance(30);
  const study = merged ? studyPart(occasion, studyTopicFor(random, date, used), random.pick([10, 15])) : null;

  const member = (life: Life): SampleMember | undefined => members.find((one) => one.id === life.id);
  const about = (lives: readonly Life[], topic: Omit<Topic, 'quarters'>, matter: 'admission' | 'election'): AgendaInput[] =>
    lives.flatMap((life) => {
      const subject = member(life);
      return subject ? [agendaOf(occasion, topic, matter, subject)] : [];
    });
  const items = [
    ...about(plan.confirmations, CONFIRMATION, 'admission'),
    ...about(plan.admissions, ADMISSION, 'admission'),
    ...about(plan.candidates, ELECTION, 'election'),
    ...topics.map((topic) => agendaOf(occasion, topic, topic.vote ?? null, subjectOf(occasion))),
    ...(study ? [study.agenda] : []),
  ];
  const document = gatheringDocument.parse({
    mainKind: 'party-meeting',
    countedKinds: ['party-meeting', ...(study ? ['study-session' as const] : []), ...(plan.candidates.length > 0 ? ['election' as const] : [])],
    title: titleOf(plan, items),
    ...header(occasion, random.between(12, 16) * 5 + items.length * 10, roomFrom(random)),
    guests: [
      ...(random.chance(25) ? [{ id: random.id(), sort: 1, name: outsiderFrom(random), ...visitorFrom(random) }] : []),
      ...applicants.map((person, index) => ({ id: random.id(), sort: index + 2, name: person.document.name, unit: person.document.post, post: '发展对象' })),
    ],
    agenda: items.map((item, index) => ({ id: random.id(), sort: index + 1, ...item })),
    summary: fill(random.pick(SUMMARIES), { chair: occasion.chair.name }),
    attachments: papers(random, random.chance(40)),
    partyMeeting: { discussedBefore: occasion.recorder.post === '党员' ? '' : `${spoken(workingDayUntil(addDays(date, -random.between(2, 6))))}支部委员会会议`, regular: plan.regular },
    ...(study ? { studySession: study.fields } : {}),
    ...(plan.candidates.length > 0 ? { election: electionPart(occasion, plan, items) } : {}),
  });
  return { id: random.id(), document };
}

function agendaOf(occasion: Occasion, topic: Omit<Topic, 'quarters'>, matter: 'ordinary' | 'admission' | 'election' | null, subject: SampleMember): AgendaInput {
  const { random, date, chair, recorder, sheet } = occasion;
  const values = { year: yearOf(date), chair: chair.name, recorder: recorder.name, subject: subject.document.name, n: random.between(5, 9), m: random.between(2, 4), ...sponsorsOf(subject, occasion.members) };
  // The new ones listen; and nobody speaks about themselves.
  const quiet = sheet.filter((line) => line.status !== 'full' || line.id === subject.id).map((line) => line.id);
  const texts = random.some(topic.speeches, random.between(3, 4)).map((text) => fill(text, values));
  return {
    title: fill(topic.title, values),
    content: fill(compose(random, topic.content), values),
    speeches: speeches(occasion, texts, quiet),
    dissent: matter === 'ordinary' && random.chance(15) ? random.pick(DISSENT) : '',
    vote: matter === null ? null : voteFor(random, matter, sheet),
    resolution: fill(topic.resolution, values),
    responsible: recorder.name,
    dueOn: addDays(date, topic.dueDays),
  };
}

/** Somebody without a post, of whom good is to be said. */
function subjectOf({ random, members, sheet, chair, recorder }: Occasion): SampleMember {
  const there = presentOf(sheet).filter((line) => line.status === 'full' && line.id !== chair.member && line.id !== recorder.member);
  const teachers = members.filter(({ id, document }) => document.memberType === 'teacher' && there.some((line) => line.id === id));
  return random.pick(teachers.length > 0 ? teachers : members);
}

function titleOf(plan: MeetingPlan, items: readonly { readonly title?: string | undefined }[]): string {
  if (plan.candidates.length > 0) return `${plan.date.slice(0, 4)}年支部委员会换届选举`;
  const people = plan.admissions.length + plan.confirmations.length;
  const titles = items.slice(0, people > 0 ? people : 1).flatMap((item) => item.title ?? []);
  return titles.join('，').replaceAll('，讨论', '、');
}
