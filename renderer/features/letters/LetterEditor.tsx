import { useState } from 'react';
import { useLocation } from 'wouter';
import type { LetterDocument } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { paperHref } from '../../data/paper-href';
import { savedOrNull, useRecordForm, type RecordStart } from '../../data/record-form';
import { letters as words } from '../../text/letters';
import { withoutEmpty } from './letter-draft';
import { LetterForm } from './LetterForm';

/** The letter's form at work: draft while typing, saving, on to the pages as they will be printed. */
export function LetterEditor({ start, onAgain }: { readonly start: RecordStart<LetterDocument>; readonly onAgain: () => void }) {
  const [begun] = useState(start);
  const [asked, setAsked] = useState(false);
  const [, go] = useLocation();
  const saving = useSend('letters.save');
  const editing = useRecordForm(begun, ({ title }) => (title.trim() === '' ? words.newTitle : title.replaceAll('\n', '')));
  const save = async (): Promise<void> => {
    setAsked(true);
    const document = withoutEmpty(editing.document);
    if (document.title === '') return;
    editing.settle();
    const saved = await savedOrNull(saving.mutateAsync({ record: begun.record, heads: [...begun.heads], document, draft: begun.draftKey }));
    if (saved !== null) go(paperHref({ paper: 'letter', record: saved.id }, `/letters/${saved.id}/edit`));
  };
  return (
    <LetterForm
      document={editing.document}
      resumed={begun.draftAt !== null}
      asked={asked}
      busy={saving.isPending}
      failure={saving.error}
      onChange={editing.set}
      onSave={() => void save()}
      onDropDraft={() => void editing.dropDraft().then(onAgain)}
    />
  );
}
