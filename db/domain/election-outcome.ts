import { branchShape, holdsOn } from './branch-shape';
import { dateOf } from './dates';
import type { GatheringDocument } from './gathering';
import { covers, isCommitteePost, type MemberDocument } from './member';
import type { OrganisationDocument } from './organisation';
import { addDays } from './periods';

/** One thing that an election's record says of the organisation and its people; `done` = it stands there already. */
export type OutcomeLine = { readonly done: boolean } & (
  | { readonly change: 'term'; readonly from: string; readonly until: string }
  | { readonly change: 'committee'; readonly from: string }
  | { readonly change: 'post'; readonly name: string; readonly post: string; readonly from: string }
  | { readonly change: 'end'; readonly name: string; readonly post: string; readonly until: string }
  /** Was taken over once; the record says so no longer. */
  | { readonly change: 'take-back'; readonly name: string; readonly post: string }
  /** Elected, and not on the roster: nothing can be written for them. */
  | { readonly change: 'stranger'; readonly name: string }
);

/** nothing: nobody is elected, or only delegates; open: nothing is written yet; differs: the record was corrected since. */
export type OutcomeState = 'nothing' | 'open' | 'differs' | 'taken';

interface Entry {
  readonly id: string;
  readonly document: MemberDocument;
}
interface Books {
  readonly organisation: OrganisationDocument;
  readonly members: readonly Entry[];
}
export interface ElectionOutcome {
  readonly state: OutcomeState;
  readonly lines: readonly OutcomeLine[];
  /** The documents that change when it is taken over; null and none where nothing does. */
  readonly organisation: OrganisationDocument | null;
  readonly members: readonly Entry[];
}

type Post = MemberDocument['posts'][number];

/** 当选 without a named post: a member of the committee. */
const USUAL_POST = '支部委员';
/** So many elected people are a committee; fewer are a secretary and a deputy. */
const COMMITTEE_SIZE = 3;

/**
 * What a 换届 writes into the organisation (its term, and the committee where there was none) and into the members' posts:
 * those of the elected begin with the term, those of the old committee end the day before. Without a first day of the
 * term it is a by-election (补选): posts begin on the day of the election, nothing ends, and who holds the post keeps it. Item keys follow from the
 * record, so that two laptops that take over the same election write the same items.
 */
export function electionOutcome(record: string, gathering: GatheringDocument, books: Books): ElectionOutcome {
  const { election } = gathering;
  const elected = election === undefined || election.body === 'delegates' || gathering.withdrawn ? [] : election.candidates.filter((one) => one.elected && !one.removed);
  const bare = withoutElection(record, books);
  const isRenewal = election !== undefined && election.termFrom !== '' && elected.length > 0;
  const day = isRenewal ? election.termFrom : dateOf(gathering.start);
  const organisation = isRenewal ? withTerm(record, bare.organisation, day, election.termUntil, election.body !== 'secretary' && elected.length >= COMMITTEE_SIZE) : bare.organisation;
  const posts = elected.map(({ id, member, name, post }) => ({ id: `${record}-${id}`.slice(0, 64), member, name, post: post.trim() === '' ? USUAL_POST : post.trim() }));
  const ends = (post: Post): boolean => isRenewal && isCommitteePost(post.post) && (election.body !== 'secretary' || posts.some((other) => other.post === post.post));
  const isNew = (document: MemberDocument, post: string): boolean => isRenewal || !document.posts.some((held) => held.post === post && covers(held, day));
  const members = bare.members.map(({ id, document }) => ({ id, document: withPosts(record, document, day, posts.filter(({ member, post }) => member === id && isNew(document, post)), ends) }));

  const changed = members.filter(({ id, document }) => !same(document, memberOf(books, id)));
  const isSame = same(organisation, books.organisation);
  const lines = [
    ...organisationLines(record, organisation, books.organisation),
    ...members.flatMap(({ id, document }) => postLines(record, document, memberOf(books, id))),
    ...posts.filter(({ member }) => !books.members.some(({ id }) => id === member)).map(({ name }): OutcomeLine => ({ done: false, change: 'stranger', name })),
  ];
  const wasTaken = !same(bare.organisation, books.organisation) || bare.members.some(({ id, document }) => !same(document, memberOf(books, id)));
  const isTaken = isSame && changed.length === 0;
  const state = isTaken ? (wasTaken ? 'taken' : 'nothing') : wasTaken ? 'differs' : 'open';
  return { state, lines, organisation: isSame ? null : organisation, members: changed };
}

