import { useEffect, useState } from 'react';
import { common } from '../text/common';

/** Grey lines where content will stand. Answers that come at once show no flicker: it appears after 150 ms. */
export function LoadingState({ lines = 4 }: { readonly lines?: number }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" role="status" style={{ visibility: shown ? 'visible' : 'hidden' }}>
      <span className="off-screen">{common.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} aria-hidden="true" />
      ))}
    </div>
  );
}
