import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useAnswer } from '../../../data/api';
import { paperHref } from '../../../data/paper-href';
import { FailedScreen, LoadingScreen } from '../FailedScreen';
import { CardView } from './CardView';

/** /gatherings/:id/card */
export default function CardPage() {
  const record = useParams()['id'] ?? '';
  const query = useAnswer('gatherings.get', { record });
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState('');
  if (query.error !== null) return <FailedScreen failure={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <LoadingScreen />;
  return <CardView view={query.data} chosen={chosen} onChoose={setChosen} onPrint={(member) => navigate(paperHref({ paper: 'birthday-card', record, member }, `/gatherings/${record}/card`))} />;
}
