import { useParams } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { receiptsText as text } from '../../text/receipts';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { PaperReceiptView } from './PaperReceiptView';

/** /paper-receipts/:id, the id of a report that was taken in here. */
export default function PaperReceiptPage() {
  const { id } = useParams<{ id: string }>();
  const receipt = useAnswer('receipts.paper', { package: id });
  const print = useSend('page.print');
  return (
    <AnsweredPage title={text.sheet} query={receipt}>
      {(found) => <PaperReceiptView receipt={found} failure={print.error} busy={print.isPending} onPrint={() => print.mutate({})} />}
    </AnsweredPage>
  );
}
