import { z } from 'zod';
import { dateOrEmpty, monthOrEmpty } from './dates';
import { itemId } from './ids';

/**
 * 预备, 正式, 留党察看, 党员权利中止 (中止表决权). What a member may do at a meeting follows from the status on that day.
 */
export const memberStatus = z.enum(['probationary', 'full', 'under-probation', 'rights-suspended']);
export type MemberStatus = z.infer<typeof memberStatus>;

export const memberType = z.enum(['teacher', 'student', 'staff', 'retired', 'civil-servant', 'farmer', 'worker', 'other']);
export type MemberType = z.infer<typeof memberType>;

/** 转出, 出党, 去世. A member is never deleted. */
export const departure = z.enum(['transferred', 'expelled', 'deceased']);
export type Departure = z.infer<typeof departure>;

const period = { id: itemId, removed: z.boolean().default(false), from: dateOrEmpty.default(''), until: dateOrEmpty.default('') };
const recordLink = z.string().regex(/^([0-9a-f]{32})?$/).default('');
const note = z.string().max(500).default('');

/** A member of the branch's roster (党员名册, domain.md §4). No ID number: there is no field for one. */
export const memberDocument = z.looseObject({
  name: z.string().min(1).max(60),
  gender: z.enum(['', 'male', 'female']).default(''),
  birthMonth: monthOrEmpty.default(''),
  nation: z.string().max(30).default(''),
  education: z.string().max(30).default(''),
  /** 单位岗位 */
  post: z.string().max(120).default(''),
  memberType: z.union([z.literal(''), memberType]).default(''),
  /** 入党日期 (the day of admission as a probationary member), 转正日期. */
  joinedOn: dateOrEmpty.default(''),
  confirmedOn: dateOrEmpty.default(''),
  /** 状态 with from-to dates; the item that covers a day is that day's status. `until` is the last day, '' = still. */
  statuses: z.array(z.looseObject({ ...period, status: memberStatus })).default([]),
  /** 党小组 by date: `group` is the id of an item in the organisation's groups. */
  groups: z.array(z.looseObject({ ...period, group: itemId })).default([]),
  /** 党内职务 with from-to dates; `election` and `endedBy` are the records of the elections that brought and ended it. */
  posts: z.array(z.looseObject({ ...period, post: z.string().max(60), election: recordLink, endedBy: recordLink })).default([]),
  /** 流动, 出国(境), 毕业生 (from the day of graduation until the membership moves on). */
  mobility: z.array(z.looseObject({ ...period, kind: z.enum(['floating', 'abroad', 'graduate']), place: z.string().max(120).default('') })).default([]),
  /** 不作硬性要求: taken out of the denominators of attendance and hours, never of votes (教管条例 第二十三条). */
  exemptions: z.array(z.looseObject({ ...period, reason: z.enum(['age', 'illness', 'other']).default('age') })).default([]),
  /** 转出 / 出党 / 去世 with its date; '' = still in the branch. */
  departure: z.union([z.literal(''), departure]).default(''),
  departedOn: dateOrEmpty.default(''),
  departureNote: note,
  phone: z.string().max(30).default(''),
  withdrawn: z.boolean().default(false),
  withdrawnReason: note,
});
export type MemberDocument = z.infer<typeof memberDocument>;

type Period = { readonly removed: boolean; readonly from: string; readonly until: string };

/** Both ends count: a status until the 30th still holds on the 30th. An empty end is open. */
export function covers(item: Period, date: string): boolean {
  return !item.removed && (item.from === '' || item.from <= date) && (item.until === '' || date <= item.until);
}

/** Is this person on the branch's roster on that day? The day of departure is the first day outside. */
export function belongsOn(member: MemberDocument, date: string): boolean {
  if (member.withdrawn) return false;
  if (member.departure !== '' && member.departedOn !== '' && date >= member.departedOn) return false;
  const starts = member.statuses.filter((item) => !item.removed).map((item) => item.from);
  const first = starts.length > 0 ? starts.reduce((a, b) => (a < b ? a : b)) : member.joinedOn;
  return first === '' || first <= date;
}

/** The status on a day. Of several that cover it, the one that began last; with none, what the two dates say. */
export function statusOn(member: MemberDocument, date: string): MemberStatus {
  const covering = member.statuses.filter((item) => covers(item, date)).sort((a, b) => (a.from < b.from ? -1 : 1));
  const last = covering.at(-1);
  if (last) return last.status;
  return member.confirmedOn !== '' && member.confirmedOn <= date ? 'full' : 'probationary';
}

/** 有表决权: only 正式党员. Not 预备, not 留党察看, not while rights are suspended (党章; 支部条例). */
export const mayVote = (status: MemberStatus): boolean => status === 'full';

export const isExemptOn = (member: MemberDocument, date: string): boolean => member.exemptions.some((item) => covers(item, date));
export const postsOn = (member: MemberDocument, date: string): string[] => member.posts.filter((item) => covers(item, date)).map((item) => item.post);
export const groupOn = (member: MemberDocument, date: string): string => member.groups.findLast((item) => covers(item, date))?.group ?? '';

/** 书记, 副书记 and 委员: the posts that make somebody a member of the 支部委员会. A 党小组 leader is none. */
export const isCommitteePost = (post: string): boolean => /(书记|委员|支委)$/.test(post.trim());
export const isOnCommittee = (member: MemberDocument, date: string): boolean => postsOn(member, date).some(isCommitteePost);
/** 党小组组长, 副组长: leads the group that the same member is in on that day. */
export const leadsGroup = (member: MemberDocument, date: string): boolean => postsOn(member, date).some((post) => post.trim().endsWith('组长'));
