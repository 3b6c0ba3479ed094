import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Failure, Result } from '../../../../electron/contract';
import type { AnswerState } from '../../../ui/Answered';

/**
 * Loads once for a screen and never by itself again: a form must not be pulled from under the person who types when
 * data changes elsewhere. `first` is what is known already; `refetch` loads anew.
 */
export function useLoaded<T>(load: () => Promise<Result<T, Failure>>, first?: T): AnswerState<T> {
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<{ readonly data: T | undefined; readonly error: Failure | null }>({ data: first, error: null });
  const latest = useEffectEvent(load);
  const known = first !== undefined && turn === 0;
  useEffect(() => {
    if (known) return;
    let shown = true;
    void latest().then((result) => {
      if (shown) setAnswer(result.ok ? { data: result.value, error: null } : { data: undefined, error: result.error });
    });
    return () => {
      shown = false;
    };
  }, [turn, known]);
  const refetch = useCallback(() => {
    setAnswer({ data: undefined, error: null });
    setTurn((n) => n + 1);
  }, []);
  return { ...answer, refetch };
}
