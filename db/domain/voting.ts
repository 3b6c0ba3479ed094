import type { ArticleId } from './articles';
import { countAttendance, type AgendaItem, type AttendanceCounts, type GatheringDocument, type voteMatter } from './gathering';
import { assertNever } from './result';
import type { z } from 'zod';

export type VoteMatter = z.infer<typeof voteMatter>;
/** 表决 of one agenda item, as it stands in the gathering. */
export type Vote = NonNullable<AgendaItem['vote']>;

/**
 * Who decides. 支部党员大会 (and 换届, which is one) votes by 第十一条; 支委会 by 第十二条, which asks for more than half of the
 * committee and names no number of votes; for 党小组会, 组织生活会 and any other gathering the regulations name no number at all.
 */
export type VotingMeeting = 'party-meeting' | 'committee-meeting' | 'group-meeting' | 'life-meeting' | 'other';

/** The sources differ on whether exactly 4/5 present is enough for an election, so it is a setting. */
export type ElectionQuorum = 'at-least' | 'more-than';
export interface VotingSettings {
  readonly electionQuorum?: ElectionQuorum;
  /** Left out: a 支部党员大会. */
  readonly meeting?: VotingMeeting;
}

export interface QuorumExplanation {
  readonly matter: VoteMatter;
  readonly meeting: VotingMeeting;
  /** A rule asks for this quorum; false = our own reading, by the measure of the 支部党员大会. */
  readonly prescribed: boolean;
  readonly rule: ArticleId;
  /** 应到会有表决权, 实到有表决权. */
  readonly expectedVoting: number;
  readonly presentVoting: number;
  /** The smallest number of voters in the room with which the meeting is valid. */
  readonly needed: number;
  readonly met: boolean;
}

export type VoteProblem =
  /** Nobody on the sheet may vote. */
  | 'no-voters'
  /** All counts are 0: not filled in yet. */
  | 'no-votes'
  /** More votes in the room than voters present. */
  | 'more-votes-than-voters'
  /** More written opinions than voters who did not come. */
  | 'more-written-than-absent'
  /** Written opinions stand in a matter for which no rule counts them. */
  | 'written-not-counted'
  /** 接收 and 转正 are decided by the 支部党员大会 and nowhere else. */
  | 'needs-party-meeting';

export interface VoteExplanation {
  readonly matter: VoteMatter;
  readonly rule: ArticleId;
  readonly quorum: QuorumExplanation;
  /** The smallest number in favour that passes: more than half of 应到会有表决权. */
  readonly votesNeeded: number;
  /** A rule names that number of votes; false = our own reading, more than half as at the 支部党员大会. */
  readonly prescribed: boolean;
  /** In favour: in the room and, for 接收 and 转正, in writing. */
  readonly inFavour: number;
  /** The written part of `inFavour`. */
  readonly written: number;
  /** All votes that count: inFavour + against + abstained. */
  readonly cast: number;
  readonly majority: boolean;
  /** A majority at a valid meeting, by numbers that can be true. */
  readonly passed: boolean;
  readonly problems: readonly VoteProblem[];
}

/**
 * Explains one vote. Both halves are of those who *should* have come (应到会有表决权), never of those who did: the other
 * way round, a matter would pass the more easily the fewer come. Statuses are those of the sheet, so of the day.
 * - ordinary: 支部工作条例 第十一条; more than half present, more than half in favour.
 * - admission (接收预备党员, 转正): 发展党员工作细则; the same, and opinions handed in in writing before count.
 * - election: 基层组织选举工作条例; four fifths present, more than half in favour; nobody elects in writing.
 * At a 支委会 the voters are its members: more than half present (第十二条). What no rule numbers is measured as at the
 * 支部党员大会 and says so (`prescribed`).
 */
export function explainVote(vote: Vote, counts: AttendanceCounts, settings: VotingSettings = {}): VoteExplanation {
  const quorum = quorumFor(vote.matter, counts, settings);
  const written = vote.matter === 'admission' ? vote.writtenInFavour : 0;
  const inRoom = vote.inFavour + vote.against + vote.abstained;
  const inFavour = vote.inFavour + written;
  const votesNeeded = moreThanHalfOf(counts.expectedVoting);
  const majority = counts.expectedVoting > 0 && inFavour >= votesNeeded;

  const problems: VoteProblem[] = [];
  if (counts.expectedVoting === 0) problems.push('no-voters');
  if (inRoom + vote.writtenInFavour === 0) problems.push('no-votes');
  if (inRoom > counts.presentVoting) problems.push('more-votes-than-voters');
  if (written > counts.expectedVoting - counts.presentVoting) problems.push('more-written-than-absent');
  if (vote.writtenInFavour > 0 && vote.matter !== 'admission') problems.push('written-not-counted');
  const meeting = settings.meeting ?? 'party-meeting';
  if (vote.matter === 'admission' && meeting !== 'party-meeting') problems.push('needs-party-meeting');

  const possible = !problems.includes('needs-party-meeting') && !problems.includes('more-votes-than-voters') && !problems.includes('more-written-than-absent');
  const prescribed = vote.matter !== 'ordinary' || meeting === 'party-meeting';
  return { matter: vote.matter, rule: quorum.rule, quorum, votesNeeded, prescribed, inFavour, written, cast: inRoom + written, majority, passed: majority && quorum.met && possible, problems };
}

