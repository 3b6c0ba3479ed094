import { useLocation, useParams } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { years as words } from '../../text/years';
import { Answered } from '../../ui/Answered';
import { SealView } from './SealView';

/** /years/:year/seal: what is still open, then one button. */
export default function SealPage() {
  const year = Number(useParams()['year'] ?? '');
  const [, go] = useLocation();
  const checks = useAnswer('years.check', { year });
  const seal = useSend('years.seal');
  return (
    <Answered query={checks} title={words.sealTitle(year)}>
      {(found) => <SealView checks={found} busy={seal.isPending} failure={seal.error} onSeal={(note) => seal.mutate({ year, note }, { onSuccess: () => go('/years') })} />}
    </Answered>
  );
}
