import { useEffect, useEffectEvent } from 'react';
import { type UseMutationResult, type UseQueryOptions, type UseQueryResult, useMutation, useQueries, useQuery } from '@tanstack/react-query';
import type { AnswerOf, ArgsOf, ChannelName, Events, EventName, Failure } from '../../electron/contract';
import { ask, listen } from './bridge';

export { ask, pathOf } from './bridge';

export interface AnswerOptions {
  /** false: not asked yet. Default true. */
  readonly enabled?: boolean;
  /** Keep the last answer on screen while the next one (other arguments) is asked for. */
  readonly keep?: boolean;
}

/** Asks a reading channel and asks again when the main process says that its subject changed. */
export function useAnswer<C extends ChannelName>(channel: C, args: ArgsOf<C>, options: AnswerOptions = {}): UseQueryResult<AnswerOf<C>, Failure> {
  return useQuery<AnswerOf<C>, Failure, AnswerOf<C>, readonly unknown[]>({
    queryKey: [channel, args],
    queryFn: () => answerOf(channel, args),
    enabled: options.enabled ?? true,
    ...(options.keep === true ? { placeholderData: keepLast } : {}),
  });
}

/** As `useAnswer`, one question for each of the arguments. */
export function useAnswers<C extends ChannelName>(channel: C, all: readonly ArgsOf<C>[]): readonly UseQueryResult<AnswerOf<C>, Failure>[] {
  return useQueries({ queries: all.map((args): UseQueryOptions<AnswerOf<C>, Failure, AnswerOf<C>, readonly unknown[]> => ({ queryKey: [channel, args], queryFn: () => answerOf(channel, args) })) });
}

/** As `useAnswer`, but nothing from before this screen was opened: what a form begins with must not be an old answer. */
export function useFreshAnswer<C extends ChannelName>(channel: C, args: ArgsOf<C>): FreshAnswer<AnswerOf<C>> {
  const { data, error, isFetchedAfterMount, refetch } = useQuery<AnswerOf<C>, Failure, AnswerOf<C>, readonly unknown[]>({
    queryKey: [channel, args],
    queryFn: () => answerOf(channel, args),
    refetchOnMount: 'always',
  });
  return isFetchedAfterMount ? { data, error, refetch } : { data: undefined, error: null, refetch };
}

export interface FreshAnswer<T> {
  readonly data: T | undefined;
  readonly error: Failure | null;
  readonly refetch: () => unknown;
}

/** A channel that does something. `mutateAsync` rejects with the Failure object; `error` holds it too. */
export function useSend<C extends ChannelName>(channel: C): UseMutationResult<AnswerOf<C>, Failure, ArgsOf<C>> {
  return useMutation<AnswerOf<C>, Failure, ArgsOf<C>>({ mutationFn: (args) => answerOf(channel, args) });
}

/** Runs `listener` at each event for as long as the component is shown; the latest function is the one that runs. */
export function useAppEvent<E extends EventName>(event: E, listener: (payload: Events[E]) => void): void {
  const latest = useEffectEvent(listener);
  useEffect(() => listen(event, (payload) => latest(payload)), [event]);
}

function keepLast<T>(last: T | undefined): T | undefined {
  return last;
}

async function answerOf<C extends ChannelName>(channel: C, args: ArgsOf<C>): Promise<AnswerOf<C>> {
  const result = await ask(channel, args);
  if (result.ok) return result.value;
  // The query library's failure road is a rejection; what travels on it is our plain Failure.
  throw result.error;
}
