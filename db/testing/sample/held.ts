import type { z } from 'zod';
import { gatheringDocument, type GatheringKind } from '../../domain/gathering';
import { isCommitteePost, postsOn } from '../../domain/member';
import { header, papers, speeches, type AgendaInput, type Occasion } from './occasion';
import type { Random } from './random';
import { presentOf } from './sheet';
import { fill } from './text';
import type { Profile, SampleGathering, SampleMember } from './types';
import { opinions, remarks } from './voice';

/** What all gatherings of one branch share. */
export interface Books {
  /** The organisation's id. */
  readonly org: string;
  readonly stream: (...name: (string | number)[]) => Random;
  readonly profile: Profile;
  /** The usual day of the week. */
  readonly usual: number;
  readonly members: readonly SampleMember[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly hasCommittee: boolean;
  /** Titles and topics that stand in the books already. */
  readonly used: Set<string>;
}

type Input = z.input<typeof gatheringDocument>;

interface Held {
  readonly kind: GatheringKind;
  readonly also?: readonly GatheringKind[];
  readonly title: string;
  readonly minutes: number;
  readonly place: string;
  readonly agenda: readonly AgendaInput[];
  readonly photos?: boolean;
  readonly script?: boolean;
  readonly summary?: string;
  readonly parts: Partial<Input>;
}

/** A gathering of any kind from what was held. */
export function gatheringOf(occasion: Occasion, { kind, also = [], title, minutes, place, agenda, photos = false, script = false, summary = '', parts }: Held): SampleGathering {
  const { random } = occasion;
  const attachments = papers(random, photos);
  const document = gatheringDocument.parse({
    mainKind: kind,
    countedKinds: [kind, ...also],
    title,
    ...header(occasion, minutes, place),
    agenda: agenda.map((item, index) => ({ id: random.id(), sort: index + 1, ...item })),
    summary: fill(summary, { chair: occasion.chair.name }),
    attachments: [...attachments, ...(script ? [{ id: random.id(), sort: attachments.length + 1, kind: 'script' as const, title: '讲稿', sheets: random.between(4, 9) }] : [])],
    ...parts,
  });
  return { id: random.id(), document };
}

/** An agenda item on which people of the branch speak; where something is decided, they speak to that. */
export function discussion({ profile }: Books, occasion: Occasion, title: string, content: string, count: number, rest: Partial<AgendaInput> = {}): AgendaInput {
  const { random, chair, sheet } = occasion;
  const quiet = [chair.member, ...sheet.filter((line) => line.status !== 'full').map((line) => line.id)];
  return { title, content, speeches: speeches(occasion, rest.resolution === undefined ? remarks(random, profile, count) : opinions(random, count), quiet), ...rest };
}

/** Values for templates: who was there, and small numbers. */
export function valuesOf({ random, date, chair, recorder, sheet }: Occasion): Record<string, string | number> {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const readers = presentOf(sheet).filter((line) => line.id !== recorder.member);
  const reader = readers.length > 0 ? random.pick(readers) : { id: chair.member, name: chair.name };
  return { year, month, next: (month % 12) + 1, chair: chair.name, recorder: recorder.name, reader: reader.name, readerId: reader.id, n: random.between(5, 9), m: random.between(2, 4) };
}

export const committeeOf = (members: readonly SampleMember[], date: string): SampleMember[] => members.filter(({ document }) => postsOn(document, date).some(isCommitteePost));

/** Somebody of the committee other than the recorder, to be responsible. */
export function responsibleOf({ members }: Books, { random, date, chair }: Occasion): string {
  const others = committeeOf(members, date).filter(({ id }) => id !== chair.member);
  return others.length > 0 ? random.pick(others).document.name : chair.name;
}
