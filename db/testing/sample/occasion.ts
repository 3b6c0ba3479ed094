import type { z } from 'zod';
import type { gatheringDocument } from '../../domain/gathering';
import { belongsOn, isCommitteePost, postsOn, statusOn } from '../../domain/member';
import { addDays, hoursAfterLessons } from './calendar';
import { randomFrom, type Random } from './random';
import { presentOf, sheetFor, type SheetLine } from './sheet';
import type { SampleMember } from './types';

type Input = z.input<typeof gatheringDocument>;
export type Person = { readonly member: string; readonly name: string; readonly post: string };
type AgendaItemInput = NonNullable<Input['agenda']>[number];
/** An agenda item before it has an id and a place in the list. */
export type AgendaInput = Pick<AgendaItemInput, 'title' | 'content' | 'speeches' | 'dissent' | 'vote' | 'resolution' | 'responsible' | 'dueOn'>;

/** What every gathering of a day shares, before its kind is known. */
export interface Occasion {
  readonly random: Random;
  readonly date: string;
  readonly members: readonly SampleMember[];
  readonly chair: Person;
  readonly recorder: Person;
  readonly sheet: readonly SheetLine[];
}

/**
 * Who is there on a day, and who chairs and records: the secretary and another of the committee. Those whose day it is
 * (`festive`) are there.
 */
export function occasionOn(random: Random, members: readonly SampleMember[], date: string, study: boolean, festive: readonly { readonly id: string }[] = []): Occasion {
  const guestsOfHonour = new Set(festive.map((person) => person.id));
  const sheet = sheetFor(random, members, date, study).map((line): SheetLine => (guestsOfHonour.has(line.id) ? { ...line, state: 'present', reason: '', note: '' } : line));
  const there = presentOf(sheet).map((line) => line.id);
  const officers = members.filter(({ id, document }) => there.includes(id) && postsOn(document, date).some(isCommitteePost));
  const others = members.filter(({ id, document }) => there.includes(id) && !officers.some((one) => one.id === id) && statusOn(document, date) === 'full');
  const [chair, recorder] = [...officers, ...others].map(({ id, document }): Person => ({ member: id, name: document.name, post: postsOn(document, date)[0] ?? '党员' }));
  const nobody = { member: '', name: '', post: '' };
  return { random, date, members, sheet, chair: chair ?? nobody, recorder: recorder ?? chair ?? nobody };
}

/** The fields that every kind fills alike. */
export function header({ random, date, chair, recorder, sheet }: Occasion, minutes: number, place: string): Pick<Input, 'start' | 'end' | 'place' | 'chair' | 'recorder' | 'attendance' | 'chairSigned' | 'recorderSigned'> {
  return { ...hoursAfterLessons(random, date, minutes), place, chair, recorder, attendance: [...sheet], chairSigned: true, recorderSigned: true };
}

/** 发言摘要: texts of the list, spoken by different people in the room, not by those named in `without`. */
export function speeches({ random, sheet }: Occasion, texts: readonly string[], without: readonly string[]): NonNullable<AgendaInput['speeches']> {
  const speakers = random.some(presentOf(sheet).filter((line) => !without.includes(line.id)), texts.length);
  return speakers.map((speaker, index) => ({ id: random.id(), sort: index + 1, member: speaker.id, speaker: speaker.name, text: texts[index] ?? '' }));
}

/** The two who vouched for somebody (入党介绍人): the same at the admission and a year later at the confirmation. */
export function sponsorsOf(subject: SampleMember, members: readonly SampleMember[]): { readonly sponsor: string; readonly second: string } {
  const joinedOn = subject.document.joinedOn;
  const able = members.filter(({ document }) => document.departure === '' && document.exemptions.length === 0 && belongsOn(document, addDays(joinedOn, -30)) && statusOn(document, joinedOn) === 'full');
  const [sponsor, second] = randomFrom('sponsors', subject.id).some(able, 2);
  return { sponsor: sponsor?.document.name ?? '', second: second?.document.name ?? '' };
}

/** 附件 that lie with the paper. */
export function papers(random: Random, photos: boolean): NonNullable<Input['attachments']> {
  const sheets = [
    { kind: 'notice' as const, title: '会议通知', sheets: 1 },
    { kind: 'sign-in-sheet' as const, title: '签到表', sheets: 1 },
    ...(photos ? [{ kind: 'photo' as const, title: '现场照片', sheets: random.between(1, 3) }] : []),
  ];
  return sheets.map((sheet, index) => ({ id: random.id(), sort: index + 1, ...sheet }));
}
