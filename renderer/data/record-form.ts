import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { z } from 'zod';
import type { Failure } from '../../electron/contract';
import { useSend } from './api';

/** What a form of a record begins with. */
export interface RecordStart<D> {
  /** null = never saved. */
  readonly record: string | null;
  /** The versions that the document was made from: a draft keeps those it was begun on. */
  readonly heads: readonly string[];
  readonly document: D;
  /** Its place without the first slash, so that the home screen can go on with it. */
  readonly draftKey: string;
  /** UTC instant of the draft that is gone on with; null = none. */
  readonly draftAt: string | null;
}

export interface RecordEditing<D> {
  readonly document: D;
  /** A function is given the document as it is then: for what comes later than it was asked for. */
  readonly set: (fields: Partial<D> | ((old: D) => Partial<D>)) => void;
  /** Takes what was just saved; nothing waits in a draft then. */
  readonly load: (document: D) => void;
  /** Changed since it was loaded or saved. */
  readonly touched: boolean;
  /** UTC instant of the last draft; null = nothing waits in one. */
  readonly draftAt: string | null;
  /** Before a save: no draft may arrive after the save that drops it. */
  readonly settle: () => void;
  readonly dropDraft: () => Promise<unknown>;
}

/** Milliseconds after the first unsaved keystroke; under the two seconds that a power cut may cost. */
const DRAFT_DELAY = 1000;

/** The document under edit and its draft, written while one types. */
export function useRecordForm<D>(start: RecordStart<D>, titleOf: (document: D) => string): RecordEditing<D> {
  const [document, setDocument] = useState(start.document);
  const [touched, setTouched] = useState(false);
  const [draftAt, setDraftAt] = useState(start.draftAt);
  const { mutateAsync: put } = useSend('drafts.put');
  const { mutateAsync: drop } = useSend('drafts.drop');
  const title = titleOf(document);
  const waits = useRef(false);
  const write = useEffectEvent((): void => {
    if (!waits.current) return;
    waits.current = false;
    put({ key: start.draftKey, title: title.slice(0, 200), document: { heads: start.heads, document } }).then(
      ({ savedAt }) => setDraftAt(savedAt),
      // A draft that could not be written changes nothing for the person: saving itself will say what is wrong.
      () => setDraftAt(null),
    );
  });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    if (!waits.current) return;
    // The first keystroke starts the clock and later ones do not put it off: typing on and on loses nothing either.
    timer.current ??= setTimeout(() => {
      timer.current = null;
      write();
    }, DRAFT_DELAY);
  }, [document]);
  useEffect(() => {
    const leave = (): void => write();
    window.addEventListener('pagehide', leave);
    // Leaving the form asks nothing and loses nothing.
    return () => {
      window.removeEventListener('pagehide', leave);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
      leave();
    };
  }, []);
  const settle = useCallback((): void => {
    waits.current = false;
    setTouched(false);
  }, []);
  return {
    document,
    set: (fields) => {
      waits.current = true;
      setTouched(true);
      setDocument((old) => ({ ...old, ...(typeof fields === 'function' ? fields(old) : fields) }));
    },
    load: (saved) => {
      settle();
      setDraftAt(null);
      setDocument(saved);
    },
    touched,
    draftAt,
    settle,
    dropDraft: () => drop({ key: start.draftKey }),
  };
}

const kept = z.object({ heads: z.array(z.string()), document: z.unknown() });

/** A start that goes on with a draft where there is one of the right shape. `read` answers null for any other. */
export function withDraft<D>(start: RecordStart<D>, draft: { readonly document: unknown; readonly savedAt: string } | null, read: (document: unknown) => D | null): RecordStart<D> {
  const found = draft === null ? undefined : kept.safeParse(draft.document);
  const document = found?.success === true ? read(found.data.document) : null;
  if (draft === null || found?.success !== true || document === null) return start;
  return { ...start, heads: found.data.heads, document, draftAt: draft.savedAt };
}

/** A key for a new item of a list: 12 hex digits, short enough to stand in an address. */
export const newItemKey = (): string => crypto.randomUUID().slice(-12);

/** A mutation's rejection is a Failure that stands in its `error`; the form only needs to know that it failed. */
export async function savedOrNull<T>(saving: Promise<T>): Promise<T | null> {
  try {
    return await saving;
  } catch (failure) {
    if (isFailure(failure)) return null;
    throw failure;
  }
}

const isFailure = (thrown: unknown): thrown is Failure => typeof thrown === 'object' && thrown !== null && 'code' in thrown;
