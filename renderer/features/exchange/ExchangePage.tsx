import { useSearch } from 'wouter';
import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { together } from '../../data/together';
import { exchangeText as text } from '../../text/exchange';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { ExchangeView } from './ExchangeView';

/** /exchange */
export default function ExchangePage() {
  const { role } = useSession();
  const superior = useAnswer('superior.view', {});
  const home = useAnswer('home.branch', {});
  const log = useAnswer('packages.log', {});
  const stand = useAnswer('receipts.stand', {});
  const levels = useAnswer('receipts.levels', {});
  const asksCode = new URLSearchParams(useSearch()).has('code');
  return (
    <AnsweredPage title={text.name} query={together({ superior, home, log, stand, levels })}>
      {(data) => <ExchangeView data={data} role={role} typing={asksCode} />}
    </AnsweredPage>
  );
}
