import { belongsOn, groupOn, isExemptOn, postsOn, statusOn, type MemberDocument } from '../domain/member';
import type { AttendanceItem } from '../domain/gathering';
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

/** The attendance sheet of a day: everybody on the roster, all present, with the status of that day. */
export function attendanceOn(office: Office, date: string): AttendanceItem[] {
  return listMembers(office)
    .filter(({ document }) => belongsOn(document, date))
    .map(({ id, document }) => ({
      id, removed: false, name: document.name, state: 'present', reason: '', note: '', status: statusOn(document, date), exempt: isExemptOn(document, date), hours: null,
    }));
}
