import type { ArticleId } from './articles';
import type { MemberStatus } from './member';
import type { VoteMatter } from './voting';

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
  'quorum-not-met': { readonly matter: VoteMatter; readonly rule: ArticleId; readonly expectedVoting: number; readonly presentVoting: number; readonly needed: number };
  // Agenda and votes
  'no-responsible': { readonly title: string };
  'no-due-date': { readonly title: string };
  'no-votes': { readonly title: string };
  'vote-not-passed': { readonly title: string; readonly matter: VoteMatter; readonly rule: ArticleId; readonly inFavour: number; readonly votesNeeded: number; readonly expectedVoting: number };
  'more-votes-than-voters': VoteFacts;
  'more-written-than-absent': VoteFacts;
  'written-not-counted': VoteFacts;
  // What a kind adds
  'no-celebrant': object;
  'no-hours': object;
  'no-material': object;
  // Members
  'no-joined-date': object;
  'confirmed-before-joined': { readonly joinedOn: string; readonly confirmedOn: string };
  'no-departure-date': { readonly departure: string };
  'statuses-overlap': { readonly first: MemberStatus; readonly second: MemberStatus; readonly from: string; readonly until: string };
  'ends-before-start': { readonly from: string; readonly until: string };
  // Any record
  'in-future': { readonly date: string; readonly today: string };
  'id-number': object;
}

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
