import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Failure, ReceivedTask } from '../../../../electron/contract';
import { dayText, localOf } from '../../../text/dates';
import { orders as words, PROGRESS_WORDS, receivedWord } from '../../../text/orders';
import { FileList } from '../../../ui/attachments/FileList';
import { listedFiles } from '../../../ui/attachments/listed-files';
import { FailureNote } from '../../../ui/FailureNote';
import { Field } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { told } from '../use-item-changes';
import type { CardProps } from './StepsCard';

export interface OrderCardProps extends CardProps {
  readonly task: ReceivedTask;
  readonly failure: Failure | null;
  readonly onTakeOver: () => void;
}

/** The superior's task behind an item: its last word, what goes up with the next report, and what was told before. */
export function OrderCard({ row, task, changes, open, failure, onTakeOver }: OrderCardProps) {
  const kept = row.document.told ?? '';
  const [note, setNote] = useState(kept);
  const { word, tone } = receivedWord(task);
  return (
    <Section title={words.orderCard} actions={<StateTag tone={tone}>{word}</StateTag>}>
      <div className="stack">
        <p className="muted small">{[words.from(task.from), task.content.source, words.until(task.dueOn)].filter((part) => part !== '').join('　')}</p>
        {!task.takenOver && (
          <Note tone="due" action={open && <Button size="small" type="primary" onClick={onTakeOver}>{words.takeOverAgain[task.word]}</Button>}>
            {words.changed[task.word]}
            {task.reason}
          </Note>
        )}
        {task.content.files !== undefined && <FileList files={listedFiles(task.content.files)} />}
        <FailureNote failure={failure} />
        {open && (
          <>
            <Field label={words.toldField} hint={words.toldHint}>
              {(id, hint) => <Input.TextArea id={id} aria-describedby={hint} autoSize={{ minRows: 2, maxRows: 5 }} value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} />}
            </Field>
            <div>
              <Button size="small" disabled={note.trim() === kept} loading={changes.busy} onClick={() => told(changes.save(row, { ...row.document, told: note.trim() }))}>
                {words.toldSave}
              </Button>
            </div>
          </>
        )}
        <p className="small">
          {words.toldState}：{PROGRESS_WORDS[task.state]}
        </p>
        <p className="muted small">{task.told === null ? words.untold : words.told(PROGRESS_WORDS[task.told.state], dayText(localOf(task.told.statedAt).slice(0, 10)))}</p>
      </div>
    </Section>
  );
}
