import type { SampleAnswers } from './entry';
import {
  foundOf,
  sampleAttendance,
  sampleBirthday,
  sampleHistory,
  sampleMeeting,
  samplePeopleRows,
  sampleRows,
  sampleStudy,
  viewOf,
} from './sample-gatherings';

const byId = { meeting: sampleMeeting, birthday: sampleBirthday, study: sampleStudy } as const;

/** Answers for the 组织生活 and search screens. */
export const answers: SampleAnswers = {
  'gatherings.list': () => sampleRows,
  'gatherings.found': () => foundOf(sampleRows),
  'gatherings.page': () => [],
  'gatherings.get': ({ record }) =>
    viewOf(Object.values(byId).find((document) => record.startsWith(document.mainKind.slice(0, 1))) ?? sampleMeeting, record),
  'gatherings.blank': ({ kind, date }) => ({
    ...sampleMeeting,
    mainKind: kind,
    countedKinds: [kind],
    title: '',
    start: `${date}T15:30`,
    end: '',
    agenda: [],
    summary: '',
    attendance: [...sampleAttendance],
  }),
  'gatherings.copyLast': ({ kind, date }) => ({
    ...sampleMeeting,
    mainKind: kind,
    countedKinds: [kind],
    start: `${date}T15:30`,
    end: `${date}T17:00`,
  }),
  'gatherings.attendanceOn': () => sampleAttendance,
  'members.list': () => samplePeopleRows,
  'records.history': () => sampleHistory,
  'records.submit': ({ records }) => ({ submitted: records.length }),
  'records.withdraw': () => null,
  'drafts.get': () => null,
  'drafts.put': () => ({ savedAt: '2026-11-22T08:42:00.000Z' }),
  'drafts.drop': () => null,
};
