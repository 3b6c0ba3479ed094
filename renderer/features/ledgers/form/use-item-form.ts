import { useState } from 'react';
import type { Failure, LedgerItemDocument } from '../../../../electron/contract';
import { useSend } from '../../../data/api';
import { savedOrNull, useRecordForm, type RecordStart } from '../../../data/record-form';
import { ledgerItem as words } from '../../../text/ledgers';

export type ItemFormStart = RecordStart<LedgerItemDocument>;

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
  readonly dropDraft: () => Promise<unknown>;
}

/** The item under edit, its draft, and its saving. */
export function useItemForm(start: ItemFormStart): ItemEditing {
  const { document, set, draftAt, settle, dropDraft } = useRecordForm(start, ({ title }) => words.draftTitle(title));
  const [asked, setAsked] = useState(false);
  const send = useSend('ledgers.save');
  return {
    document,
    set,
    asked,
    failure: send.error,
    busy: send.isPending,
    draftAt,
    save: async () => {
      setAsked(true);
      if (document.title.trim() === '') return null;
      settle();
      const saved = await savedOrNull(send.mutateAsync({ record: start.record, heads: [...start.heads], document: tidied(document, start.document), draft: start.draftKey }));
      return saved?.id ?? null;
    },
    dropDraft,
  };
}

/** As it is saved: no blanks around names, and no lines that were added and left empty. */
function tidied(document: LedgerItemDocument, before: LedgerItemDocument): LedgerItemDocument {
  return {
    ...document,
    title: document.title.trim(),
    ownLedger: document.ledger === 'own' ? document.ownLedger.trim() : '',
    measures: document.measures.filter((measure) => measure.removed || measure.title.trim() !== '' || before.measures.some(({ id }) => id === measure.id)),
  };
}
