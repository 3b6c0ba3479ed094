import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { GatheringDocument } from '../../../../electron/contract';
import { ask } from '../../../data/api';
import type { Draft } from './start';

/** After the first unsaved keystroke; well under the two seconds that a sudden power cut may cost. */
const WAIT_MS = 1200;

export type DraftStatus = { readonly state: 'none' | 'saving' | 'failed' } | { readonly state: 'saved'; readonly at: string };

export interface Autosave {
  readonly status: DraftStatus;
  /** Forgets what waits to be written and waits for what is being written: before saving or giving up the draft. */
  readonly settle: () => Promise<void>;
  readonly reset: () => void;
}

/**
 * Writes the draft while one types and at once when the form is left or the window hidden; leaving asks nothing and
 * loses nothing. `revision` 0 = as loaded, nothing to write.
 */
export function useAutosave(key: string, heads: readonly string[], document: GatheringDocument, title: string, revision: number): Autosave {
  const [status, setStatus] = useState<DraftStatus>({ state: 'none' });
  const latest = useRef({ key, title, draft: { heads: [...heads], document } satisfies Draft });
  useLayoutEffect(() => {
    latest.current = { key, title, draft: { heads: [...heads], document } };
  });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const writing = useRef<Promise<void>>(Promise.resolve());

  const write = useCallback((): void => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    const { key: to, title: called, draft } = latest.current;
    writing.current = writing.current
      .then(() => ask('drafts.put', { key: to, title: called.slice(0, 200), document: draft }))
      .then((result) => setStatus(result.ok ? { state: 'saved', at: result.value.savedAt } : { state: 'failed' }));
  }, []);

  useEffect(() => {
    if (revision === 0) return;
    setStatus((old) => (old.state === 'saved' ? old : { state: 'saving' }));
    // The first keystroke starts the clock and later ones do not put it off.
    timer.current ??= setTimeout(write, WAIT_MS);
  }, [revision, write]);

  useEffect(() => {
    const hidden = (): void => {
      if (window.document.visibilityState === 'hidden') write();
    };
    window.addEventListener('pagehide', write);
    window.document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', write);
      window.document.removeEventListener('visibilitychange', hidden);
      write();
    };
  }, [write]);

  const settle = useCallback(async (): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    await writing.current;
  }, []);
  const reset = useCallback(() => setStatus({ state: 'none' }), []);
  return { status, settle, reset };
}
