import type { z } from 'zod';
import { yearOf } from '../../domain/dates';
import { gatheringDocument } from '../../domain/gathering';
import { belongsOn } from '../../domain/member';
import { header, occasionOn, papers, speeches, type AgendaInput, type Occasion } from './occasion';
import { roomFrom } from './places';
import { presentOf } from './sheet';
import type { Random } from './random';
import { compose, fill } from './text';
import { BIRTHDAY_CONTENT, BIRTHDAY_FORMS, BIRTHDAY_SPEECHES, BIRTHDAY_TITLES } from './topics-birthday';
import type { SampleGathering, SampleMember } from './types';

export interface Celebrant {
  readonly id: string;
  readonly name: string;
  readonly joinedOn: string;
  /** 党龄 in whole years, as of this year's day. */
  readonly years: number;
}

/** Whose day of joining comes round in the month of a date, by day. */
export function celebrantsIn(members: readonly SampleMember[], date: string): Celebrant[] {
  return members
    .filter(({ document }) => belongsOn(document, date) && document.joinedOn.slice(5, 7) === date.slice(5, 7) && document.joinedOn.slice(0, 4) < date.slice(0, 4))
    .map(({ id, document }) => ({ id, name: document.name, joinedOn: document.joinedOn, years: yearOf(date) - yearOf(document.joinedOn) }))
    .sort((a, b) => (a.joinedOn.slice(5) + a.id < b.joinedOn.slice(5) + b.id ? -1 : 1));
}

/** One 政治生日 for the month's celebrants. */
export function politicalBirthday(random: Random, members: readonly SampleMember[], date: string, celebrants: readonly Celebrant[]): SampleGathering {
  const occasion = occasionOn(random, members, date, false, celebrants);
  const document = gatheringDocument.parse({
    mainKind: 'political-birthday',
    countedKinds: ['political-birthday'],
    title: fill(random.pick(celebrants.length <= 3 ? BIRTHDAY_TITLES : BIRTHDAY_TITLES.slice(0, 1)), { year: date.slice(0, 4), month: Number(date.slice(5, 7)), names: together(celebrants) }),
    ...header(occasion, random.between(7, 11) * 5, roomFrom(random)),
    agenda: [{ id: random.id(), sort: 1, ...birthdayAgenda(occasion, celebrants) }],
    attachments: papers(random, true),
    politicalBirthday: birthdayFields(random, celebrants),
  });
  return { id: random.id(), document };
}

export function birthdayAgenda(occasion: Occasion, celebrants: readonly Celebrant[]): AgendaInput {
  const { random, sheet, chair } = occasion;
  const oldest = celebrants.reduce((a, b) => (b.years > a.years ? b : a));
  const content = fill(compose(random, BIRTHDAY_CONTENT), { names: together(celebrants), chair: chair.name, oldest: oldest.name, years: oldest.years });
  const there = presentOf(sheet).map((line) => line.id);
  // Each one speaks for their own age, so the texts are dealt out one by one.
  const spoken = celebrants
    .filter((person) => there.includes(person.id))
    .slice(0, 3)
    .flatMap((person) => {
      const text = random.pick(person.years >= 10 ? BIRTHDAY_SPEECHES.old : BIRTHDAY_SPEECHES.young);
      return speeches(occasion, [text], there.filter((id) => id !== person.id));
    })
    .filter((speech, index, all) => all.findIndex((other) => other.text === speech.text) === index);
  return { title: '为党员过政治生日', content, speeches: spoken.map((speech, index) => ({ ...speech, sort: index + 1 })) };
}

export function birthdayFields(random: Random, celebrants: readonly Celebrant[]): z.input<typeof gatheringDocument>['politicalBirthday'] {
  return { celebrants: celebrants.map((person) => ({ ...person })), form: random.pick(BIRTHDAY_FORMS) };
}

const together = (celebrants: readonly Celebrant[]): string => celebrants.map((person) => person.name).join('、');
