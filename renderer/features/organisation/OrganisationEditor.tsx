import { useState } from 'react';
import { useLocation } from 'wouter';
import type { OrganisationDocument } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { savedOrNull, useRecordForm, type RecordStart } from '../../data/record-form';
import { organisation as words } from '../../text/organisation';
import { isSavable, tidied } from './model/edits';
import { OrganisationForm } from './OrganisationForm';

export interface OrganisationEditorProps {
  readonly start: RecordStart<OrganisationDocument>;
  readonly today: string;
  readonly onAgain: () => void;
}

/** The form at work: draft while typing, saving, back to the overview. */
export function OrganisationEditor({ start, today, onAgain }: OrganisationEditorProps) {
  const [begun] = useState(start);
  const [asked, setAsked] = useState(false);
  const [, go] = useLocation();
  const saving = useSend('organisation.save');
  const editing = useRecordForm(begun, () => words.draftTitle);
  const save = async (): Promise<void> => {
    setAsked(true);
    if (!isSavable(editing.document)) return;
    editing.settle();
    const saved = await savedOrNull(saving.mutateAsync({ heads: [...begun.heads], document: tidied(editing.document) }));
    if (saved === null) return;
    await editing.dropDraft();
    go('/organisation');
  };
  return (
    <OrganisationForm
      editing={editing}
      resumedAt={begun.draftAt}
      today={today}
      asked={asked}
      busy={saving.isPending}
      failure={saving.error}
      onSave={() => void save()}
      onDropDraft={() => void editing.dropDraft().then(onAgain)}
    />
  );
}
