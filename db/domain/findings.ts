import type { ArticleId } from './articles';
import type { MemberStatus } from './member';
import type { VoteMatter, VotingMeeting } from './voting';

/** Facts beside the code: everything that a sentence about it needs, and nothing else. */
interface Facts {
  // The gathering as a whole
  'no-title': object;
  'no-place': object;
  'no-end': object;
  'end-before-start': { readonly start: string; readonly end: string };
  'no-chair': object;
  'no-recorder': object;
  'no-agenda': object;
  'suspected-twin': { readonly id: string; readonly title: string; readonly start: string };
  // Attendance
  'no-attendance': object;
  'no-reason': { readonly member: string; readonly name: string; readonly state: 'leave' | 'absent' };
  'quorum-not-met': { readonly matter: VoteMatter; readonly meeting: VotingMeeting; readonly rule: ArticleId; readonly expectedVoting: number; readonly presentVoting: number; readonly needed: number };
  // Agenda and votes
  'no-responsible': { readonly title: string };
  'no-due-date': { readonly title: string };
  'no-votes': { readonly title: string };
  'vote-not-passed': { readonly title: string; readonly matter: VoteMatter; readonly rule: ArticleId; readonly inFavour: number; readonly votesNeeded: number; readonly expectedVoting: number };
  'more-votes-than-voters': VoteFacts;
  'more-written-than-absent': VoteFacts;
  'written-not-counted': VoteFacts;
  'needs-party-meeting': VoteFacts;
  // What a kind adds
  'no-celebrant': object;
  'no-hours': object;
  'no-material': object;
  'no-group': object;
  'no-lecture-topic': object;
  'no-lecturer': object;
  'no-form': object;
  'no-problems': object;
  'problem-no-responsible': { readonly title: string };
  'problem-no-due-date': { readonly title: string };
  'no-oath-leader': object;
  'no-case': object;
  'no-conclusion': { readonly section: AssessmentSection };
  'no-action-responsible': { readonly section: AssessmentSection };
  // Ballots: 民主评议 and 换届
  'no-ballots': object;
  'more-collected-than-issued': { readonly issued: number; readonly collected: number };
  'more-valid-than-collected': { readonly collected: number; readonly valid: number };
  'no-appraised': object;
  'no-grade': { readonly name: string };
  'more-grades-than-ballots': { readonly name: string; readonly votes: number; readonly valid: number };
  'excellent-above-third': { readonly excellent: number; readonly members: number; readonly most: number };
  'no-candidates': object;
  'no-candidate-votes': { readonly name: string };
  'more-votes-than-ballots': { readonly name: string; readonly votes: number; readonly valid: number };
  'elected-without-majority': { readonly name: string; readonly votes: number; readonly votesNeeded: number; readonly expectedVoting: number };
  'no-term-from': object;
  'more-elected-than-seats': { readonly elected: number; readonly seats: number };
  // Members
  'no-joined-date': object;
  'confirmed-before-joined': { readonly joinedOn: string; readonly confirmedOn: string };
  'no-departure-date': { readonly departure: string };
  'statuses-overlap': { readonly first: MemberStatus; readonly second: MemberStatus; readonly from: string; readonly until: string };
  'status-gap': { readonly from: string; readonly until: string };
  'groups-overlap': { readonly from: string; readonly until: string };
  'beyond-group': { readonly from: string; readonly until: string };
  'post-twice': { readonly post: string; readonly from: string };
  'after-departure': { readonly from: string; readonly departedOn: string };
  'ends-before-start': { readonly from: string; readonly until: string };
  // Ledgers, talks, dues, plans. Amounts in 分.
  'no-name': object;
  'no-ledger-name': object;
  'no-item-responsible': object;
  'no-item-due': object;
  'no-steps': object;
  'step-after-due': { readonly title: string; readonly on: string; readonly dueOn: string };
  'closed-unproven': object;
  'nobody-talked-with': object;
  'no-talker': object;
  'talk-with-oneself': { readonly name: string };
  'paid-without-day': { readonly name: string; readonly month: number };
  'less-paid-than-due': { readonly name: string; readonly month: number; readonly due: number; readonly paid: number };
  'no-plan-items': object;
  'item-outside-plan': { readonly title: string; readonly on: string; readonly from: string; readonly until: string };
  'plan-item-no-responsible': { readonly title: string };
  'suspected-twin-record': { readonly id: string; readonly title: string; readonly on: string };
  // Any record
  'in-future': { readonly date: string; readonly today: string };
  'id-number': object;
}

type AssessmentSection = 'team' | 'ideology' | 'safety' | 'discipline';

interface VoteFacts {
  readonly title: string;
  readonly cast: number;
  readonly written: number;
  readonly presentVoting: number;
  readonly expectedVoting: number;
}

export type FindingCode = keyof Facts;

/**
 * Something that a record lacks or that can hardly be so. A finding is shown beside its field and never stops a save or
 * a submission: the regulations say 一般, and paper is sometimes incomplete.
 */
export type Finding = { [C in FindingCode]: { readonly code: C; readonly level: 'missing' | 'doubt'; readonly field: string; readonly facts: Readonly<Facts[C]> } }[FindingCode];

type With<C extends FindingCode> = Extract<Finding, { code: C }>;

/** A field is empty that the paper form has. `field` is a path; list items are named by id (`agenda/<id>/dueOn`). */
export function missing<C extends FindingCode>(code: C, field: string, facts: With<C>['facts']): Finding {
  return { code, level: 'missing', field, facts } as Finding;
}

/** A field is filled, and what stands there can hardly be so. */
export function doubt<C extends FindingCode>(code: C, field: string, facts: With<C>['facts']): Finding {
  return { code, level: 'doubt', field, facts } as Finding;
}
