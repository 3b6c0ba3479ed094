import { useState } from 'react';
import type { AnswerOf, ArgsOf, ChannelName, Failure } from '../../electron/contract';
import { ask } from '../data/bridge';

export interface Asking {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Asks a channel; null = it failed, and the failure stands in `failure` until the next try. */
  readonly send: <C extends ChannelName>(channel: C, args: ArgsOf<C>) => Promise<AnswerOf<C> | null>;
  readonly forget: () => void;
}

/** One question at a time, without the query library, which the gate does without. */
export function useAsk(): Asking {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async <C extends ChannelName>(channel: C, args: ArgsOf<C>): Promise<AnswerOf<C> | null> => {
    setBusy(true);
    setFailure(null);
    const result = await ask(channel, args);
    setBusy(false);
    if (result.ok) return result.value;
    setFailure(result.error);
    return null;
  };
  return { busy, failure, send, forget: () => setFailure(null) };
}
