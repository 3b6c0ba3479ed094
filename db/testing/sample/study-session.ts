import type { z } from 'zod';
import { gatheringDocument } from '../../domain/gathering';
import { postsOn } from '../../domain/member';
import { birthdayAgenda, birthdayFields, type Celebrant } from './political-birthday';
import { header, occasionOn, papers, speeches, type AgendaInput, type Occasion } from './occasion';
import { outsideFrom, roomFrom } from './places';
import { presentOf } from './sheet';
import type { Random } from './random';
import { fill } from './text';
import { campaignTitle } from './season';
import { STUDY_WAYS } from './topics-lecture';
import { studyTopicFor, type StudyTopic } from './topics-study';
import type { Profile, SampleGathering, SampleMember } from './types';
import { remarks } from './voice';

/** One 集中学习; with celebrants it counts as a 政治生日 too. */
export function studySession(random: Random, members: readonly SampleMember[], date: string, celebrants: readonly Celebrant[], used: Set<string>, profile: Profile): SampleGathering {
  const occasion = occasionOn(random, members, date, true, celebrants);
  const topic = monthlyTopic(random, date, used, profile);
  const hours = topic.form === 'visit' ? 40 : random.pick([20, 25, 30, 30, 35, 40]);
  const festive = celebrants.length > 0;
  const part = studyPart(occasion, topic, hours);
  const agenda = [part.agenda, ...(festive ? [birthdayAgenda(occasion, celebrants)] : [])];
  const document = gatheringDocument.parse({
    mainKind: 'study-session',
    countedKinds: festive ? ['study-session', 'political-birthday'] : ['study-session'],
    title: topic.title,
    ...header(occasion, hours * 6, topic.form === 'visit' ? outsideFrom(random) : roomFrom(random)),
    agenda: agenda.map((item, index) => ({ id: random.id(), sort: index + 1, ...item })),
    summary: random.chance(60) ? fill('{chair}提醒：请假的同志一周内补学，学习笔记交党小组组长；今天提出的问题由支部委员会整理后答复。', { chair: occasion.chair.name }) : '',
    attachments: papers(random, topic.form === 'visit' || random.chance(20)),
    studySession: part.fields,
    ...(festive ? { politicalBirthday: birthdayFields(random, celebrants) } : {}),
  });
  return { id: random.id(), document };
}

/** A theme of the list that was not studied yet, or what is read everywhere at that time. */
function monthlyTopic(random: Random, date: string, used: Set<string>, profile: Profile): StudyTopic {
  const listed = studyTopicFor(random, date, new Set(used));
  if (profile === 'teachers' && !used.has(listed.title) && random.chance(60)) {
    used.add(listed.title);
    return listed;
  }
  const { title, material } = campaignTitle(random, date, used);
  const talks = remarks(random, profile, random.between(2, 3)).map((text) => ({ topic: random.pick(TALK_TOPICS), text }));
  return { title, since: date, materials: [{ title: material, source: random.pick(['报纸全文', '单行本', '学习平台', '党员活动室存书']) }], form: random.pick(['reading', 'discussion', 'lecture', 'reading']), content: [random.pick(STUDY_WAYS)], talks };
}

const TALK_TOPICS = ['联系岗位谈体会', '我的一条打算', '学用结合', '读后三问', '差距在哪里', '从身边事说起', '怎样落到行动上', '一点建议'] as const;

export interface StudyPart {
  readonly agenda: AgendaInput;
  readonly fields: z.input<typeof gatheringDocument>['studySession'];
}

/** 集中学习 within a gathering: what was read, by whom, and who spoke about it. */
export function studyPart(occasion: Occasion, topic: StudyTopic, hours: number): StudyPart {
  const { random, sheet, recorder } = occasion;
  // The recorder writes, so another one reads.
  const readers = presentOf(sheet).filter((line) => line.status === 'full' && line.id !== recorder.member);
  const reader = readers.length > 0 ? random.pick(readers) : { id: '', name: '' };
  const spoken = speeches(occasion, topic.talks.map((talk) => talk.text), [reader.id]);
  return {
    agenda: { title: `集中学习：${topic.title}`, content: topic.content.map((sentence) => fill(sentence, { reader: reader.name })).join(''), speeches: spoken },
    fields: {
      materials: topic.materials.map((material, index) => ({ id: random.id(), sort: index + 1, ...material })),
      form: topic.form,
      leader: { member: reader.id, name: reader.name, post: postOf(occasion, reader.id) },
      hours,
      speakers: spoken.map((speech, index) => ({ id: random.id(), sort: index + 1, member: speech.member, name: speech.speaker ?? '', topic: topic.talks[index]?.topic ?? '' })),
    },
  };
}

function postOf({ members, date }: Occasion, id: string): string {
  const member = members.find((one) => one.id === id);
  return member ? (postsOn(member.document, date)[0] ?? member.document.post) : '';
}
