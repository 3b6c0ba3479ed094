import type { ComponentType } from 'react';
import { explainQuorum, partOf, type GatheringDocument, type GatheringKind, type LinkedMeeting } from '../../../../electron/contract';
import { linkWords } from '../../../text/election-outcome';
import { kindWords } from '../../../text/gathering-kinds';
import { KIND_FIELDS as names } from '../../../text/kind-fields';
import { SPEAKER_ROLE_NAMES, THEME_FORM_NAMES, WARNING_FORM_NAMES } from '../../../text/kind-names';
import { quorumWords } from '../../../text/votes';
import { hoursWords } from '../model/hours';
import { MinutesAppraisal } from './MinutesAppraisal';
import { MinutesAssessment } from './MinutesAssessment';
import { MinutesElection } from './MinutesElection';
import { MinutesBirthday, MinutesStudy } from './MinutesKinds';
import { MinutesLife } from './MinutesLife';
import { MinutesLines, type MinutesLine } from './MinutesLines';

interface PartProps {
  readonly document: GatheringDocument;
  readonly broughtTo: readonly LinkedMeeting[];
}

const person = ({ name, post }: { readonly name: string; readonly post: string }): string => `${name}${post === '' ? '' : `（${post}）`}`;
const yes = (value: boolean): string => (value ? kindWords.yes : '');
const hours = (tenths: number | null): string => (tenths === null ? '' : hoursWords(tenths));

/** A part that is a few lines. */
function lines(choose: (document: GatheringDocument, broughtTo: readonly LinkedMeeting[]) => readonly MinutesLine[]): ComponentType<PartProps> {
  return function LinesPart({ document, broughtTo }) {
    return <MinutesLines lines={choose(document, broughtTo)} />;
  };
}

/** What each kind adds to the minutes; a kind without a part of its own is left out. */
const PARTS: Readonly<Partial<Record<GatheringKind, ComponentType<PartProps>>>> = {
  'committee-meeting': lines((document, broughtTo) => {
    const { toPartyMeeting } = partOf(document, 'committeeMeeting');
    const quorum = document.mainKind === 'committee-meeting' ? explainQuorum(document) : null;
    const brought = broughtTo.map(linkWords.party).join('；');
    return [
      [kindWords.committee.quorum, quorum === null || quorum.expectedVoting === 0 ? '' : quorumWords(quorum)],
      [names['committeeMeeting.toPartyMeeting'], `${toPartyMeeting || brought !== '' ? kindWords.yes : kindWords.no}${brought === '' ? '' : `（${brought}）`}`],
    ];
  }),
  'group-meeting': lines((document) => {
    const { groupName, leader, suggestions } = partOf(document, 'groupMeeting');
    return [
      [names['groupMeeting.group'], groupName],
      [names['groupMeeting.leader'], person(leader)],
      [names['groupMeeting.suggestions'], suggestions],
    ];
  }),
  'party-lecture': lines((document) => {
    const lecture = partOf(document, 'partyLecture');
    const role = lecture.speakerRole === '' ? '' : SPEAKER_ROLE_NAMES[lecture.speakerRole];
    return [
      [names['partyLecture.topic'], lecture.topic],
      [names['partyLecture.speaker'], [person(lecture.speaker), role].filter((part) => part !== '').join('，')],
      [names['partyLecture.hours'], hours(lecture.hours)],
    ];
  }),
  'theme-day': lines((document) => {
    const { theme, forms, duesPaid, oathRenewed } = partOf(document, 'themeDay');
    return [
      [names['themeDay.theme'], theme],
      [names['themeDay.forms'], forms.map((form) => THEME_FORM_NAMES[form]).join('、')],
      [names['themeDay.duesPaid'], yes(duesPaid)],
      [names['themeDay.oathRenewed'], yes(oathRenewed)],
    ];
  }),
  'life-meeting': MinutesLife,
  appraisal: MinutesAppraisal,
  'political-birthday': MinutesBirthday,
  'oath-renewal': lines((document) => {
    const { leader, occasion } = partOf(document, 'oathRenewal');
    return [
      [names['oathRenewal.leader'], person(leader)],
      [names['oathRenewal.occasion'], occasion],
    ];
  }),
  'study-session': MinutesStudy,
  'theory-study': MinutesStudy,
  'centre-group-study': MinutesStudy,
  'warning-education': lines((document) => {
    const { subject, form, hours: tenths } = partOf(document, 'warningEducation');
    return [
      [names['warningEducation.subject'], subject],
      [names['warningEducation.form'], form === '' ? '' : WARNING_FORM_NAMES[form]],
      [names['warningEducation.hours'], hours(tenths)],
    ];
  }),
  'assessment-meeting': MinutesAssessment,
  election: MinutesElection,
};

/** The part of one kind in the minutes. */
export function MinutesPart({ kind, document, broughtTo }: PartProps & { readonly kind: GatheringKind }) {
  const Part = PARTS[kind];
  return Part === undefined ? null : <Part document={document} broughtTo={broughtTo} />;
}
