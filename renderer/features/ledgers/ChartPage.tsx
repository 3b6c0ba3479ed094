import { useSearch } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { ledgers as words } from '../../text/ledgers';
import { Answered } from '../../ui/Answered';
import { ChartView } from './ChartView';
import { chosenOf } from './model/chosen';

/** 挂图 of the ledger that the address names. */
export default function ChartPage() {
  const chosen = chosenOf(useSearch(), []);
  const items = useAnswer('ledgers.items', { ledger: chosen.ledger, ownLedger: chosen.ownLedger });
  const print = useSend('page.print');
  const { name, today } = useSession();
  return (
    <Answered query={items} title={words.chart}>
      {(rows) => <ChartView chosen={chosen} rows={rows} organisation={name} today={today} onPrint={() => print.mutate({})} />}
    </Answered>
  );
}