/** Whether so many votes elect a candidate (换届): more than half of 应到会有选举权, at a meeting that four fifths came to. */
export function explainElection(votes: number, counts: AttendanceCounts, settings: VotingSettings = {}): VoteExplanation {
  return explainVote({ matter: 'election', method: 'secret-ballot', inFavour: votes, against: 0, abstained: 0, writtenInFavour: 0 }, counts, settings);
}

/**
 * Which meeting's rule a gathering's votes go by: the highest that it counts as. A 支委会 only where it was called as one:
 * the sheet of any other gathering holds people who are not on the committee.
 */
export function meetingOf({ mainKind, countedKinds }: Pick<GatheringDocument, 'mainKind' | 'countedKinds'>): VotingMeeting {
  if (countedKinds.includes('election') || countedKinds.includes('party-meeting')) return 'party-meeting';
  if (mainKind === 'committee-meeting') return 'committee-meeting';
  if (countedKinds.includes('group-meeting')) return 'group-meeting';
  return countedKinds.includes('life-meeting') || countedKinds.includes('appraisal') ? 'life-meeting' : 'other';
}

/**
 * Whether a whole 支部党员大会, 换届 or 支委会 is valid; null for a gathering of which no rule asks for a quorum. One
 * election on the agenda asks for four fifths of the voters, so the strictest matter decides.
 */
export function explainQuorum(document: GatheringDocument, settings: VotingSettings = {}): QuorumExplanation | null {
  const meeting = meetingOf(document);
  if (meeting !== 'party-meeting' && meeting !== 'committee-meeting') return null;
  const matters = document.agenda.flatMap((item) => (item.removed || item.vote === null ? [] : [item.vote.matter]));
  const isElection = document.countedKinds.includes('election') || matters.includes('election');
  const matter = isElection ? 'election' : matters.includes('admission') && meeting === 'party-meeting' ? 'admission' : 'ordinary';
  return quorumFor(matter, countAttendance(document.attendance), { ...settings, meeting });
}

function quorumFor(matter: VoteMatter, counts: AttendanceCounts, settings: VotingSettings): QuorumExplanation {
  const { expectedVoting, presentVoting } = counts;
  const meeting = settings.meeting ?? 'party-meeting';
  const needed = matter === 'election' ? fourFifthsOf(expectedVoting, settings.electionQuorum ?? 'at-least') : moreThanHalfOf(expectedVoting);
  const prescribed = matter !== 'ordinary' || meeting === 'party-meeting' || meeting === 'committee-meeting';
  // Four fifths of nobody is nobody: without voters no meeting is valid.
  return { matter, meeting, prescribed, rule: ruleFor(matter, meeting), expectedVoting, presentVoting, needed, met: expectedVoting > 0 && presentVoting >= needed };
}

function ruleFor(matter: VoteMatter, meeting: VotingMeeting): ArticleId {
  switch (matter) {
    case 'ordinary':
      return ORDINARY_RULES[meeting];
    case 'admission':
      return 'development-rules';
    case 'election':
      return 'election-rules';
    default:
      return assertNever(matter);
  }
}

/** The article on each meeting; where it names no number, the number is that of 第十一条. */
const ORDINARY_RULES: Readonly<Record<VotingMeeting, ArticleId>> = {
  'party-meeting': 'branch-rules-11',
  'committee-meeting': 'branch-rules-12',
  'group-meeting': 'branch-rules-13',
  'life-meeting': 'branch-rules-17',
  other: 'branch-rules-11',
};

const moreThanHalfOf = (people: number): number => Math.floor(people / 2) + 1;
const fourFifthsOf = (people: number, how: ElectionQuorum): number => (how === 'at-least' ? Math.ceil((people * 4) / 5) : Math.floor((people * 4) / 5) + 1);
