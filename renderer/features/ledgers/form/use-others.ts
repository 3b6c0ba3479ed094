import type { LedgerItemDocument, OtherRecord } from '../../../../electron/contract';
import { useAnswer } from '../../../data/api';

/** The other items of the ledger that an item is in: one of the same title may be the same one typed twice. */
export function useOthers({ ledger, ownLedger }: LedgerItemDocument, record: string | null): readonly OtherRecord[] {
  const rows = useAnswer('ledgers.items', { ledger, ownLedger }).data ?? [];
  return rows.filter(({ id }) => id !== record).map(({ id, document: { title, dueOn } }) => ({ id, title, on: dueOn }));
}
