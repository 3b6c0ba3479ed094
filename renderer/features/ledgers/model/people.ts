import type { MemberRow } from '../../../../electron/contract';

const SHOWN = 8;

/** Who is meant: by characters of the name or pinyin initials, of those who are here. */
export function findResponsible(typed: string, people: readonly MemberRow[]): MemberRow[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  return people.filter(({ here, document, initials }) => here && (document.name.includes(typed.trim()) || initials.startsWith(wanted))).slice(0, SHOWN);
}
