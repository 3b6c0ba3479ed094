import type { ReactNode } from 'react';
import type { Failure } from '../../electron/contract';
import { FailedState } from './FailedState';
import { LoadingState } from './LoadingState';
import { Page } from './Page';

/** What a query hook gives, as far as the four states need it; a gallery may write one by hand. */
export interface AnswerState<T> {
  readonly data: T | undefined;
  readonly error: Failure | null;
  readonly refetch: () => unknown;
}

export interface AnsweredProps<T> {
  readonly query: AnswerState<T>;
  /** Shown instead of the children where the answer has nothing in it: `(data) => data.length === 0 && <EmptyState …/>`. */
  readonly empty?: (data: T) => ReactNode;
  readonly loading?: ReactNode;
  /** A whole screen waits here: its title while there is nothing to say yet, so that no screen is without one. */
  readonly title?: string;
  readonly children: (data: T) => ReactNode;
}

/** Loading, failed, empty or full: one of the four, never a blank. */
export function Answered<T>({ query, empty, loading, title, children }: AnsweredProps<T>) {
  const titled = (content: ReactNode): ReactNode => (title === undefined ? content : <Page title={title}>{content}</Page>);
  if (query.error !== null) return titled(<FailedState failure={query.error} onRetry={() => void query.refetch()} />);
  if (query.data === undefined) return titled(loading ?? <LoadingState />);
  const nothing = empty?.(query.data);
  return nothing === undefined || nothing === null || nothing === false ? children(query.data) : nothing;
}
