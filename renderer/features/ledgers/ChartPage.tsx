import { useLocation, useSearch } from 'wouter';
import { useAnswer } from '../../data/api';
import { paperHref } from '../../data/paper-href';
import { useSession } from '../../data/session';
import { ledgers as words } from '../../text/ledgers';
import { Answered } from '../../ui/Answered';
import { ChartView } from './ChartView';
import { chosenOf, hrefTo } from './model/chosen';

/** 挂图 of the ledger that the address names. */
export default function ChartPage() {
  const chosen = chosenOf(useSearch(), []);
  const items = useAnswer('ledgers.items', { ledger: chosen.ledger, ownLedger: chosen.ownLedger });
  const [, navigate] = useLocation();
  const { name, today } = useSession();
  return (
    <Answered query={items} title={words.chart}>
      {(rows) => <ChartView chosen={chosen} rows={rows} organisation={name} today={today} onPrint={() => navigate(paperHref({ paper: 'chart', ledger: chosen.ledger, ownLedger: chosen.ownLedger }, hrefTo('/ledgers/chart', chosen)))} />}
    </Answered>
  );
}
