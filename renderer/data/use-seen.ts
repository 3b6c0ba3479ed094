import { useEffect } from 'react';
import { useSend } from './api';

/** Whoever has a screen with the rules, or the templates, from above before him has seen them as they are. */
export function useSeen(kind: 'rule' | 'template', shown: boolean): void {
  const { mutate } = useSend('handed.see');
  useEffect(() => {
    if (shown) mutate({ kind });
  }, [mutate, kind, shown]);
}
