import { postsOn, type MemberRow } from '../../../../electron/contract';
import type { Person } from '../form/form-context';

/** The roster for picking names: those who are here first, then those who left (old records still name them). */
export function peopleOf(rows: readonly MemberRow[]): Person[] {
  return rows
    .filter((row) => !row.document.withdrawn)
    .map((row) => ({
      id: row.id,
      name: row.document.name,
      initials: row.initials,
      postOn: (day: string) => postsOn(row.document, day)[0] ?? '',
      joinedOn: row.document.joinedOn,
      here: row.here,
    }))
    .sort((a, b) => Number(b.here) - Number(a.here));
}
