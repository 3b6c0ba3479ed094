import { dateTimeText, fullDayText } from '../../../text/dates';
import { historyWords } from '../../../text/gathering-fields';
import {
  ATTACHMENT_NAMES,
  ATTENDANCE_NAMES,
  KIND_NAMES,
  MEMBER_STATUS_NAMES,
  REASON_NAMES,
  STUDY_FORM_NAMES,
  VOTE_MATTER_NAMES,
  VOTE_METHOD_NAMES,
} from '../../../text/kinds';
import { ASSESSMENT_NAMES, ELECTED_BODY_NAMES, GRADE_NAMES, SPEAKER_ROLE_NAMES, THEME_FORM_NAMES, WARNING_FORM_NAMES } from '../../../text/kind-names';
import { hoursWords } from '../model/hours';

/** Closed lists by field: `list.field` inside of items, else the field alone. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mainKind: KIND_NAMES,
  countedKinds: KIND_NAMES,
  'studySession.form': STUDY_FORM_NAMES,
  'attendance.state': ATTENDANCE_NAMES,
  'attendance.reason': REASON_NAMES,
  'attendance.status': MEMBER_STATUS_NAMES,
  'agenda.vote.matter': VOTE_MATTER_NAMES,
  'agenda.vote.method': VOTE_METHOD_NAMES,
  'attachments.kind': ATTACHMENT_NAMES,
  'partyLecture.speakerRole': SPEAKER_ROLE_NAMES,
  'themeDay.forms': THEME_FORM_NAMES,
  'warningEducation.form': WARNING_FORM_NAMES,
  'appraisal.results.grade': GRADE_NAMES,
  'election.body': ELECTED_BODY_NAMES,
};
const HOURS = new Set(['studySession.hours', 'partyLecture.hours', 'warningEducation.hours', 'attendance.hours']);

/** A stored value as one reads it: 请假, 1.5, 2025 年 11 月 6 日 15:30, 是, （空）. */
export function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return historyWords.empty;
  if (typeof value === 'boolean') return value ? historyWords.yes : historyWords.no;
  if (typeof value === 'number') {
    if (HOURS.has(field)) return hoursWords(value);
    if (field.endsWith('.years')) return historyWords.years(value);
    return field.endsWith('.sheets') ? historyWords.sheets(value) : String(value);
  }
  if (Array.isArray(value)) return value.length === 0 ? historyWords.empty : value.map((part) => valueWords(field, part)).join('、');
  if (typeof value === 'object') return Object.keys(value).length === 0 ? historyWords.empty : labelOf(value);
  const text = typeof value === 'string' ? value : '';
  const name = NAMES[field]?.[text];
  if (name !== undefined) return name;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return dateTimeText(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? fullDayText(text) : text;
}

/** What a list item is called by people: its title, name or speaker. */
export function labelOf(item: object): string {
  const fields = item as Readonly<Record<string, unknown>>;
  for (const key of ['title', 'name', 'speaker', 'text']) {
    const value = fields[key];
    if (typeof value === 'string' && value.trim() !== '') return value.length > 24 ? `${value.slice(0, 24)}…` : value;
  }
  // The four headings of a 研判会议 have a fixed key and no name of their own.
  const heading = ASSESSMENT_HEADINGS[String(fields['id'])];
  return heading ?? historyWords.unnamed;
}

const ASSESSMENT_HEADINGS: Readonly<Record<string, string>> = ASSESSMENT_NAMES;
