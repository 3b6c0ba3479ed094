import { ledgerKind, type LedgerCount, type LedgerKind } from '../../../../electron/contract';
import { LEDGER_NAMES } from '../../../text/ledgers';

/** Which ledger a screen shows. Own ledgers are told apart by their name. */
export interface Chosen {
  readonly ledger: LedgerKind;
  readonly ownLedger: string;
}

export const nameOf = ({ ledger, ownLedger }: Chosen): string => (ledger === 'own' && ownLedger !== '' ? ownLedger : LEDGER_NAMES[ledger]);

/** Standards, not tasks: what counts is the evidence gathered for each in a year. */
export const isCriteria = ({ ledger }: Chosen): boolean => ledger === 'benchmarking' || ledger === 'dual-leader';

/** The ledger that the address names; else the first with something overdue, with something open, with an item; else 组织生活会整改. */
export function chosenOf(search: string, ledgers: readonly LedgerCount[]): Chosen {
  const query = new URLSearchParams(search);
  const named = ledgerKind.safeParse(query.get('ledger'));
  if (named.success) return { ledger: named.data, ownLedger: query.get('own') ?? '' };
  const first = ledgers.find(({ overdue }) => overdue > 0) ?? ledgers.find(({ total, closed }) => total > closed) ?? ledgers.find(({ total }) => total > 0);
  return first ? { ledger: first.ledger, ownLedger: first.ownLedger } : { ledger: 'life-meeting-rectification', ownLedger: '' };
}

/** `/ledgers` with the ledger in its address; the same for the chart and for a new item. */
export function hrefTo(path: '/ledgers' | '/ledgers/chart' | '/ledgers/new', { ledger, ownLedger }: Chosen): string {
  const query = new URLSearchParams({ ledger, ...(ledger === 'own' ? { own: ownLedger } : {}) });
  return `${path}?${query.toString()}`;
}

export const isSame = (one: Chosen, other: Chosen): boolean => one.ledger === other.ledger && (one.ledger !== 'own' || one.ownLedger === other.ownLedger);

/** The ledgers that have items, the chosen one among them even when it is empty; and the rest, to begin with. */
export function chipsOf(counts: readonly LedgerCount[], chosen: Chosen | null): { readonly shown: readonly LedgerCount[]; readonly rest: readonly LedgerKind[] } {
  const filled = counts.filter(({ total }) => total > 0);
  const empty = chosen !== null && !filled.some((count) => isSame(count, chosen));
  const shown = empty ? [...filled, { ...chosen, total: 0, closed: 0, overdue: 0 }] : filled;
  return { shown, rest: ledgerKind.options.filter((ledger) => ledger !== 'own' && !shown.some((count) => count.ledger === ledger)) };
}
