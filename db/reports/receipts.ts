import { localOf } from '../domain/names/dates';
import { silentExports, type SilentExport } from '../domain/silent-exports';
import type { ReceiptStand } from '../domain/views';
import { lostInRestore } from '../exchange/cover';
import type { Office } from '../office/office';
import { isPackageDelivered, packagesOut, presentSuperior } from '../store/packages';
import { row, rows } from '../store/prepared';

/** How many own records stand at each of the words that are never mixed, and what a restore above has lost. */
export function receiptStand(office: Office): ReceiptStand {
  const counted = rows<{ state: string; n: number }>(office.db, `SELECT state, count(*) AS n FROM record_way WHERE kind = 'gathering' AND org = :org GROUP BY state`, { org: office.org });
  const of = (state: string): number => counted.find((line) => line.state === state)?.n ?? 0;
  const lost = lostInRestore(office);
  const records = row<{ n: number }>(office.db,
    `SELECT count(DISTINCT record) AS n FROM submission_item WHERE statement IN (SELECT value FROM json_each(:lost))`, { lost: JSON.stringify(lost) })?.n ?? 0;
  return { submitted: of('submitted'), written: of('written'), delivered: of('delivered'), counted: of('counted'), lost: records };
}

/** Own reports that nobody has answered for 30 days, for the home screen. What went to a superior that was left since waits for nobody. */
export function silentReports(office: Office, today: string): SilentExport[] {
  const superior = presentSuperior(office.db);
  const reports = packagesOut(office.db).filter(({ kind, addressee }) => kind === 'report' && addressee === superior)
    .map(({ id, number, written_at, records }) => ({ id, number, on: localOf(written_at).slice(0, 10), records, delivered: isPackageDelivered(office.db, id) }));
  return silentExports(reports, today);
}
