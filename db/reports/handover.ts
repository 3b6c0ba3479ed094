import { superiorOf, type Office } from '../office/office';
import { documentOfRow, recordRows } from '../office/records';
import { row } from '../store/prepared';
import { setting } from '../store/settings';
import { waitingCounts } from '../store/waiting';
import { calendarOfYear } from './calendar';

/** What whoever hands over should look at first, in numbers. */
export function handoverState(office: Office, today: string): {
  operator: string; superior: string | null; unsubmitted: number; notWritten: number; drafts: number; openItems: number; openDuties: number;
  before: { on: string; from: string; to: string }[];
} {
  const { unsubmitted, changed, submitted } = waitingCounts(office.db, office.org);
  const cells = calendarOfYear(office, today, Number(today.slice(0, 4))).cells;
  return {
    operator: setting(office.db, 'operator') ?? '',
    superior: superiorOf(office.db)?.name ?? null,
    unsubmitted: unsubmitted + changed, notWritten: submitted,
    drafts: row<{ n: number }>(office.db, 'SELECT count(*) AS n FROM draft')?.n ?? 0,
    openItems: recordRows(office.db, 'ledger-item', office.org).filter((found) => found.withdrawn === 0 && documentOfRow(found, 'ledger-item').closedOn === '').length,
    openDuties: cells.filter(({ state, explanation }) => state === 'missed' && explanation === null).length,
    before: (setting(office.db, 'handovers') ?? []).map(({ on, from, to }) => ({ on, from, to })).reverse(),
  };
}
