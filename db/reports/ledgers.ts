import type { LedgerItemDocument, LedgerKind } from '../domain/ledger-item';
import { ledgerState, ledgerSummary } from '../domain/ledger-state';
import { isDueSoon, type CitingItem, type LedgerLink, type LedgerOverview, type LedgerRow } from '../domain/ledger-views';
import { compare } from '../domain/periods';
import type { RecordKind } from '../domain/record';
import type { JsonObject } from '../records/canonical';
import { dayOf, titleOf } from '../office/record-names';
import { recordRow, type RecordRow } from '../office/records';
import { searchRecords } from '../office/search';
import type { Office } from '../office/office';
import { rows } from '../store/prepared';
import type { Database } from '../store/open';

export interface LedgerChoice {
  /** null: the items of all ledgers. */
  readonly ledger: LedgerKind | null;
  /** Name of an `own` ledger; '' for the others. */
  readonly ownLedger: string;
  readonly overdueOnly: boolean;
}

/** Counts of every ledger that has an item, and what is overdue, due soon, or to be looked at again. `today` is a local date. */
export function ledgerOverview(office: Office, today: string): LedgerOverview {
  const items = ownItems(office);
  const { total, closed, overdue, reviewDue, ledgers } = ledgerSummary(items.map((found) => ({ document: documentOf(found) })), today);
  const dueSoon = items.filter((found) => isDueSoon(ledgerState(documentOf(found), today))).length;
  return { today, total, closed, overdue, dueSoon, reviewDue, ledgers };
}

/** The items of one ledger: what is overdue first, then by the day they are due; what is closed comes last, newest first. */
export function ledgerItems(office: Office, today: string, { ledger, ownLedger, overdueOnly }: LedgerChoice): LedgerRow[] {
  return ownItems(office)
    .filter((found) => {
      const item = documentOf(found);
      return ledger === null || (item.ledger === ledger && (ledger !== 'own' || item.ownLedger.trim() === ownLedger));
    })
    .map((found) => ledgerRow(office.db, found, today))
    .filter(({ state }) => !overdueOnly || state.overdueDays > 0)
    .sort(byUrgency);
}

/** One item with its state on a day and the records that it points at. */
export function ledgerRow(db: Database, found: RecordRow, today: string): LedgerRow {
  const document = documentOf(found);
  return { id: found.id, heads: JSON.parse(found.heads) as string[], document, state: ledgerState(document, today), links: linksOf(db, document) };
}

/** What can stand as source or evidence: something that was done or written down, not a person or a sum. */
const LINKED: ReadonlySet<RecordKind> = new Set(['gathering', 'ledger-item', 'talk', 'plan']);

/** Records that may be named as source or evidence: those that fit what was typed, or the latest gatherings. */
export function linkCandidates(office: Office, typed: string, limit: number): LedgerLink[] {
  const found = typed.trim() === '' ? latestGatherings(office, limit) : searchRecords(office, typed, limit).filter(({ kind }) => LINKED.has(kind));
  return found.map(({ record, kind, document }) => linkTo(record, kind, JSON.parse(document) as JsonObject));
}

/** The own items that name a record as their source or their evidence; those that it is the source of come first. */
export function citingItems(office: Office, today: string, record: string): CitingItem[] {
  return ownItems(office)
    .filter((found) => found.document.includes(record))
    .flatMap((found): CitingItem[] => {
      const document = documentOf(found);
      const { title, ledger, ownLedger } = document;
      const as = document.source.record === record ? 'source' : document.evidence.some((line) => !line.removed && line.record === record) ? 'evidence' : null;
      return as === null ? [] : [{ id: found.id, title, ledger, ownLedger, as, state: ledgerState(document, today) }];
    })
    .sort((a, b) => Number(a.as === 'evidence') - Number(b.as === 'evidence'));
}

const documentOf = (found: RecordRow): LedgerItemDocument => JSON.parse(found.document) as LedgerItemDocument;

const ownItems = (office: Office): RecordRow[] =>
  rows(office.db, `SELECT * FROM record WHERE kind = 'ledger-item' AND org = :org AND withdrawn = 0 ORDER BY seq`, { org: office.org });

const latestGatherings = (office: Office, limit: number): { record: string; kind: RecordKind; document: string }[] =>
  rows(office.db,
    `SELECT r.id AS record, r.kind, r.document FROM gathering g JOIN record r ON r.id = g.record WHERE g.org = :org AND g.withdrawn = 0 ORDER BY g.start DESC LIMIT :limit`,
    { org: office.org, limit });

function linksOf(db: Database, document: LedgerItemDocument): LedgerLink[] {
  const ids = new Set([document.source.record, ...document.evidence.filter(({ removed }) => !removed).map(({ record }) => record)]);
  return [...ids].filter((id) => id !== '').flatMap((id) => {
    const found = recordRow(db, id);
    return found && found.withdrawn === 0 ? [linkTo(id, found.kind, JSON.parse(found.document) as JsonObject)] : [];
  });
}

/** What a record is called and when it was: kinds name their title and their day differently. */
function linkTo(record: string, kind: RecordKind, document: JsonObject): LedgerLink {
  return { record, kind, title: titleOf(document), on: dayOf(document) };
}

function byUrgency(a: LedgerRow, b: LedgerRow): number {
  const over = ({ state }: LedgerRow): boolean => state.state === 'closed';
  if (over(a) !== over(b)) return over(a) ? 1 : -1;
  // Of what is closed: first what is to be looked at again, then the latest, which one comes back to more often.
  if (over(a) && over(b)) return Number(b.state.reviewDue) - Number(a.state.reviewDue) || compare(b.state.dueOn, a.state.dueOn);
  // An item without a day comes after those that have one.
  const [one, other] = [a.state.dueOn || '9999', b.state.dueOn || '9999'];
  return compare(one, other);
}
