import { partOf, type AgendaItem, type GatheringDocument, type PartOf } from '../../../../electron/contract';
import type { ListPlace } from './use-list';

const NONE: readonly Speech[] = [];

type Guest = GatheringDocument['guests'][number];
type Attachment = GatheringDocument['attachments'][number];
type Material = GatheringDocument['studySession']['materials'][number];
type Speaker = GatheringDocument['studySession']['speakers'][number];
type Speech = AgendaItem['speeches'][number];

export const GUESTS: ListPlace<Guest> = {
  path: 'guests',
  get: (document) => document.guests,
  set: (document, guests) => ({ ...document, guests }),
};
export const AGENDA: ListPlace<AgendaItem> = {
  path: 'agenda',
  get: (document) => document.agenda,
  set: (document, agenda) => ({ ...document, agenda }),
};
export const ATTACHMENTS: ListPlace<Attachment> = {
  path: 'attachments',
  get: (document) => document.attachments,
  set: (document, attachments) => ({ ...document, attachments }),
};
export const MATERIALS: ListPlace<Material> = {
  path: 'studySession/materials',
  get: (document) => document.studySession.materials,
  set: (document, materials) => ({ ...document, studySession: { ...document.studySession, materials } }),
};
export const SPEAKERS: ListPlace<Speaker> = {
  path: 'studySession/speakers',
  get: (document) => document.studySession.speakers,
  set: (document, speakers) => ({ ...document, studySession: { ...document.studySession, speakers } }),
};

export type Problem = PartOf<'lifeMeeting'>['problems'][number];
export type Candidate = PartOf<'election'>['candidates'][number];

export const PROBLEMS: ListPlace<Problem> = {
  path: 'lifeMeeting/problems',
  get: (document) => partOf(document, 'lifeMeeting').problems,
  set: (document, problems) => ({ ...document, lifeMeeting: { ...partOf(document, 'lifeMeeting'), problems } }),
};
export const CANDIDATES: ListPlace<Candidate> = {
  path: 'election/candidates',
  get: (document) => partOf(document, 'election').candidates,
  set: (document, candidates) => ({ ...document, election: { ...partOf(document, 'election'), candidates } }),
};

/** The speeches of one agenda item. */
export const speechesOf = (agendaItem: string): ListPlace<Speech> => ({
  path: `agenda/${agendaItem}/speeches`,
  get: (document) => document.agenda.find((item) => item.id === agendaItem)?.speeches ?? NONE,
  set: (document, speeches) => ({
    ...document,
    agenda: document.agenda.map((item) => (item.id === agendaItem ? { ...item, speeches } : item)),
  }),
});
