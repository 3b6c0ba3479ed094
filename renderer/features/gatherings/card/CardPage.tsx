import { useState } from 'react';
import { useParams } from 'wouter';
import { useAnswer, useSend } from '../../../data/api';
import { FailedScreen, LoadingScreen } from '../FailedScreen';
import { CardView } from './CardView';

/** /gatherings/:id/card */
export default function CardPage() {
  const record = useParams()['id'] ?? '';
  const query = useAnswer('gatherings.get', { record });
  const print = useSend('page.print');
  const [chosen, setChosen] = useState('');
  if (query.error !== null) return <FailedScreen failure={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <LoadingScreen />;
  return <CardView view={query.data} chosen={chosen} onChoose={setChosen} failure={print.error} onPrint={() => print.mutate({})} />;
}
