import { yearOf } from '../domain/dates';
import { gatheringDocument, type AgendaItem, type GatheringDocument, type GatheringKind } from '../domain/gathering';
import { rows } from '../store/prepared';
import { attendanceOn, listMembers } from './members';
import type { Moment, Office } from './office';

/** The own gathering of a kind that was held last before a day (or, with none before, the last at all). */
export function lastGathering(office: Office, kind: GatheringKind, date: string): { readonly id: string; readonly document: GatheringDocument } | undefined {
  const found = rows<{ id: string; document: string }>(office.db,
    `SELECT r.id, r.document FROM gathering g JOIN record r ON r.id = g.record
     WHERE g.org = :org AND g.main_kind = :kind AND g.withdrawn = 0 ORDER BY g.start_date < :date DESC, g.start DESC LIMIT 1`,
    { org: office.org, kind, date })[0];
  return found && { id: found.id, document: JSON.parse(found.document) as GatheringDocument };
}

/** A new gathering with everything known filled in: people of the day, and place, hours of the clock, chair and recorder of last time. */
export function blankGathering(office: Office, moment: Moment, kind: GatheringKind, date: string): GatheringDocument {
  const last = lastGathering(office, kind, date)?.document;
  const attendance = attendanceOn(office, date);
  return gatheringDocument.parse({
    mainKind: kind, countedKinds: [kind], ...timesOf(last, date), place: last?.place ?? '', chair: last?.chair ?? {}, recorder: last?.recorder ?? {}, attendance,
    ...(kind === 'political-birthday' ? { title: `${Number(date.slice(5, 7))} 月政治生日`, politicalBirthday: { celebrants: celebrantsIn(office, date), form: last?.politicalBirthday.form ?? '' } } : {}),
    ...(kind === 'study-session' ? { studySession: { form: last?.studySession.form ?? '', leader: last?.studySession.leader ?? {}, hours: last?.studySession.hours ?? 20 } } : {}),
    ...(kind === 'party-meeting' ? { agenda: [{ id: moment.newId(), sort: 1 }] } : {}),
  });
}

function timesOf(last: GatheringDocument | undefined, date: string): { start: string; end: string } {
  const clock = (dateTime: string, usual: string): string => `${date}T${dateTime.length > 10 ? dateTime.slice(11) : usual}`;
  return { start: clock(last?.start ?? '', '15:30'), end: clock(last?.end ?? '', '17:00') };
}

/** Whose 入党 anniversary lies in the month of a day, with the whole years reached by this year's anniversary. */
function celebrantsIn(office: Office, date: string): GatheringDocument['politicalBirthday']['celebrants'] {
  return listMembers(office).flatMap(({ id, document: { name, joinedOn, departure } }) => {
    if (departure !== '' || joinedOn === '' || joinedOn.slice(5, 7) !== date.slice(5, 7) || yearOf(joinedOn) >= yearOf(date)) return [];
    return [{ id, removed: false, name, joinedOn, years: yearOf(date) - yearOf(joinedOn) }];
  });
}

/**
 * An earlier gathering as a new one on another day. What people prepare stays (title, agenda titles, materials, place);
 * what only happened then (speeches, votes, resolutions, summary, guests, signatures) is empty.
 */
export function copyGathering(office: Office, moment: Moment, from: GatheringDocument, date: string): GatheringDocument {
  const agenda = from.agenda.filter((item) => !item.removed).map((item): AgendaItem => ({
    id: moment.newId(), sort: item.sort, removed: false, title: item.title, content: '', speeches: [], dissent: '', resolution: '', responsible: '', dueOn: '',
    vote: item.vote && { ...item.vote, inFavour: 0, against: 0, abstained: 0, writtenInFavour: 0 },
  }));
  const kept = blankGathering(office, moment, from.mainKind, date);
  return {
    ...kept, ...timesOf(from, date), title: from.title, countedKinds: from.countedKinds, place: from.place, chair: from.chair, recorder: from.recorder, agenda,
    studySession: { ...kept.studySession, form: from.studySession.form, leader: from.studySession.leader, hours: from.studySession.hours, materials: from.studySession.materials.filter((item) => !item.removed).map((item) => ({ ...item, id: moment.newId() })) },
  };
}
