import { useLocation, useSearch } from 'wouter';
import type { LedgerOverview } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { paperHref } from '../../data/paper-href';
import { useSession } from '../../data/session';
import { ledgers as words } from '../../text/ledgers';
import { Answered } from '../../ui/Answered';
import { LedgersView } from './LedgersView';
import { chosenOf } from './model/chosen';
import { useItemChanges } from './use-item-changes';

/** One ledger at a time, or with `?overdue` whatever is past its day in all of them. */
export default function LedgersPage() {
  const overview = useAnswer('ledgers.overview', {});
  return (
    <Answered query={overview} title={words.place}>
      {(counts) => <OneLedger counts={counts} />}
    </Answered>
  );
}

function OneLedger({ counts }: { readonly counts: LedgerOverview }) {
  const search = useSearch();
  const chosen = new URLSearchParams(search).has('overdue') ? null : chosenOf(search, counts.ledgers);
  const items = useAnswer('ledgers.items', chosen === null ? { overdueOnly: true } : { ledger: chosen.ledger, ownLedger: chosen.ownLedger });
  const print = useSend('page.print');
  const [, navigate] = useLocation();
  const changes = useItemChanges();
  const { operator } = useSession();
  // What is overdue is of all ledgers: no register of its own, so the screen is printed.
  const onPrint = (): void => (chosen === null ? print.mutate({}) : navigate(paperHref({ paper: 'ledger', ledger: chosen.ledger, ownLedger: chosen.ownLedger }, `/ledgers${search === '' ? '' : `?${search}`}`)));
  return <LedgersView counts={counts} chosen={chosen} items={items} changes={changes} operator={operator} onPrint={onPrint} />;
}
