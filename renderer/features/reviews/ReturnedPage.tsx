import { useAnswer } from '../../data/api';
import { returnedText as text } from '../../text/reviews';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { ReturnedView } from './ReturnedView';

/** /returned: 退回待改, one's own records. */
export default function ReturnedPage() {
  const returned = useAnswer('reviews.returned', {});
  return (
    <AnsweredPage title={text.name} query={returned}>
      {(lines) => <ReturnedView lines={lines} />}
    </AnsweredPage>
  );
}
