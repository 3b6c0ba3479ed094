import { useCallback, useState } from 'react';
import { useSend } from '../../data/api';
import { reviewsText as text } from '../../text/reviews';
import { FailureNote } from '../../ui/FailureNote';
import { Note } from '../../ui/Note';
import { UndoBar } from '../../ui/UndoBar';
import { setLastReview, useLastReview } from './model/last-review';

/** 已通过, with 撤销 for some seconds; the record's own screen takes it back until a file has carried it. */
export function UndoReview() {
  const last = useLastReview();
  const undo = useSend('reviews.undo');
  const [undone, setUndone] = useState(false);
  const dismiss = useCallback(() => setLastReview(null), []);
  const takeBack = (): void => {
    if (last === null) return;
    undo.mutate({ records: [...last.records] }, { onSuccess: () => setUndone(true), onSettled: dismiss });
  };
  return (
    <>
      <FailureNote failure={undo.error} />
      {undone && last === null && (
        <Note tone="ok" alert>
          {text.undone}
        </Note>
      )}
      <UndoBar step={last} onUndo={takeBack} onDismiss={dismiss} />
    </>
  );
}
