import type { Cell } from './compliance-cell';
import type { ComplianceCalendar } from './compliance-views';

/** A member's study time of a year; of several rules (32, and 56 of those on the committee) the one that asks most. */
export interface HoursLine {
  readonly cell: Cell;
  readonly name: string;
  readonly committee: boolean;
  /** 集中培训 of those on the committee; null = none is asked of this person. */
  readonly training: Cell | null;
}

/** Of whom nothing hard is asked (教管条例 第二十三条): they are left out of the table, and only counted. */
const isExempt = (cell: Cell): boolean => cell.state === 'not-applicable' && cell.reason.code === 'exempt';

/** Members that the table leaves out because nothing hard is asked of them. */
export function exemptCount({ cells }: Pick<ComplianceCalendar, 'cells'>): number {
  const of = (list: readonly Cell[]): Set<string> => new Set(list.flatMap(({ demand, subject }) => (demand === 'hours' && subject.type === 'member' ? [subject.id] : [])));
  const others = of(cells.filter((cell) => !isExempt(cell)));
  return [...of(cells.filter(isExempt))].filter((id) => !others.has(id)).length;
}

/** By the roster's order, never by what anybody did. */
export function hoursLines({ cells, roster }: Pick<ComplianceCalendar, 'cells' | 'roster'>): HoursLine[] {
  const hours = cells.filter(({ demand, subject }) => demand === 'hours' && subject.type === 'member').filter((cell) => !isExempt(cell));
  return cellsByMember(hours, roster).flatMap(({ name, cells: own }) => {
    const asked = own.filter(({ state }) => state !== 'not-applicable');
    const [cell] = [...(asked.length > 0 ? asked : own)].sort((a, b) => b.required - a.required);
    return cell ? [{ cell, name, committee: cell.rule === 'R10', training: trainingOf(cells, cell.subject) }] : [];
  });
}

function trainingOf(cells: readonly Cell[], who: Cell['subject']): Cell | null {
  return cells.find(({ rule, subject, state }) => rule === 'R10-training' && state !== 'not-applicable' && subject.type === 'member' && who.type === 'member' && subject.id === who.id) ?? null;
}

/** The cells of members, each person's together, in the roster's order. */
export function cellsByMember(cells: readonly Cell[], roster: ComplianceCalendar['roster']): { readonly id: string; readonly name: string; readonly cells: readonly Cell[] }[] {
  return roster.flatMap(({ id, name }) => {
    const own = cells.filter(({ subject }) => subject.type === 'member' && subject.id === id);
    return own.length > 0 ? [{ id, name, cells: own }] : [];
  });
}
