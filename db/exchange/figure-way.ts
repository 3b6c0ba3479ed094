import type { FigureWay } from '../domain/views';
import { superiorOf, type Office } from '../office/office';
import { rows } from '../store/prepared';
import { orgsBelow } from './chain';
import { isHeldBack } from './going-up';
import { heldAbove } from './held-above';

/**
 * Where the figures of each month stand on their way up, of every organisation of which not all goes in detail: for these the superior
 * has nothing else. A receipt names the highest counter that it holds; every report carries all lines that stand.
 */
export function figureWays(office: Office): FigureWay[] {
  const superior = superiorOf(office.db);
  if (!superior) return [];
  const written = rows<{ through: number; paper: number }>(office.db,
    `SELECT p.through, EXISTS (SELECT 1 FROM paper_receipt r WHERE r.package = p.id) AS paper FROM package_out p WHERE p.kind = 'report' AND p.addressee = :superior`, { superior: superior.org });
  return [office.org, ...orgsBelow(office)].filter((org) => isHeldBack(office, org)).flatMap((org) => {
    const { figures } = heldAbove(office, org);
    const lines = rows<{ month: string; counter: number; seq: number }>(office.db, 'SELECT f.month, f.counter, s.seq FROM figure_line f JOIN statement s ON s.id = f.statement WHERE f.org = :org ORDER BY f.month', { org });
    return lines.map(({ month, counter, seq }): FigureWay => {
      const reports = written.filter(({ through }) => through >= seq);
      const state = counter <= figures ? 'counted' : reports.some(({ paper }) => paper === 1) ? 'delivered' : reports.length > 0 ? 'written' : 'submitted';
      return { org, month, state };
    });
  });
}

/** There are figures that go up in the place of records, and of which nobody has said that they arrived. */
export const areFiguresOpen = (office: Office): boolean => figureWays(office).some(({ state }) => state === 'submitted' || state === 'written');
