import type { MemberRow, MemberStatus } from '../../../../electron/contract';

export interface MemberFilter {
  /** Part of the name, or pinyin initials: lsf. */
  readonly text: string;
  readonly here: 'here' | 'gone' | 'all';
  readonly status: MemberStatus | null;
  /** Id of a 党小组, '' = in none, null = any. */
  readonly group: string | null;
}

export const NO_FILTER: MemberFilter = { text: '', here: 'here', status: null, group: null };

/** The 党小组 to choose from on a day, `YYYY-MM-DD`: what is over is history, nobody is in it. `until`: its last day, '' = open. */
export const presentGroups = <T extends { readonly until: string }>(groups: readonly T[], today: string): readonly T[] => groups.filter(({ until }) => until === '' || until >= today);

/** The rows that fit all conditions, in the order that they came. */
export function filterMembers(rows: readonly MemberRow[], filter: MemberFilter): MemberRow[] {
  const wanted = filter.text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (filter.here === 'all' || row.here === (filter.here === 'here')) &&
      (filter.status === null || row.status === filter.status) &&
      (filter.group === null || row.group === filter.group) &&
      (wanted === '' || row.document.name.toLowerCase().includes(wanted) || row.initials.toLowerCase().startsWith(wanted)),
  );
}

/** How many are on the roster. 留党察看 and 权利中止 are standings of full members: they count as 正式 here, as in the header. */
export function countMembers(rows: readonly MemberRow[]): { readonly full: number; readonly probationary: number; readonly gone: number } {
  const here = rows.filter((row) => row.here);
  const probationary = here.filter(({ status }) => status === 'probationary').length;
  return { full: here.length - probationary, probationary, gone: rows.length - here.length };
}
