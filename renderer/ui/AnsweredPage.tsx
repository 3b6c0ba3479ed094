import type { ReactNode } from 'react';
import { Answered, type AnswerState } from './Answered';
import { FailedState } from './FailedState';
import { LoadingState } from './LoadingState';
import { Page } from './Page';

export interface AnsweredPageProps<T> {
  /** The screen's plain name, while its answer is not there. */
  readonly title: string;
  readonly query: AnswerState<T>;
  /** The whole screen, whose title says the answer. */
  readonly children: (data: T) => ReactNode;
}

/** A screen whose title is its answer: until then, or if it failed, it stands there under its plain name. */
export function AnsweredPage<T>({ title, query, children }: AnsweredPageProps<T>) {
  if (query.error !== null) {
    return (
      <Page title={title}>
        <FailedState failure={query.error} onRetry={() => void query.refetch()} />
      </Page>
    );
  }
  const loading = (
    <Page title={title}>
      <LoadingState lines={8} />
    </Page>
  );
  return (
    <Answered query={query} loading={loading}>
      {children}
    </Answered>
  );
}
