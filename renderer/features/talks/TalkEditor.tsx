import { useState } from 'react';
import { useLocation } from 'wouter';
import type { MemberRow, TalkDocument } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { savedOrNull, useRecordForm, type RecordStart } from '../../data/record-form';
import { useSession } from '../../data/session';
import { TALK_FORM_NAMES } from '../../text/talks';
import { SealedDayNote } from '../../ui/SealedDayNote';
import { sameTalks } from './talk-draft';
import { TalkForm } from './TalkForm';

export interface TalkEditorProps {
  readonly start: RecordStart<TalkDocument>;
  readonly members: readonly MemberRow[];
  /** The day that is saved; none in a new one. */
  readonly before?: string;
  readonly onAgain: () => void;
}

/** The talk's form at work: draft while typing, saving, back to the register. */
export function TalkEditor({ start, members, before = '', onAgain }: TalkEditorProps) {
  const [begun] = useState(start);
  const [asked, setAsked] = useState(false);
  const [, go] = useLocation();
  const { today } = useSession();
  const saving = useSend('talks.save');
  const editing = useRecordForm(begun, (document) =>
    [TALK_FORM_NAMES[document.form], document.with.map(({ name }) => name).join('、')].join('　'),
  );
  const others = sameTalks(
    useAnswer('talks.list', { year: Number((editing.document.on || today).slice(0, 4)) }).data?.talks ?? [],
    editing.document,
    begun.record,
  );
  const save = async (): Promise<void> => {
    setAsked(true);
    const { document } = editing;
    if (document.on === '' || document.with.every(({ removed }) => removed)) return;
    editing.settle();
    const saved = await savedOrNull(saving.mutateAsync({ record: begun.record, heads: [...begun.heads], document, draft: begun.draftKey }));
    if (saved !== null) go('/talks');
  };
  return (
    <>
      <SealedDayNote on={editing.document.on} before={before} />
      <TalkForm
        today={today}
        others={others}
        editing={editing}
        resumedAt={begun.draftAt}
        members={members}
        asked={asked}
        busy={saving.isPending}
        failure={saving.error}
        onSave={() => void save()}
        onDropDraft={() => void editing.dropDraft().then(onAgain)}
      />
    </>
  );
}
