import type { GatheringDocument, GatheringKind } from '../gathering';
import { ASSESSMENT_SECTIONS, partOf } from '../kind-parts';
import { fullDayText } from '../names/dates';
import { KIND_FIELDS as names, KIND_ITEM_FIELDS } from '../names/kind-fields';
import { ASSESSMENT_NAMES, SPEAKER_ROLE_NAMES, THEME_FORM_NAMES, WARNING_FORM_NAMES } from '../names/kind-names';
import { STUDY_FORM_NAMES } from '../names/kinds';
import { hoursWords } from '../names/numbers';
import { quorumWords } from '../names/votes';
import type { LinkedMeeting } from '../views';
import { explainQuorum } from '../voting';
import { byAnniversary, inOrder } from './in-order';
import { appraisalPart, electionPart, lifePart } from './minutes-tables';
import { fields, type Block } from './paper';

const person = ({ name, post }: { readonly name: string; readonly post: string }): string => `${name}${post === '' ? '' : `（${post}）`}`;
const yes = (value: boolean): string => (value ? '是' : '');
const hours = (tenths: number | null): string => (tenths === null ? '' : hoursWords(tenths));
const day = (date: string): string => (date === '' ? '' : fullDayText(date));
const joined = (parts: readonly string[], sign: string): string => parts.filter((part) => part !== '').join(sign);

type Part = (document: GatheringDocument, broughtTo: readonly LinkedMeeting[]) => Block[];

/** What each kind adds to the minutes; a kind without a part of its own is left out. */
const PARTS: Readonly<Partial<Record<GatheringKind, Part>>> = {
  'committee-meeting': (document, broughtTo) => {
    const { toPartyMeeting } = partOf(document, 'committeeMeeting');
    const quorum = document.mainKind === 'committee-meeting' ? explainQuorum(document) : null;
    const brought = broughtTo.map(({ start, title }) => `${fullDayText(start)} ${title}`.trim()).join('；');
    return fields([
      ['到会委员', quorum === null || quorum.expectedVoting === 0 ? '' : quorumWords(quorum)],
      [names['committeeMeeting.toPartyMeeting'], `${toPartyMeeting || brought !== '' ? '是' : '否'}${brought === '' ? '' : `（${brought}）`}`],
    ]);
  },
  'group-meeting': (document) => {
    const { groupName, leader, suggestions } = partOf(document, 'groupMeeting');
    return fields([
      [names['groupMeeting.group'], groupName],
      [names['groupMeeting.leader'], person(leader)],
      [names['groupMeeting.suggestions'], suggestions],
    ]);
  },
  'party-lecture': (document) => {
    const lecture = partOf(document, 'partyLecture');
    return fields([
      [names['partyLecture.topic'], lecture.topic],
      [names['partyLecture.speaker'], joined([person(lecture.speaker), lecture.speakerRole === '' ? '' : SPEAKER_ROLE_NAMES[lecture.speakerRole]], '，')],
      [names['partyLecture.hours'], hours(lecture.hours)],
    ]);
  },
  'theme-day': (document) => {
    const { theme, forms, duesPaid, oathRenewed } = partOf(document, 'themeDay');
    return fields([
      [names['themeDay.theme'], theme],
      [names['themeDay.forms'], forms.map((form) => THEME_FORM_NAMES[form]).join('、')],
      [names['themeDay.duesPaid'], yes(duesPaid)],
      [names['themeDay.oathRenewed'], yes(oathRenewed)],
    ]);
  },
  'life-meeting': lifePart,
  appraisal: appraisalPart,
  'political-birthday': birthdayPart,
  'oath-renewal': (document) => {
    const { leader, occasion } = partOf(document, 'oathRenewal');
    return fields([
      [names['oathRenewal.leader'], person(leader)],
      [names['oathRenewal.occasion'], occasion],
    ]);
  },
  'study-session': studyPart,
  'theory-study': studyPart,
  'centre-group-study': studyPart,
  'warning-education': (document) => {
    const { subject, form, hours: tenths } = partOf(document, 'warningEducation');
    return fields([
      [names['warningEducation.subject'], subject],
      [names['warningEducation.form'], form === '' ? '' : WARNING_FORM_NAMES[form]],
      [names['warningEducation.hours'], hours(tenths)],
    ]);
  },
  'assessment-meeting': assessmentPart,
  election: electionPart,
};

/** The part of one kind in the minutes. */
export const minutesPart = (kind: GatheringKind, document: GatheringDocument, broughtTo: readonly LinkedMeeting[]): Block[] => PARTS[kind]?.(document, broughtTo) ?? [];

/** 政治生日: whose, since when, how many years, in which form. */
function birthdayPart(document: GatheringDocument): Block[] {
  const { celebrants, form } = document.politicalBirthday;
  const shown = byAnniversary(celebrants.filter((celebrant) => !celebrant.removed));
  return [
    { kind: 'heading', level: 3, text: '过政治生日的党员' },
    shown.length === 0
      ? { kind: 'text', runs: [{ text: '未填', missing: true }] }
      : {
          kind: 'table',
          columns: [{ label: '姓名', width: 3 }, { label: '入党日期', width: 4 }, { label: '党龄', width: 2 }],
          rows: shown.map(({ name, joinedOn, years }) => [name, joinedOn === '' ? '未填' : fullDayText(joinedOn), years === null ? '未填' : `${years} 年`]),
        },
    ...fields([['形式', form]]),
  ];
}

/** 集中学习: what, led by whom, how long, who spoke. */
function studyPart(document: GatheringDocument): Block[] {
  const { materials, form, leader, hours: session, training, speakers } = document.studySession;
  const own = document.attendance.filter((line) => !line.removed && line.state === 'present' && line.hours !== null);
  const named = (name: string, more: string): string => `${name}${more === '' ? '' : `（${more}）`}`;
  return fields([
    ['学习材料', inOrder(materials).map(({ title, source }) => named(title, source)).join('；')],
    ['形式', joined([form === '' ? '' : STUDY_FORM_NAMES[form], training ? '集中培训' : ''], '，')],
    ['领学人', person(leader)],
    ['学时', hours(session)],
    ['个人学时', own.map((line) => `${line.name} ${hours(line.hours)}`).join('，')],
    ['研讨发言', inOrder(speakers).map(({ name, topic }) => named(name, topic)).join('；')],
  ]);
}

/** 研判会议: conclusion and action under each of the four headings. */
function assessmentPart(document: GatheringDocument): Block[] {
  const { sections } = partOf(document, 'assessmentMeeting');
  const labels = KIND_ITEM_FIELDS['assessmentMeeting.sections'];
  return ASSESSMENT_SECTIONS.flatMap((id): Block[] => {
    const section = sections.find((other) => other.id === id && !other.removed);
    return [
      { kind: 'heading', level: 3, text: ASSESSMENT_NAMES[id] },
      ...(section === undefined ? [] : fields([[labels.conclusion, section.conclusion], [labels.action, section.action], [labels.responsible, section.responsible], [labels.dueOn, day(section.dueOn)]])),
    ];
  });
}
