import type { ReactNode } from 'react';
import type { AnswerOf, ArgsOf, ChannelName, Failure, Role } from '../../electron/contract';

export type ApiMood = 'answers' | 'waits' | 'fails';

/** One picture of the gallery: a plain component in one of its states. */
export interface GalleryEntry {
  readonly name: string;
  readonly show: () => ReactNode;
  /** Where the hash router stands for this picture, when the component reads it. */
  readonly at?: string;
  /** Whose navigation stands beside it; default branch. */
  readonly role?: Role;
  /** What the main process does while this picture stands: answers (the default), keeps one waiting, or fails. */
  readonly api?: ApiMood;
  /** Without the page's padding and frame: the gate. */
  readonly bare?: boolean;
}

/** Sample answers by channel for components that ask by themselves. */
export type SampleAnswers = { readonly [C in ChannelName]?: (args: ArgsOf<C>) => AnswerOf<C> };

/** An answer as a query hook gives it, for `Answered`. */
export const answered = <T>(data: T) => ({ data, error: null, refetch: nothing });
export const waiting = () => ({ data: undefined, error: null, refetch: nothing });
export const failed = (code: Failure['code']) => ({ data: undefined, error: { code }, refetch: nothing });

/** A sample handler that does nothing. */
export const nothing = (): void => undefined;
