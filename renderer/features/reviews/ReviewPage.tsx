import { useState } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { reviewsText as text } from '../../text/reviews';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { setLastReview } from './model/last-review';
import { askedOf, placeOf, searchOf } from './model/queue-place';
import { reviewFields } from './model/review-fields';
import { ReturnDialog } from './ReturnDialog';
import { ReviewView } from './ReviewView';
import { UndoReview } from './UndoReview';
import { useReviewKeys } from './use-review-keys';

/** /reviews/:id: one record of the queue, with the ones before and after it in the same filter. */
export default function ReviewPage() {
  const record = useParams()['id'] ?? '';
  const place = placeOf(useSearch());
  const [, go] = useLocation();
  const { today } = useSession();
  const [returning, setReturning] = useState(false);
  const view = useAnswer('gatherings.get', { record });
  const reviewed = useAnswer('reviews.get', { record });
  const queue = useAnswer('reviews.queue', askedOf(place), { keep: true });
  const phrases = useAnswer('reviews.phrases', {}).data ?? [];
  const decide = useSend('reviews.decide');
  const undo = useSend('reviews.undo');
  const lines = queue.data?.lines ?? [];
  const at = lines.findIndex((line) => line.record === record);
  const hrefOf = (index: number): string | null => {
    const line = lines[index];
    return line === undefined || line.record === record ? null : `/reviews/${line.record}${searchOf(place)}`;
  };
  const [previous, next] = [at > 0 ? hrefOf(at - 1) : null, hrefOf(at + 1)];
  const decided = (decision: Parameters<typeof decide.mutate>[0]['decision'], words: string): void => {
    const versions = reviewed.data?.review.versions ?? [];
    decide.mutate({ seen: [{ record, versions: [...versions] }], decision }, {
      onSuccess: () => {
        setReturning(false);
        setLastReview({ records: [record], words });
        // What was decided leaves what waits: on to the next of them, at the end back to the list.
        if (place.state === 'waiting') go(next ?? previous ?? '/reviews');
      },
    });
  };
  const mayPass = reviewed.data?.review.mayReview === true && reviewed.data.review.state !== 'passed' && !decide.isPending;
  const pass = (): void => decided({ outcome: 'passed' }, text.passed(1));
  useReviewKeys({ onPrevious: previous === null ? null : () => go(previous), onNext: next === null ? null : () => go(next), onPass: mayPass ? pass : null });
  const both = { data: view.data && reviewed.data ? { view: view.data, reviewed: reviewed.data } : undefined, error: view.error ?? reviewed.error, refetch: () => Promise.all([view.refetch(), reviewed.refetch()]) };
  return (
    <AnsweredPage title={text.name} query={both}>
      {(data) => (
        <>
          <ReviewView
            {...data}
            place={at < 0 || !queue.data ? null : { at: at + 1, of: queue.data.total }}
            busy={decide.isPending || undo.isPending}
            failure={(returning ? null : decide.error) ?? undo.error}
            undo={<UndoReview />}
            back={`/reviews${searchOf(place)}`}
            onPrevious={previous === null ? null : () => go(previous)}
            onNext={next === null ? null : () => go(next)}
            onPass={pass}
            onReturn={() => setReturning(true)}
            onUndo={() => undo.mutate({ records: [record] })}
          />
          {returning && (
            <ReturnDialog
              title={data.view.document.title}
              today={today}
              options={reviewFields(data.view.document)}
              phrases={phrases}
              busy={decide.isPending}
              failure={decide.error}
              onReturn={({ fields, ...words }) => decided({ outcome: 'returned', ...words, fields: [...fields] }, text.returned)}
              onClose={() => {
                setReturning(false);
                decide.reset();
              }}
            />
          )}
        </>
      )}
    </AnsweredPage>
  );
}
