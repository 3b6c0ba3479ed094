import { belongsOn, covers, groupOn, isCommitteePost, leadsGroup, type MemberRow } from '../../../../electron/contract';

/** One post that somebody holds or held on the committee. */
export interface CommitteePost {
  readonly id: string;
  readonly member: string;
  readonly name: string;
  readonly post: string;
  readonly from: string;
  readonly until: string;
  /** Held today by somebody who is still here. */
  readonly now: boolean;
}

/** 书记 first, then 副书记, then the others; never an order of persons. */
const rankOf = (post: string): number => (post.includes('副书记') ? 1 : post.includes('书记') ? 0 : 2);

/** The committee by post: those of today first, then those of before, the latest first. */
export function committeePosts(rows: readonly MemberRow[], today: string): CommitteePost[] {
  const posts = rows.flatMap(({ id, document }) =>
    document.posts
      .filter((item) => !item.removed && isCommitteePost(item.post))
      .map((item): CommitteePost => ({ id: `${id}/${item.id}`, member: id, name: document.name, post: item.post, from: item.from, until: item.until, now: covers(item, today) && belongsOn(document, today) })),
  );
  const current = posts.filter(({ now }) => now).sort((a, b) => rankOf(a.post) - rankOf(b.post) || compare(a.from, b.from));
  const past = posts.filter(({ now }) => !now).sort((a, b) => compare(b.until, a.until) || compare(b.from, a.from));
  return [...current, ...past];
}

export interface GroupPeople {
  readonly members: number;
  readonly leaders: readonly { readonly member: string; readonly name: string; readonly from: string }[];
}

/** How many are in a 党小组 on a day, and who leads it: the group's members with the post of a 组长. */
export function groupPeople(rows: readonly MemberRow[], group: string, today: string): GroupPeople {
  const inside = rows.filter(({ document }) => belongsOn(document, today) && groupOn(document, today) === group);
  const leaders = inside.filter(({ document }) => leadsGroup(document, today));
  return {
    members: inside.length,
    leaders: leaders.map(({ id, document }) => ({ member: id, name: document.name, from: document.posts.find((item) => covers(item, today) && item.post.trim().endsWith('组长'))?.from ?? '' })),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
