import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { memberDocument, type Failure, type MemberDocument } from '../../../../electron/contract';
import { useSend } from '../../../data/api';

export interface MemberEditing {
  readonly document: MemberDocument;
  readonly set: (fields: Partial<MemberDocument>) => void;
  /** Saving was pressed once: what is missing is said from then on. */
  readonly asked: boolean;
  readonly failure: Failure | null;
  readonly busy: boolean;
  /** UTC instant of the last draft; null = nothing changed yet. */
  readonly draftAt: string | null;
  /** Saves and answers the record's id; null = it was not saved, `failure` or the form says why. */
  readonly save: () => Promise<string | null>;
  readonly dropDraft: () => Promise<void>;
}

export interface MemberFormStart {
  readonly record: string | null;
  readonly heads: readonly string[];
  readonly document: MemberDocument;
  /** The form begins with a draft of this instant. */
  readonly draftAt: string | null;
  readonly draftKey: string;
}

/** Milliseconds after the first unsaved keystroke; under the two seconds that a power cut may cost. */
const DRAFT_DELAY = 800;

/** The document under edit, its draft, and its saving. */
export function useMemberForm(start: MemberFormStart): MemberEditing {
  const [document, setDocument] = useState(start.document);
  const [asked, setAsked] = useState(false);
  const [draftAt, setDraftAt] = useState(start.draftAt);
  const save = useSend('members.save');
  const put = useSend('drafts.put');
  const drop = useSend('drafts.drop');
  const { mutateAsync: putDraft } = put;
  const waits = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const write = useEffectEvent((): void => {
    if (!waits.current) return;
    waits.current = false;
    putDraft({ key: start.draftKey, title: `党员：${document.name}`, document }).then(
      ({ savedAt }) => setDraftAt(savedAt),
      // A draft that could not be written changes nothing for the person: saving itself will say what is wrong.
      () => setDraftAt(null),
    );
  });
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
  return {
    document,
    set: (fields) => {
      waits.current = true;
      setDocument((old) => ({ ...old, ...fields }));
    },
    asked,
    failure: save.error,
    busy: save.isPending,
    draftAt,
    save: async () => {
      setAsked(true);
      if (document.name.trim() === '') return null;
      waits.current = false;
      try {
        const saved = await save.mutateAsync({ record: start.record, heads: [...start.heads], document: { ...document, name: document.name.trim() } });
        await drop.mutateAsync({ key: start.draftKey });
        return saved.id;
      } catch {
        // The failure stands in `save.error` and is shown beside the button; what is not saved waits for its draft again.
        waits.current = true;
        return null;
      }
    },
    dropDraft: async () => {
      waits.current = false;
      await drop.mutateAsync({ key: start.draftKey });
    },
  };
}

/** A draft as it was kept; null when it no longer has the shape of a member. */
export function memberOfDraft(kept: unknown): MemberDocument | null {
  const named = memberDocument.safeParse(kept);
  if (named.success) return named.data;
  // Only the name may be missing while one is still typing.
  const unnamed = memberDocument.safeParse(typeof kept === 'object' ? { ...kept, name: '新' } : kept);
  return unnamed.success ? { ...unnamed.data, name: '' } : null;
}
