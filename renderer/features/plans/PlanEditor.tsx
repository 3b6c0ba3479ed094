import { useState } from 'react';
import { useLocation } from 'wouter';
import type { MemberRow, PlanDocument } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { savedOrNull, useRecordForm, type RecordStart } from '../../data/record-form';
import { useSession } from '../../data/session';
import { plans as words } from '../../text/plans';
import { SealedDayNote } from '../../ui/SealedDayNote';
import { withoutEmpty } from './plan-draft';
import { PlanForm } from './PlanForm';

export interface PlanEditorProps {
  readonly start: RecordStart<PlanDocument>;
  readonly members: readonly MemberRow[];
  /** The day that is saved; none in a new one. */
  readonly before?: string;
  readonly onAgain: () => void;
}

/** The plan's form at work: draft while typing, saving, on to the plan. */
export function PlanEditor({ start, members, before = '', onAgain }: PlanEditorProps) {
  const [begun] = useState(start);
  const [asked, setAsked] = useState(false);
  const [, go] = useLocation();
  const { today } = useSession();
  const rows = useAnswer('plans.list', {}).data ?? [];
  const others = rows
    .filter(({ id }) => id !== begun.record)
    .map(({ id, document: { title, from, until } }) => ({ id, title, on: `${from}/${until}` }));
  const saving = useSend('plans.save');
  const semesters = useAnswer('rules.all', {}).data?.semesters ?? [];
  const editing = useRecordForm(begun, ({ title }) => (title === '' ? words.newTitle : title));
  const save = async (): Promise<void> => {
    setAsked(true);
    const document = withoutEmpty({ ...editing.document, title: editing.document.title.trim() });
    if (document.title === '') return;
    editing.settle();
    const saved = await savedOrNull(saving.mutateAsync({ record: begun.record, heads: [...begun.heads], document, draft: begun.draftKey }));
    if (saved !== null) go(`/plans/${saved.id}`);
  };
  return (
    <>
      <SealedDayNote on={editing.document.from} before={before} />
      <PlanForm
        today={today}
        others={others}
        editing={editing}
        resumedAt={begun.draftAt}
        members={members}
        semesters={semesters}
        asked={asked}
        busy={saving.isPending}
        failure={saving.error}
        backHref={begun.record === null ? '/plans' : `/plans/${begun.record}`}
        onSave={() => void save()}
        onDropDraft={() => void editing.dropDraft().then(onAgain)}
      />
    </>
  );
}
