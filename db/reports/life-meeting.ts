import type { LastRectification } from '../domain/ledger-views';
import type { LedgerItemDocument } from '../domain/ledger-item';
import type { Office } from '../office/office';
import { recordRows } from '../office/records';
import { rows } from '../store/prepared';
import { ledgerRow } from './ledgers';

/**
 * What a 组织生活会 on a day has to report on: the items that the one before it put into the 整改台账, and those of earlier
 * ones that are still open. `record` is the meeting itself, where it is saved already. Items in the order of their meetings.
 */
export function lastRectification(office: Office, today: string, date: string, record: string): LastRectification {
  const meetings = rows<{ id: string; title: string; on: string }>(office.db,
    `SELECT g.record AS id, g.title, g.start_date AS "on" FROM gathering g JOIN gathering_kind k ON k.record = g.record AND k.kind = 'life-meeting'
     WHERE g.org = :org AND g.withdrawn = 0 AND g.start_date <= :date AND g.record <> :record ORDER BY g.start DESC, g.record`,
    { org: office.org, date, record });
  const last = meetings[0];
  if (!last) return { meeting: null, rows: [] };
  const order = new Map(meetings.map(({ id }, at) => [id, at]));
  const items = recordRows(office.db, 'ledger-item', office.org)
    .filter(({ withdrawn, document }) => withdrawn === 0 && order.has((JSON.parse(document) as LedgerItemDocument).source.record))
    .map((found) => ledgerRow(office.db, found, today))
    .filter(({ document, state }) => document.source.record === last.id || state.state !== 'closed')
    .sort((a, b) => (order.get(a.document.source.record) ?? 0) - (order.get(b.document.source.record) ?? 0));
  return { meeting: { record: last.id, title: last.title, on: last.on }, rows: items };
}
