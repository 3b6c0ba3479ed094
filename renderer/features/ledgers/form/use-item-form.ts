import { useEffect, useState } from 'react';
import type { Failure, LedgerItemDocument } from '../../../../electron/contract';
import { useSend } from '../../../data/api';
import { ledgerItem as words } from '../../../text/ledgers';

export interface ItemFormStart {
  readonly record: string | null;
  readonly heads: readonly string[];
  readonly document: LedgerItemDocument;
  /** The form begins with a draft of this instant. */
  readonly draftAt: string | null;
  readonly draftKey: string;
}

export interface ItemEditing {
  readonly document: LedgerItemDocument;
  readonly set: (fields: Partial<LedgerItemDocument>) => void;
  /** Saving was pressed once: what is missing is said from then on. */
  readonly asked: boolean;
  readonly failure: Failure | null;
  readonly busy: boolean;
  readonly draftAt: string | null;
  /** Saves and answers the record's id; null = it was not saved, `failure` or the form says why. */
  readonly save: () => Promise<string | null>;
  readonly dropDraft: () => Promise<void>;
}

/** Milliseconds without a keystroke before the draft is written. */
const DRAFT_DELAY = 800;

/** The item under edit, its draft, and its saving. */
export function useItemForm(start: ItemFormStart): ItemEditing {
  const [document, setDocument] = useState(start.document);
  const [touched, setTouched] = useState(false);
  const [asked, setAsked] = useState(false);
  const [draftAt, setDraftAt] = useState(start.draftAt);
  const save = useSend('ledgers.save');
  const { mutateAsync: putDraft } = useSend('drafts.put');
  const drop = useSend('drafts.drop');
  useEffect(() => {
    if (!touched) return;
    const timer = setTimeout(() => {
      putDraft({ key: start.draftKey, title: words.draftTitle(document.title), document }).then(
        ({ savedAt }) => setDraftAt(savedAt),
        // A draft that could not be written changes nothing for the person: saving itself will say what is wrong.
        () => setDraftAt(null),
      );
    }, DRAFT_DELAY);
    return () => clearTimeout(timer);
  }, [touched, document, start.draftKey, putDraft]);
  return {
    document,
    set: (fields) => {
      setTouched(true);
      setDocument((old) => ({ ...old, ...fields }));
    },
    asked,
    failure: save.error,
    busy: save.isPending,
    draftAt,
    save: async () => {
      setAsked(true);
      const title = document.title.trim();
      if (title === '') return null;
      setTouched(false);
      try {
        // Lines that were added and left empty say nothing.
        const measures = document.measures.filter((measure) => measure.removed || measure.title.trim() !== '' || start.document.measures.some(({ id }) => id === measure.id));
        const saved = await save.mutateAsync({ record: start.record, heads: [...start.heads], document: { ...document, title, ownLedger: document.ledger === 'own' ? document.ownLedger.trim() : '', measures }, draft: start.draftKey });
        return saved.id;
      } catch {
        // The failure stands in `save.error` and is shown beside the button.
        return null;
      }
    },
    dropDraft: async () => {
      await drop.mutateAsync({ key: start.draftKey });
    },
  };
}
