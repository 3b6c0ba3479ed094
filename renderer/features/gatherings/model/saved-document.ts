import type { AgendaItem, GatheringDocument } from '../../../../electron/contract';
import type { Item } from './list-edits';

/**
 * The document as it is saved. What was added and taken away again, or added and left empty, before any save never
 * existed; what an earlier version already holds stays, marked removed where it was taken away.
 */
export function savedDocument(document: GatheringDocument, base: GatheringDocument | null): GatheringDocument {
  const { politicalBirthday, studySession } = document;
  return {
    ...document,
    attendance: kept(document.attendance, base?.attendance),
    guests: kept(document.guests, base?.guests, (guest) => guest.name + guest.unit + guest.post),
    attachments: kept(document.attachments, base?.attachments, (attachment) => attachment.title + (attachment.sheets ?? '')),
    agenda: kept(
      document.agenda.map((item) => ({
        ...item,
        speeches: kept(item.speeches, speechesIn(base, item.id), (speech) => speech.speaker + speech.text),
      })),
      base?.agenda,
      wordsOf,
    ),
    politicalBirthday: { ...politicalBirthday, celebrants: kept(politicalBirthday.celebrants, base?.politicalBirthday.celebrants) },
    studySession: {
      ...studySession,
      materials: kept(studySession.materials, base?.studySession.materials, (material) => material.title + material.source),
      speakers: kept(studySession.speakers, base?.studySession.speakers, (speaker) => speaker.name + speaker.topic),
    },
  };
}

function kept<T extends Item>(list: readonly T[], before: readonly Item[] | undefined, words?: (item: T) => string): T[] {
  return list.filter(
    (item) => (before ?? []).some((old) => old.id === item.id) || (!item.removed && (words === undefined || words(item).trim() !== '')),
  );
}

const speechesIn = (base: GatheringDocument | null, id: string): readonly Item[] | undefined =>
  base?.agenda.find((item) => item.id === id)?.speeches;

const wordsOf = (item: AgendaItem): string =>
  [
    item.title,
    item.content,
    item.dissent,
    item.resolution,
    item.responsible,
    item.dueOn,
    item.vote === null ? '' : 'vote',
    item.speeches.length === 0 ? '' : 'speeches',
  ].join('');
