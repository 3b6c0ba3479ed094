import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CircularDocument, CircularKind } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { paperHref } from '../../data/paper-href';
import { savedOrNull, useRecordForm, type RecordStart } from '../../data/record-form';
import { circulars as words } from '../../text/circulars';
import { CircularForm } from './CircularForm';
import type { Months } from './months';

/** A circular at work: kept as a draft while one types, and as such what the preview shows. */
export function CircularEditor({ kind, months: begunMonths, start }: { readonly kind: CircularKind; readonly months: Months; readonly start: RecordStart<CircularDocument> }) {
  const [begun] = useState(start);
  const [months, setMonths] = useState(begunMonths);
  const [, go] = useLocation();
  const drafting = useSend('circulars.draft');
  const keeping = useSend('drafts.put');
  const editing = useRecordForm(begun, ({ title }) => (title.trim() === '' ? words.kinds[kind] : title));
  const { document } = editing;
  const again = async (): Promise<void> => {
    const drafted = await savedOrNull(drafting.mutateAsync({ kind, ...months }));
    if (drafted !== null) editing.set(drafted);
  };
  const preview = async (): Promise<void> => {
    editing.settle();
    // The paper is made of what lies among the drafts: it has to be there, also where nothing was typed.
    const kept = await savedOrNull(keeping.mutateAsync({ key: begun.draftKey, title: document.title.slice(0, 200), document: { heads: [], document } }));
    if (kept !== null) go(paperHref({ paper: 'circular', kind }, `/circulars/${kind}`));
  };
  return (
    <CircularForm
      kind={kind}
      document={document}
      months={months}
      savedAt={editing.draftAt}
      busy={drafting.isPending || keeping.isPending}
      failure={drafting.error ?? keeping.error}
      onKind={(other) => go(`/circulars/${other}`)}
      onMonths={setMonths}
      onChange={editing.set}
      onDraft={again}
      onPreview={() => void preview()}
    />
  );
}
