import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useAnswer, useSend } from '../../data/api';
import { reviewsText as text } from '../../text/reviews';
import { AnsweredPage } from '../../ui/AnsweredPage';
import { setLastReview } from './model/last-review';
import { askedOf, placeOf, searchOf } from './model/queue-place';
import { QueueView } from './QueueView';
import { UndoReview } from './UndoReview';

/** /reviews: 审核, what directly subordinate organisations submitted. */
export default function QueuePage() {
  const place = placeOf(useSearch());
  const [, go] = useLocation();
  const queue = useAnswer('reviews.queue', askedOf(place), { keep: true });
  const decide = useSend('reviews.decide');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return (
    <AnsweredPage title={text.name} query={queue}>
      {(data) => (
        <QueueView
          queue={data}
          place={place}
          chosen={chosen}
          busy={decide.isPending}
          failure={decide.error}
          undo={<UndoReview />}
          onPlace={(next) => {
            setChosen(new Set());
            go(`/reviews${searchOf(next)}`, { replace: true });
          }}
          onChoose={setChosen}
          onPass={(lines) => {
            const seen = lines.map(({ record, versions }) => ({ record, versions: [...versions] }));
            decide.mutate({ seen, decision: { outcome: 'passed' } }, {
              onSuccess: ({ reviewed }) => {
                setChosen(new Set());
                setLastReview({ records: seen.map(({ record }) => record), words: text.passed(reviewed) });
              },
            });
          }}
        />
      )}
    </AnsweredPage>
  );
}
