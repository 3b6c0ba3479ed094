import { useLocation } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { savedOrNull } from '../../data/record-form';
import { orders as words } from '../../text/orders';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { ReceivedView } from './ReceivedView';

/** /received */
export default function ReceivedPage() {
  const [, go] = useLocation();
  const taking = useSend('orders.takeOver');
  const takeOver = async (task: string): Promise<void> => {
    const taken = await savedOrNull(taking.mutateAsync({ task }));
    if (taken !== null) go(`/ledgers/${taken.record}`);
  };
  return (
    <AnsweredPage title={words.received} query={useAnswer('orders.received', {})}>
      {(received) => <ReceivedView received={received} failure={taking.error} onTakeOver={(task) => void takeOver(task)} />}
    </AnsweredPage>
  );
}