/** The documents as if the election had never been taken over; those that were typed by hand stay. */
export function withoutElection(record: string, { organisation, members }: Books): Books {
  const isOwn = (id: string): boolean => id === record || id.startsWith(`${record}-`);
  return {
    organisation: {
      ...organisation,
      committees: organisation.committees.map((one) => (isOwn(one.id) ? { ...one, removed: true } : one)),
      terms: organisation.terms.map((one) => (one.gathering !== record ? one : isOwn(one.id) ? { ...one, removed: true } : { ...one, gathering: '' })),
    },
    members: members.map(({ id, document }) => ({
      id,
      document: {
        ...document,
        posts: document.posts.map((one) => {
          if (one.election === record) return isOwn(one.id) ? { ...one, removed: true } : { ...one, election: '' };
          return one.endedBy === record ? { ...one, until: '', endedBy: '' } : one;
        }),
      },
    })),
  };
}

function withTerm(record: string, organisation: OrganisationDocument, from: string, until: string, isCommittee: boolean): OrganisationDocument {
  const typed = organisation.terms.find((term) => !term.removed && term.id !== record && term.from === from);
  const terms = typed
    ? organisation.terms.map((term) => (term === typed ? { ...term, gathering: record } : term))
    : put(organisation.terms, { id: record, sort: 0, removed: false, from, until, gathering: record });
  const has = branchShape(organisation).committees.some((one) => holdsOn(one, from));
  const committees = has || !isCommittee ? organisation.committees : put(organisation.committees, { id: record, sort: 0, removed: false, from, until: '' });
  return { ...organisation, terms, committees };
}

function withPosts(record: string, member: MemberDocument, day: string, elected: readonly { readonly id: string; readonly post: string }[], ends: (post: Post) => boolean): MemberDocument {
  const ended = member.posts.map((post) =>
    post.election !== record && post.until === '' && covers(post, day) && post.from < day && ends(post) ? { ...post, until: addDays(day, -1), endedBy: record } : post,
  );
  const posts = elected.reduce((all, { id, post }) => {
    const typed = all.find((other) => !other.removed && other.id !== id && other.post === post && other.from === day);
    if (typed) return all.map((other) => (other === typed ? { ...other, election: record } : other));
    return put(all, { id, removed: false, from: day, until: '', post, election: record, endedBy: '' });
  }, ended);
  return { ...member, posts };
}

/** In place of the item with that key, or at the end. What only a newer program knows of it stays. */
function put<T extends { readonly id: string }>(items: readonly T[], item: T): T[] {
  return items.some(({ id }) => id === item.id) ? items.map((other) => (other.id === item.id ? { ...other, ...item } : other)) : [...items, item];
}

function organisationLines(record: string, after: OrganisationDocument, before: OrganisationDocument): OutcomeLine[] {
  const stands = (list: 'terms' | 'committees', id: string): boolean => same(after[list].find((one) => one.id === id), before[list].find((one) => one.id === id));
  return [
    ...after.terms.filter((term) => term.gathering === record && !term.removed).map(({ id, from, until }): OutcomeLine => ({ done: stands('terms', id), change: 'term', from, until })),
    ...after.committees.filter(({ id, removed }) => id === record && !removed).map(({ id, from }): OutcomeLine => ({ done: stands('committees', id), change: 'committee', from })),
  ];
}

function postLines(record: string, after: MemberDocument, before: MemberDocument | undefined): OutcomeLine[] {
  const { name } = after;
  return after.posts.flatMap((post): OutcomeLine[] => {
    const old = before?.posts.find(({ id }) => id === post.id);
    const done = same(post, old);
    if (post.election === record && post.removed) return done ? [] : [{ done, change: 'take-back', name, post: post.post }];
    if (post.removed) return [];
    if (post.election === record) return [{ done, change: 'post', name, post: post.post, from: post.from }];
    return post.endedBy === record ? [{ done, change: 'end', name, post: post.post, until: post.until }] : [];
  });
}

const memberOf = ({ members }: Books, wanted: string): MemberDocument | undefined => members.find(({ id }) => id === wanted)?.document;
/** All documents here are made from each other by spreading, so equal ones have their fields in one order. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
