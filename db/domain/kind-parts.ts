import { gatheringDocument, type GatheringDocument, type GatheringKind } from './gathering';

/** The parts that a kind of its own adds; they are in a document only where the gathering counts as that kind. */
export type PartName =
  | 'committeeMeeting' | 'groupMeeting' | 'partyLecture' | 'themeDay' | 'lifeMeeting' | 'appraisal' | 'oathRenewal' | 'warningEducation' | 'assessmentMeeting' | 'election';
export type PartOf<P extends PartName> = NonNullable<GatheringDocument[P]>;

/** Which part a kind brings. 支部党员大会, 政治生日 and the three kinds of study have theirs in every document. */
export const PART_OF_KIND: Readonly<Partial<Record<GatheringKind, PartName>>> = {
  'committee-meeting': 'committeeMeeting',
  'group-meeting': 'groupMeeting',
  'party-lecture': 'partyLecture',
  'theme-day': 'themeDay',
  'life-meeting': 'lifeMeeting',
  appraisal: 'appraisal',
  'oath-renewal': 'oathRenewal',
  'warning-education': 'warningEducation',
  'assessment-meeting': 'assessmentMeeting',
  election: 'election',
};

const { shape } = gatheringDocument;
/** Each part with nothing filled in. */
export const EMPTY_PARTS: Readonly<{ [P in PartName]: PartOf<P> }> = {
  committeeMeeting: shape.committeeMeeting.unwrap().parse({}),
  groupMeeting: shape.groupMeeting.unwrap().parse({}),
  partyLecture: shape.partyLecture.unwrap().parse({}),
  themeDay: shape.themeDay.unwrap().parse({}),
  lifeMeeting: shape.lifeMeeting.unwrap().parse({}),
  appraisal: shape.appraisal.unwrap().parse({}),
  oathRenewal: shape.oathRenewal.unwrap().parse({}),
  warningEducation: shape.warningEducation.unwrap().parse({}),
  assessmentMeeting: shape.assessmentMeeting.unwrap().parse({}),
  election: shape.election.unwrap().parse({}),
};

/** A part as it stands, or empty. */
export const partOf = <P extends PartName>(document: GatheringDocument, part: P): PartOf<P> => (document[part] as PartOf<P> | undefined) ?? EMPTY_PARTS[part];

/** The four fixed headings of a 研判会议: 班子建设, 意识形态阵地, 校园安全稳定, 全面从严治党. */
export const ASSESSMENT_SECTIONS = ['team', 'ideology', 'safety', 'discipline'] as const;

/** 民主评议: 优秀 一般 stays within a third of those who were assessed. A fact to look at, never a limit. */
export function excellentShare(appraisal: PartOf<'appraisal'>): { readonly excellent: number; readonly members: number; readonly most: number; readonly above: boolean } {
  const results = appraisal.results.filter((result) => !result.removed);
  const excellent = results.filter((result) => result.grade === 'excellent').length;
  const most = Math.floor(results.length / 3);
  return { excellent, members: results.length, most, above: excellent > most };
}
