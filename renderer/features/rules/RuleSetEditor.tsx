import { useState } from 'react';
import { useLocation } from 'wouter';
import { chosenMarks, type RuleDocument, type RulesView } from '../../../electron/contract';
import { useAnswer, useSend } from '../../data/api';
import { savedOrNull, useRecordForm, type RecordStart } from '../../data/record-form';
import { rules as words } from '../../text/rules';
import { finished } from './model/rule-draft';
import { monthsOf, type PastMonths } from './model/past-months';
import { RuleSetForm } from './RuleSetForm';

export interface RuleSetEditorProps {
  readonly start: RecordStart<RuleDocument>;
  readonly view: RulesView;
  readonly onAgain: () => void;
}

/** The form of a rule set at work: draft while typing, what it would change beside it, saving, taking back. */
export function RuleSetEditor({ start, view, onAgain }: RuleSetEditorProps) {
  const [begun] = useState(start);
  const [asked, setAsked] = useState(false);
  const [past, setPast] = useState<PastMonths>('twelve');
  const [, go] = useLocation();
  const saving = useSend('rules.save');
  const editing = useRecordForm(begun, ({ title, layer }) => (title === '' ? words.titles[layer] : title));
  const { document } = editing;
  // A preview needs no name.
  const whole = finished({ ...document, title: document.title.trim() === '' ? words.titles[document.layer] : document.title });
  const preview = useAnswer('rules.preview', { record: begun.record, document: whole ?? begun.document, past: monthsOf(past, view.today) }, { enabled: whole !== null, keep: true });
  const save = async (changed: RuleDocument): Promise<void> => {
    setAsked(true);
    const done = finished(changed);
    // Taking it back asks nobody to be chosen.
    if (done === null || (done.chosen && !done.withdrawn && chosenMarks(done).length === 0)) return;
    editing.settle();
    const saved = await savedOrNull(saving.mutateAsync({ record: begun.record, heads: [...begun.heads], document: done, draft: begun.draftKey }));
    if (saved !== null) go('/rules');
  };
  return (
    <RuleSetForm
      editing={editing}
      isNew={begun.record === null}
      resumedAt={begun.draftAt}
      view={view}
      preview={whole === null ? null : (preview.data ?? null)}
      past={past}
      onPast={setPast}
      asked={asked}
      busy={saving.isPending}
      failure={saving.error}
      onSave={() => void save(document)}
      onWithdraw={(withdrawnReason) => save({ ...document, withdrawn: true, withdrawnReason })}
      onDropDraft={() => void editing.dropDraft().then(onAgain)}
    />
  );
}
