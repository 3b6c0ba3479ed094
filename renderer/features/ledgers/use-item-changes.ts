import type { Failure, LedgerItemDocument } from '../../../electron/contract';
import { useSend } from '../../data/api';

export interface ItemChanges {
  /** Saves a changed item over the versions that it was read from. Rejects with the failure, which `failure` holds too. */
  readonly save: (item: { readonly id: string; readonly heads: readonly string[] }, document: LedgerItemDocument) => Promise<void>;
  readonly failure: Failure | null;
  readonly busy: boolean;
}

/** One-click changes of items: each is a save of its own. */
export function useItemChanges(): ItemChanges {
  const send = useSend('ledgers.save');
  return {
    save: async ({ id, heads }, document) => {
      await send.mutateAsync({ record: id, heads: [...heads], document });
    },
    failure: send.error,
    busy: send.isPending,
  };
}

/** For a click that has no question open: what went wrong stands in `failure`, beside the title. */
export function told(saved: Promise<void>): void {
  saved.catch(() => undefined);
}
