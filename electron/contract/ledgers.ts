import { z } from 'zod';
import { localDate } from '../../db/domain/dates';
import { randomId } from '../../db/domain/ids';
import { ledgerKind, type LedgerItemDocument } from '../../db/domain/ledger-item';
import type { LedgerState } from '../../db/domain/ledger-state';
import type { CitingItem, LastRectification, LedgerCount, LedgerLink, LedgerOverview, LedgerRow } from '../../db/domain/ledger-views';
import { channel } from './channel';
import type { RecordView } from './records';

export type { CitingItem, LastRectification, LedgerCount, LedgerLink, LedgerOverview, LedgerRow, LedgerState };

/** One item as its screen shows it: the record, its state today, and the records that it points at. */
export interface LedgerItemView extends RecordView<LedgerItemDocument> {
  readonly itemState: LedgerState;
  readonly links: readonly LedgerLink[];
}

export const ledgerChannels = {
  'ledgers.overview': channel<LedgerOverview>()(z.object({})),
  /** Without `ledger`: the items of all. `ownLedger` names which of the own ones. */
  'ledgers.items': channel<readonly LedgerRow[]>()(z.object({ ledger: ledgerKind.optional(), ownLedger: z.string().max(200).optional(), overdueOnly: z.boolean().optional() })),
  /** Items that name a record as their source or evidence. */
  'ledgers.citing': channel<readonly CitingItem[]>()(z.object({ record: randomId })),
  /** For a 组织生活会 on a day: what the one before it left. `record` '' while it is not saved yet. */
  'ledgers.lastRectification': channel<LastRectification>()(z.object({ date: localDate, record: randomId.or(z.literal('')) })),
  'ledgers.get': channel<LedgerItemView>()(z.object({ record: randomId })),
  /** `record` null makes a new one; `heads` are those of the view that was edited. */
  'ledgers.save': channel<LedgerItemView>()(
    z.object({ record: randomId.nullable(), heads: z.array(z.string().max(64)).max(64), document: z.unknown(), draft: z.string().min(1).max(100).optional() }),
  ),
  /** Records that may be source or evidence; nothing typed gives the latest gatherings. */
  'ledgers.candidates': channel<readonly LedgerLink[]>()(z.object({ text: z.string().max(100) })),
} as const;
