import { holdsOn } from '../domain/branch-shape';
import { dateOf } from '../domain/dates';
import { gatheringDocument, type AgendaItem, type AttendanceItem, type GatheringDocument, type GatheringKind } from '../domain/gathering';
import { postsOn } from '../domain/member';
import { movedTitle } from '../domain/moved-title';
import { rows } from '../store/prepared';
import { attendanceOn } from './members';
import { partsOf, preparedParts } from './prefill-parts';
import type { Moment, Office } from './office';
import { documentOfRow, recordRow } from './records';

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
  const held = lastGathering(office, kind, date)?.document;
  const last = held && withGroupOf(office, date, held);
  const attendance = attendanceOn(office, date, { kind, group: last?.groupMeeting?.group });
  return gatheringDocument.parse({
    mainKind: kind, countedKinds: [kind], ...timesOf(last, date), place: last?.place ?? '', chair: personOn(office, last?.chair, date), recorder: personOn(office, last?.recorder, date), attendance,
    ...partsOf(office, kind, date, last, attendance),
    ...(kind === 'party-meeting' || kind === 'committee-meeting' ? { agenda: [{ id: moment.newId(), sort: 1 }] } : {}),
  });
}

/** The same person with the 党内职务 of the new day; for whom the roster notes no post at all, last time's words stay. */
function personOn(office: Office, person: GatheringDocument['chair'] | undefined, date: string): object {
  const found = person === undefined || person.member === '' ? undefined : recordRow(office.db, person.member);
  const member = found?.kind === 'member' ? documentOfRow(found, 'member') : undefined;
  return member?.posts.some(({ removed }) => !removed) === true ? { ...person, post: postsOn(member, date)[0] ?? '' } : { ...person };
}

/** 党小组 have their days: a meeting of one that does not exist on the new day names none, nor its leader. */
function withGroupOf(office: Office, date: string, held: GatheringDocument): GatheringDocument {
  const organisation = recordRow(office.db, office.org);
  if (held.groupMeeting === undefined || held.groupMeeting.group === '' || !organisation) return held;
  const group = documentOfRow(organisation, 'organisation').groups.find(({ id }) => id === held.groupMeeting?.group);
  return !group || (!group.removed && holdsOn(group, date)) ? held : { ...held, groupMeeting: { ...held.groupMeeting, group: '', groupName: '', leader: { member: '', name: '', post: '' } } };
}

/** The sheet of a day with those who were on the sheet of the last gathering of a kind and still belong to the branch; all present. Without an earlier one: whom the kind is for. */
export function attendanceAsLast(office: Office, date: string, kind: GatheringKind): AttendanceItem[] {
  const last = lastGathering(office, kind, date)?.document;
  if (last === undefined) return attendanceOn(office, date, { kind });
  const listed = new Set(last.attendance.filter(({ removed }) => !removed).map(({ id }) => id));
  return attendanceOn(office, date).filter(({ id }) => listed.has(id));
}

function timesOf(last: GatheringDocument | undefined, date: string): { start: string; end: string } {
  const clock = (dateTime: string, usual: string): string => `${date}T${dateTime.length > 10 ? dateTime.slice(11) : usual}`;
  return { start: clock(last?.start ?? '', '15:30'), end: clock(last?.end ?? '', '17:00') };
}

/**
 * An earlier gathering as a new one on another day. What people prepare stays (title, agenda titles, materials, place), with
 * the month that titles name moved on; what only happened then (speeches, votes, resolutions, summary, guests, signatures)
 * is empty, and so is what was counted then: 学时, and as which other kinds it counted.
 */
export function copyGathering(office: Office, moment: Moment, earlier: GatheringDocument, date: string): GatheringDocument {
  const from = withGroupOf(office, date, earlier);
  const moved = (title: string): string => movedTitle(title, dateOf(from.start), date);
  const agenda = from.agenda.filter((item) => !item.removed).map((item): AgendaItem => ({
    id: moment.newId(), sort: item.sort, removed: false, title: moved(item.title), content: '', speeches: [], dissent: '', resolution: '', responsible: '', dueOn: '',
    vote: item.vote && { ...item.vote, inFavour: 0, against: 0, abstained: 0, writtenInFavour: 0 },
  }));
  const kept = blankGathering(office, moment, from.mainKind, date);
  const person = (someone: GatheringDocument['chair']): GatheringDocument['chair'] => ({ ...someone, ...personOn(office, someone, date) });
  const attendance = from.groupMeeting === undefined ? kept.attendance : attendanceOn(office, date, { kind: from.mainKind, group: from.groupMeeting.group });
  return {
    ...kept, ...preparedParts(from, moved), attendance, ...timesOf(from, date), title: moved(from.title), countedKinds: [from.mainKind], place: from.place, chair: person(from.chair), recorder: person(from.recorder), agenda,
    studySession: { ...kept.studySession, form: from.studySession.form, leader: from.studySession.leader, hours: null, materials: from.studySession.materials.filter((item) => !item.removed).map((item) => ({ ...item, id: moment.newId() })) },
  };
}
