import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { GatheringDocument } from '../../../../electron/contract';
import { ask } from '../../../data/api';
import { KIND_NAMES } from '../../../text/kinds';
import type { FormStore } from '../form/form-store';
import type { Draft } from './start';

/** After the first unsaved keystroke; well under the two seconds that a sudden power cut may cost. */
const WAIT_MS = 1200;

export type DraftStatus = { readonly state: 'none' | 'saving' | 'failed' } | { readonly state: 'saved'; readonly at: string };

export interface Autosave {
  readonly status: DraftStatus;
  /** Holds drafts back (for a save or for giving the draft up) and waits for the one being written. */
  readonly pause: () => Promise<void>;
  /** Goes on; `unsaved` false = everything is saved and nothing waits to be written. Default: as before the pause. */
  readonly resume: (unsaved?: boolean) => void;
}

/**
 * Writes the draft while one types and at once when the form is left or the window hidden; leaving asks nothing and
 * loses nothing. It listens to the form itself: a keystroke draws nothing anew for it. `heads`: what a later save builds on.
 */
export function useAutosave(store: FormStore, key: string, heads: readonly string[]): Autosave {
  const [status, setStatus] = useState<DraftStatus>({ state: 'none' });
  const base = useRef(heads);
  useLayoutEffect(() => {
    base.current = heads;
  }, [heads]);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const writing = useRef<Promise<void>>(Promise.resolve());
  const paused = useRef(false);
  const waits = useRef(false);

  const write = useCallback((): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    if (paused.current || !waits.current) return;
    waits.current = false;
    const { document } = store.get();
    const draft: Draft = { heads: [...base.current], document };
    writing.current = writing.current
      .then(() => ask('drafts.put', { key, title: titleOf(document), document: draft }))
      .then(
        (result) => setStatus(result.ok ? { state: 'saved', at: result.value.savedAt } : { state: 'failed' }),
        // A bug on the other side has been logged there; here only the next draft must not be lost with this one.
        () => setStatus({ state: 'failed' }),
      );
  }, [store, key]);

  useEffect(() => {
    // 0 = as loaded, nothing to write; more at the start = typed while the form before this one was saved.
    let written = 0;
    const onChange = (): void => {
      const { revision } = store.get();
      if (revision === written) return;
      written = revision;
      waits.current = true;
      setStatus((old) => (old.state === 'none' || old.state === 'failed' ? { state: 'saving' } : old));
      // The first keystroke starts the clock and later ones do not put it off.
      timer.current ??= setTimeout(write, WAIT_MS);
    };
    onChange();
    return store.subscribe(onChange);
  }, [store, write]);

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

  const pause = useCallback(async (): Promise<void> => {
    paused.current = true;
    await writing.current;
  }, []);
  const resume = useCallback(
    (unsaved?: boolean): void => {
      paused.current = false;
      waits.current = unsaved ?? waits.current;
      if (waits.current) timer.current ??= setTimeout(write, WAIT_MS);
      if (unsaved === false) setStatus({ state: 'none' });
    },
    [write],
  );
  return { status, pause, resume };
}

/** What the home screen calls the draft. */
function titleOf({ mainKind, title }: GatheringDocument): string {
  return [KIND_NAMES[mainKind], title.trim()]
    .filter((part) => part !== '')
    .join('　')
    .slice(0, 200);
}
