import type { GatheringDocument } from '../domain/gathering';

interface Listed {
  readonly removed: boolean;
}
const there = <T extends Listed>(list: readonly T[] | undefined): T[] => (list ?? []).filter((item) => !item.removed);

/** The words in the parts that kinds add. Totals of ballots are numbers; nobody searches for them. */
export function partTexts(d: GatheringDocument): string[] {
  const { groupMeeting, partyLecture, themeDay, lifeMeeting, appraisal, oathRenewal, warningEducation, assessmentMeeting, election } = d;
  return [
    ...(groupMeeting === undefined ? [] : [groupMeeting.groupName, groupMeeting.leader.name, groupMeeting.suggestions]),
    ...(partyLecture === undefined ? [] : [partyLecture.topic, partyLecture.speaker.name]),
    ...(themeDay === undefined ? [] : [themeDay.theme]),
    ...(lifeMeeting === undefined ? [] : [lifeMeeting.theme, lifeMeeting.opinionsBy, lifeMeeting.lastRectification, lifeMeeting.publishedHow]),
    ...there(lifeMeeting?.problems).flatMap((problem) => [problem.title, problem.detail, problem.measure, problem.responsible]),
    ...there(appraisal?.results).map((result) => result.name),
    ...(oathRenewal === undefined ? [] : [oathRenewal.leader.name, oathRenewal.occasion]),
    ...(warningEducation === undefined ? [] : [warningEducation.subject]),
    ...there(assessmentMeeting?.sections).flatMap((section) => [section.conclusion, section.action, section.responsible]),
    ...there(election?.candidates).map((candidate) => candidate.name),
    ...(election === undefined ? [] : [election.tellers]),
  ];
}
