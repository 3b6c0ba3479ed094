import { belongsOn, groupOn, isExemptOn, isOnCommittee, postsOn, statusOn, type MemberDocument } from '../domain/member';
import type { AttendanceItem, GatheringKind } from '../domain/gathering';
import { rows } from '../store/prepared';
import type { Office } from './office';

export interface ListedMember {
  readonly id: string;
  readonly document: MemberDocument;
  readonly initials: string;
}

/** The own roster, by the order in which people were entered; whoever left stays on it. Withdrawn entries do not show. */
export function listMembers(office: Office): ListedMember[] {
  return rows<{ id: string; document: string; initials: string }>(office.db,
    `SELECT r.id, r.document, m.initials FROM record r JOIN member m ON m.record = r.id WHERE r.kind = 'member' AND r.org = :org AND r.withdrawn = 0 ORDER BY r.seq`,
    { org: office.org },
  ).map(({ id, document, initials }) => ({ id, initials, document: JSON.parse(document) as MemberDocument }));
}

/** What a member is on a day; `group` is the id of a 党小组 in the organisation's record. */
export function standingOn({ document }: ListedMember, date: string) {
  return { status: statusOn(document, date), group: groupOn(document, date), posts: postsOn(document, date), here: belongsOn(document, date) };
}

/** Who a gathering is for: the committee, one group (its id in the organisation's record), or everybody. */
export interface Invited {
  readonly kind?: GatheringKind | undefined;
  readonly group?: string | undefined;
}

function isInvited(document: MemberDocument, date: string, { kind, group }: Invited): boolean {
  if (kind === 'committee-meeting') return isOnCommittee(document, date);
  if (kind === 'group-meeting' && group !== undefined && group !== '') return groupOn(document, date) === group;
  return true;
}

/**
 * The attendance sheet of a day: whom the gathering is for, all present, with the status of that day. A branch that has
 * noted no committee posts (or no members of the group) gets everybody, to take off by hand.
 */
export function attendanceOn(office: Office, date: string, invited: Invited = {}): AttendanceItem[] {
  const here = listMembers(office).filter(({ document }) => belongsOn(document, date));
  const meant = here.filter(({ document }) => isInvited(document, date, invited));
  return (meant.length === 0 ? here : meant).map(({ id, document }) => ({
    id, removed: false, name: document.name, state: 'present', reason: '', note: '', status: statusOn(document, date), exempt: isExemptOn(document, date), hours: null,
  }));
}
