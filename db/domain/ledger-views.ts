import type { LedgerItemDocument, LedgerKind } from './ledger-item';
import type { LedgerState } from './ledger-state';
import type { RecordKind } from './record';

/** An item that is due within this many days is due soon. */
export const SOON_DAYS = 7;

/** Open, not overdue, and due within a week. */
export const isDueSoon = ({ daysLeft }: LedgerState): boolean => daysLeft !== null && daysLeft >= 0 && daysLeft <= SOON_DAYS;

/** Read models of the ledgers: `db/reports/ledgers.ts` makes them and the contract names them. */

/** A record that an item names as its source or its evidence. `on` is '' where the kind has no day of its own. */
export interface LedgerLink {
  readonly record: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly on: string;
}

/** An item that names a record, seen from that record. */
export interface CitingItem {
  readonly id: string;
  readonly title: string;
  readonly ledger: LedgerKind;
  readonly ownLedger: string;
  readonly as: 'source' | 'evidence';
  readonly state: LedgerState;
}

/** One line of a ledger, with what it was merged from, so that a step can be ticked off where it stands. */
export interface LedgerRow {
  readonly id: string;
  readonly heads: readonly string[];
  readonly document: LedgerItemDocument;
  readonly state: LedgerState;
  /** Every record that the item points at and that is here; what was withdrawn or never arrived is left out. */
  readonly links: readonly LedgerLink[];
}

/** What a 组织生活会 reports on: the one before it, and the items that it and earlier ones left. */
export interface LastRectification {
  readonly meeting: { readonly record: string; readonly title: string; readonly on: string } | null;
  readonly rows: readonly LedgerRow[];
}

/** One ledger with its counts. Own ledgers are told apart by their name. */
export interface LedgerCount {
  readonly ledger: LedgerKind;
  readonly ownLedger: string;
  readonly total: number;
  readonly closed: number;
  readonly overdue: number;
}

/** All ledgers at one look: counts in the glossary's order, and what is due. */
export interface LedgerOverview {
  readonly today: string;
  readonly total: number;
  readonly closed: number;
  readonly overdue: number;
  /** Not overdue, and due within seven days. */
  readonly dueSoon: number;
  /** 回头看 has come due. */
  readonly reviewDue: number;
  readonly ledgers: readonly LedgerCount[];
}
