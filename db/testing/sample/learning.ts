import { committeeOf, discussion, gatheringOf, valuesOf, type Books } from './held';
import { occasionOn, type Occasion, type Person } from './occasion';
import { roomFrom } from './places';
import { campaignTitle, fresh } from './season';
import { fill } from './text';
import { LECTURES, STUDY_WAYS, WARNINGS } from './topics-lecture';
import type { SampleGathering } from './types';
import { outsiderFrom } from './names';

const personOf = ({ sheet }: Occasion, id: string, post: string): Person => ({ member: id, name: sheet.find((line) => line.id === id)?.name ?? '', post });

/** One 党课: by the secretary, one of the committee, another member or somebody from outside, in turn. */
export function partyLecture(books: Books, date: string, turn: number): SampleGathering {
  const random = books.stream('lecture', date);
  const occasion = occasionOn(random, books.members, date, true);
  const [topic, outline] = fresh(random, LECTURES, ([title]) => title, books.used);
  const values = valuesOf(occasion);
  const reader = personOf(occasion, String(values['readerId']), '党员');
  const guest: Person = { member: '', name: outsiderFrom(random), post: '县委党校教师' };
  const [role, speaker] = ([['secretary', occasion.chair], ['member', reader], ['committee', occasion.recorder], ['guest', guest]] as const)[turn % 4] ?? ['secretary', occasion.chair];
  const hours = random.pick([15, 20, 20]);
  const also = random.chance(20) ? (['theory-study'] as const) : [];
  return gatheringOf(occasion, {
    kind: 'party-lecture',
    title: random.chance(25) ? `专题党课：${topic}` : topic,
    also,
    minutes: hours * 5,
    place: roomFrom(random),
    agenda: [{ title: '党课', content: `${speaker.name}讲授。${outline}` }, discussion(books, occasion, '讨论', '听课后分组交流，大家联系实际谈认识，提出的问题由主讲人作了解答。', random.between(2, 3))],
    script: true,
    photos: random.chance(40),
    parts: {
      partyLecture: { topic, speaker, speakerRole: role, hours },
      ...(role === 'guest' ? { guests: [{ id: random.id(), sort: 1, name: guest.name, unit: '县委党校', post: '教师' }] } : {}),
      ...(also.length > 0 ? { studySession: studyPart(occasion, random.id(), topic, reader, 0) } : {}),
    },
  });
}

/** 理论学习 of everybody, or 中心组学习 of the committee. */
export function theory(books: Books, date: string, kind: 'theory-study' | 'centre-group-study', training = false): SampleGathering {
  const random = books.stream(kind, date);
  const occasion = occasionOn(random, kind === 'centre-group-study' ? committeeOf(books.members, date) : books.members, date, kind === 'theory-study');
  const { title, name, material } = campaignTitle(random, date, books.used);
  const values = valuesOf(occasion);
  const reader = personOf(occasion, String(values['readerId']), '党员');
  const hours = training ? 40 : kind === 'centre-group-study' ? random.pick([20, 20, 25]) : random.pick([10, 15, 20]);
  return gatheringOf(occasion, {
    kind,
    title: training ? `支委集中培训：${title}`.slice(0, 120) : title,
    minutes: hours * 5 + 5,
    place: kind === 'centre-group-study' ? '党支部办公室' : roomFrom(random),
    agenda: [discussion(books, occasion, name.endsWith('教育') ? name : `学习${name}`, fill(random.pick(STUDY_WAYS), values), kind === 'centre-group-study' ? 2 : 3)],
    parts: { studySession: { ...studyPart(occasion, random.id(), material, reader, hours), training } },
  });
}

const studyPart = ({ random }: Occasion, id: string, title: string, leader: Person, hours: number) => ({
  materials: [{ id, sort: 1, title, source: random.pick(['党员活动室存书', '报纸全文', '单行本', '学习平台']) }],
  form: random.pick(['reading', 'discussion'] as const),
  leader,
  hours,
  speakers: [],
});

/** One 警示教育. */
export function warningEducation(books: Books, date: string): SampleGathering {
  const random = books.stream('warning', date);
  const occasion = occasionOn(random, books.members, date, true);
  const [subject, form, content] = fresh(random, WARNINGS, ([title]) => title, books.used);
  const hours = random.pick([10, 15, 20]);
  return gatheringOf(occasion, {
    kind: 'warning-education',
    title: random.pick([`警示教育：${subject}`, `以案为鉴：${subject}`, `以案促改：${subject}`]),
    minutes: hours * 5 + 10,
    place: form === 'visit' ? subject.replace('庭审旁听', '') : roomFrom(random),
    agenda: [discussion(books, occasion, subject, content, random.between(2, 3))],
    photos: form === 'visit',
    parts: { warningEducation: { subject, form, hours } },
  });
}
