import type { z } from 'zod';
import { gatheringDocument } from '../../domain/gathering';
import { postsOn } from '../../domain/member';
import { birthdayAgenda, birthdayFields, type Celebrant } from './political-birthday';
import { header, occasionOn, papers, speeches, type AgendaInput, type Occasion } from './occasion';
import { outsideFrom, roomFrom } from './places';
import { presentOf } from './sheet';
import type { Random } from './random';
import { fill } from './text';
import { studyTopicFor, type StudyTopic } from './topics-study';
import type { SampleGathering, SampleMember } from './types';

/** One 集中学习; with celebrants it counts as a 政治生日 too. */
export function studySession(random: Random, members: readonly SampleMember[], date: string, celebrants: readonly Celebrant[], used: Set<string>): SampleGathering {
  const occasion = occasionOn(random, members, date, true, celebrants);
  const topic = studyTopicFor(random, date, used);
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
