import { yearOf } from '../domain/dates';
import type { AttendanceItem, GatheringDocument, GatheringKind } from '../domain/gathering';
import { ASSESSMENT_SECTIONS } from '../domain/kind-parts';
import { listMembers } from './members';
import type { Office } from './office';

const USUAL_HOURS = 20;

type Prefilled = Record<string, unknown>;

/** What a new gathering of a kind begins with, beyond what all have: who is assessed, who celebrates, the leader and hours of last time. */
export function partsOf(office: Office, kind: GatheringKind, date: string, last: GatheringDocument | undefined, attendance: readonly AttendanceItem[]): Prefilled {
  switch (kind) {
    case 'political-birthday':
      return { title: `${Number(date.slice(5, 7))} 月政治生日`, politicalBirthday: { celebrants: celebrantsIn(office, date), form: last?.politicalBirthday.form ?? '' } };
    case 'study-session':
    case 'theory-study':
    case 'centre-group-study':
      return { studySession: { form: last?.studySession.form ?? '', leader: last?.studySession.leader ?? {}, hours: last?.studySession.hours ?? USUAL_HOURS } };
    case 'committee-meeting':
      return { committeeMeeting: {} };
    case 'group-meeting': {
      const { group = '', groupName = '', leader = {} } = last?.groupMeeting ?? {};
      return { groupMeeting: { group, groupName, leader } };
    }
    case 'party-lecture': {
      const lecture = last?.partyLecture;
      return { partyLecture: { hours: lecture?.hours ?? USUAL_HOURS } };
    }
    case 'theme-day':
      return { themeDay: {} };
    case 'life-meeting':
      return { lifeMeeting: {} };
    case 'appraisal':
      return { appraisal: { results: attendance.map(({ id, name }) => ({ id, name })) } };
    case 'oath-renewal':
      return { oathRenewal: { leader: last?.oathRenewal?.leader ?? {} } };
    case 'warning-education':
      return { warningEducation: { hours: last?.warningEducation?.hours ?? USUAL_HOURS } };
    case 'assessment-meeting':
      return { assessmentMeeting: { sections: ASSESSMENT_SECTIONS.map((id) => ({ id })) } };
    case 'election':
      return { election: { body: last?.election?.body ?? 'committee' } };
    case 'party-meeting':
      return {};
  }
}

/** What of an earlier gathering's own part people prepare anew in the same way; outcomes and hours stay with the earlier one. */
export function preparedParts(from: GatheringDocument, moved: (title: string) => string): Partial<GatheringDocument> {
  const { groupMeeting, partyLecture, themeDay, oathRenewal, warningEducation } = from;
  switch (from.mainKind) {
    case 'group-meeting':
      return groupMeeting === undefined ? {} : { groupMeeting: { ...groupMeeting, suggestions: '' } };
    case 'party-lecture':
      return partyLecture === undefined ? {} : { partyLecture: { ...partyLecture, topic: moved(partyLecture.topic), hours: null } };
    case 'theme-day':
      return themeDay === undefined ? {} : { themeDay: { ...themeDay, theme: moved(themeDay.theme), duesPaid: false, oathRenewed: false } };
    case 'oath-renewal':
      return oathRenewal === undefined ? {} : { oathRenewal };
    case 'warning-education':
      return warningEducation === undefined ? {} : { warningEducation: { ...warningEducation, hours: null } };
    default:
      return {};
  }
}

/** Whose 入党 anniversary lies in the month of a day, with the whole years reached by this year's anniversary. */
export function celebrantsIn(office: Office, date: string): GatheringDocument['politicalBirthday']['celebrants'] {
  return listMembers(office).flatMap(({ id, document: { name, joinedOn, departure } }) => {
    if (departure !== '' || joinedOn === '' || joinedOn.slice(5, 7) !== date.slice(5, 7) || yearOf(joinedOn) >= yearOf(date)) return [];
    return [{ id, removed: false, name, joinedOn, years: yearOf(date) - yearOf(joinedOn) }];
  });
}
