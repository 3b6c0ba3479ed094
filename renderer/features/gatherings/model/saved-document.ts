import { GATHERING_KINDS, PART_OF_KIND, type AgendaItem, type GatheringDocument, type GatheringKind } from '../../../../electron/contract';
import type { Item } from './list-edits';

/**
 * The document as it is saved. What was added and taken away again, or added and left empty, before any save never
 * existed; what an earlier version already holds stays, marked removed where it was taken away.
 */
export function savedDocument(document: GatheringDocument, base: GatheringDocument | null): GatheringDocument {
  const { politicalBirthday, studySession } = document;
  return {
    ...withoutStrangeParts(document, base),
    ...savedParts(document, base),
    attendance: kept(document.attendance, base?.attendance),
    guests: kept(document.guests, base?.guests, (guest) => guest.name + guest.unit + guest.post),
    attachments: kept(document.attachments.map(withoutRemovedFile), base?.attachments, (attachment) => attachment.title + (attachment.sheets ?? '') + (attachment.file?.sha256 ?? '')),
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

/** A removed file is no longer said at all, so that a wrong photo can be erased from the versions before. */
function withoutRemovedFile(attachment: GatheringDocument['attachments'][number]): GatheringDocument['attachments'][number] {
  if (!attachment.removed || attachment.file === undefined) return attachment;
  const { file: _gone, ...rest } = attachment;
  return { ...rest, title: '' };
}

/** Parts of kinds that the gathering no longer counts as, unless an earlier version holds them already. */
function withoutStrangeParts(document: GatheringDocument, base: GatheringDocument | null): GatheringDocument {
  const strange = GATHERING_KINDS.flatMap((kind) => {
    const part = PART_OF_KIND[kind];
    return part === undefined || document.countedKinds.includes(kind) || base?.[part] !== undefined ? [] : [part as string];
  });
  // The shape is loose and these fields are optional: without them it is the same type.
  return Object.fromEntries(Object.entries(document).filter(([field]) => !strange.includes(field))) as GatheringDocument;
}

/** The lists within the parts of kinds, for those kinds that are counted. */
function savedParts(document: GatheringDocument, base: GatheringDocument | null): Partial<GatheringDocument> {
  const counts = (kind: GatheringKind): boolean => document.countedKinds.includes(kind);
  const { lifeMeeting, election } = document;
  return {
    ...(lifeMeeting === undefined || !counts('life-meeting')
      ? {}
      : { lifeMeeting: { ...lifeMeeting, problems: kept(lifeMeeting.problems, base?.lifeMeeting?.problems, (problem) => problem.title + problem.detail + problem.measure + problem.responsible) } }),
    ...(election === undefined || !counts('election')
      ? {}
      : { election: { ...election, candidates: kept(election.candidates, base?.election?.candidates, (candidate) => candidate.name + candidate.post) } }),
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
