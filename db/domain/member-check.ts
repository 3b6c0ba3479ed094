import { doubt, missing, type Finding } from './findings';
import { idNumberPaths } from './id-number';
import type { MemberDocument } from './member';
import { addDays } from './periods';

export interface MemberContext {
  readonly today: string;
  /** The branch's 党小组 with their own days, where they are known. */
  readonly groups?: readonly { readonly id: string; readonly from: string; readonly until: string }[];
}

/** What a line of the roster lacks, and what can hardly be so. Pure, and of no consequence but what is shown. */
export function checkMember(document: MemberDocument, { today, groups = [] }: MemberContext): Finding[] {
  return [...checkDates(document, today), ...checkPeriods(document), ...checkOverlaps(document), ...checkHistories(document), ...beyondGroups(document, groups), ...idNumberPaths(document).map((path) => doubt('id-number', path, {}))];
}

function checkDates(document: MemberDocument, today: string): Finding[] {
  const { joinedOn, confirmedOn, departure, departedOn } = document;
  const findings: Finding[] = [];
  if (joinedOn === '') findings.push(missing('no-joined-date', 'joinedOn', {}));
  if (joinedOn !== '' && confirmedOn !== '' && confirmedOn < joinedOn) findings.push(doubt('confirmed-before-joined', 'confirmedOn', { joinedOn, confirmedOn }));
  if (departure !== '' && departedOn === '') findings.push(missing('no-departure-date', 'departedOn', { departure }));
  for (const [field, date] of Object.entries({ joinedOn, confirmedOn, departedOn })) {
    if (date > today) findings.push(doubt('in-future', field, { date, today }));
  }
  return findings;
}

const PERIOD_LISTS = ['statuses', 'groups', 'posts', 'mobility', 'exemptions'] as const;

function checkPeriods(document: MemberDocument): Finding[] {
  return PERIOD_LISTS.flatMap((list) =>
    document[list]
      .filter((item) => !item.removed && item.from !== '' && item.until !== '' && item.until < item.from)
      .map(({ id, from, until }) => doubt('ends-before-start', `${list}/${id}/until`, { from, until })),
  );
}

/** Two statuses for one day: the later one wins in a count (see `statusOn`), so somebody should look. */
function checkOverlaps(document: MemberDocument): Finding[] {
  const statuses = document.statuses.filter((item) => !item.removed && (item.until === '' || item.from <= item.until)).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return statuses.slice(1).flatMap((second, index) => {
    // Sorted by start, so the one before that reaches furthest is the one to compare with.
    const first = statuses.slice(0, index + 1).reduce((far, item) => (endOf(item) > endOf(far) ? item : far));
    if (endOf(first) < second.from) return [];
    const until = endOf(first) < endOf(second) ? first.until : second.until;
    return [doubt('statuses-overlap', `statuses/${second.id}`, { first: first.status, second: second.status, from: second.from, until })];
  });
}


interface Dated {
  readonly id: string;
  readonly removed: boolean;
  readonly from: string;
  readonly until: string;
}

/** Lines that are there and can be so, by their first day. */
const inOrder = <T extends Dated>(items: readonly T[]): T[] =>
  items.filter((item) => !item.removed && (item.until === '' || item.from <= item.until)).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/** Days that belong to two 党小组 or to no status, a post that is held twice, and what begins after the person left. */
function checkHistories(document: MemberDocument): Finding[] {
  return [...statusGaps(document), ...groupOverlaps(document), ...postsTwice(document), ...afterDeparture(document)];
}

/** Between two entered statuses: the counts go by the days of joining and confirmation there. */
function statusGaps(document: MemberDocument): Finding[] {
  const statuses = inOrder(document.statuses);
  return statuses.slice(1).flatMap((next, index) => {
    const reached = statuses.slice(0, index + 1).reduce((far, item) => (endOf(item) > far ? endOf(item) : far), '');
    if (next.from === '' || reached === OPEN || addDays(reached, 1) >= next.from) return [];
    return [doubt('status-gap', `statuses/${next.id}`, { from: addDays(reached, 1), until: addDays(next.from, -1) })];
  });
}

function groupOverlaps(document: MemberDocument): Finding[] {
  const groups = inOrder(document.groups);
  return groups.slice(1).flatMap((next, index) => {
    const far = groups.slice(0, index + 1).reduce((last, item) => (endOf(item) > endOf(last) ? item : last));
    if (endOf(far) < next.from) return [];
    return [doubt('groups-overlap', `groups/${next.id}`, { from: next.from, until: endOf(far) < endOf(next) ? far.until : next.until })];
  });
}

/** Two posts at once are usual (书记 and 党小组组长); the same one twice is a slip. */
function postsTwice(document: MemberDocument): Finding[] {
  const posts = inOrder(document.posts);
  return posts.flatMap((item, index) => {
    const earlier = posts.slice(0, index).some((other) => other.post.trim() === item.post.trim() && endOf(other) >= item.from);
    return earlier && item.post.trim() !== '' ? [doubt('post-twice', `posts/${item.id}`, { post: item.post.trim(), from: item.from })] : [];
  });
}

function afterDeparture(document: MemberDocument): Finding[] {
  const { departure, departedOn } = document;
  if (departure === '' || departedOn === '') return [];
  return PERIOD_LISTS.flatMap((list) => inOrder<Dated>(document[list]).filter(({ from }) => from >= departedOn).map(({ id, from }) => doubt('after-departure', `${list}/${id}/from`, { from, departedOn })));
}

/** In a 党小组 on days on which that group does not exist: it is asked for no meeting then, so somebody should move them. */
function beyondGroups(document: MemberDocument, groups: NonNullable<MemberContext['groups']>): Finding[] {
  return inOrder(document.groups).flatMap((item) => {
    const group = groups.find(({ id }) => id === item.group);
    if (!group) return [];
    if (endOf(item) > endOf(group)) return [doubt('beyond-group', `groups/${item.id}/until`, { from: group.from, until: group.until })];
    return item.from !== '' && item.from < group.from ? [doubt('beyond-group', `groups/${item.id}/from`, { from: group.from, until: group.until })] : [];
  });
}

const OPEN = '9999-12-31';
const endOf = (item: { readonly until: string }): string => (item.until === '' ? OPEN : item.until);
