import { useSyncExternalStore } from 'react';

/** What was reviewed last, to be taken back from whatever screen of 审核 one went on to. */
export interface LastReview {
  readonly records: readonly string[];
  readonly words: string;
}

let last: LastReview | null = null;
const listeners = new Set<() => void>();

export function setLastReview(review: LastReview | null): void {
  last = review;
  listeners.forEach((listener) => listener());
}

export function useLastReview(): LastReview | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
  );
}
