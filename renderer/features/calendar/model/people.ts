import type { Cell, ComplianceCalendar } from '../../../../electron/contract';

/** A member's study time of a year; of several rules (32, and 56 of those on the committee) the one that asks most. */
export interface HoursLine {
  readonly cell: Cell;
  readonly name: string;
  readonly committee: boolean;
}

/** By the roster's order, never by what anybody did. */
export function hoursLines({ cells, roster }: Pick<ComplianceCalendar, 'cells' | 'roster'>): HoursLine[] {
  const hours = cells.filter(({ demand, subject }) => demand === 'hours' && subject.type === 'member');
  return inRosterOrder(hours, roster).flatMap(({ name, cells: own }) => {
    const asked = own.filter(({ state }) => state !== 'not-applicable');
    const [cell] = [...(asked.length > 0 ? asked : own)].sort((a, b) => b.required - a.required);
    return cell ? [{ cell, name, committee: cell.rule === 'R10' }] : [];
  });
}

/** The cells of members, each person's together, in the roster's order. */
export function inRosterOrder(cells: readonly Cell[], roster: ComplianceCalendar['roster']): { readonly id: string; readonly name: string; readonly cells: readonly Cell[] }[] {
  return roster.flatMap(({ id, name }) => {
    const own = cells.filter(({ subject }) => subject.type === 'member' && subject.id === id);
    return own.length > 0 ? [{ id, name, cells: own }] : [];
  });
}
