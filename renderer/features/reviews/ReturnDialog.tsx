import { Button, Checkbox, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { addDays, type Failure } from '../../../electron/contract';
import { reviewsText as text } from '../../text/reviews';
import { DateInput } from '../../ui/DateInput';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { pasteLines } from '../../ui/paste';
import type { FieldOption } from './model/review-fields';

export interface ReturnWords {
  readonly reason: string;
  readonly fields: readonly string[];
  readonly deadline: string;
}

export interface ReturnDialogProps {
  readonly title: string;
  readonly today: string;
  readonly options: readonly FieldOption[];
  /** Reasons given before, the most used first. */
  readonly phrases: readonly string[];
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onReturn: (words: ReturnWords) => void;
  readonly onClose: () => void;
}

/** So many days are offered by a click. */
const DAYS = [3, 7, 15] as const;

/** 退回: why, which fields of the form, until when. The reason alone is enough. */
export function ReturnDialog({ title, today, options, phrases, busy, failure, onReturn, onClose }: ReturnDialogProps) {
  const [reason, setReason] = useState('');
  const [fields, setFields] = useState<readonly string[]>([]);
  const [deadline, setDeadline] = useState('');
  const group = useId();
  const used = phrases.filter((phrase) => !reason.includes(phrase));
  return (
    <Modal
      open
      centered
      closable={false}
      width="44rem"
      title={text.returnTitle(title)}
      onCancel={onClose}
      footer={[
        <Button key="keep" disabled={busy} onClick={onClose}>
          {text.keep}
        </Button>,
        <Button key="send" type="primary" disabled={reason.trim() === ''} loading={busy} onClick={() => onReturn({ reason, fields, deadline })}>
          {text.send}
        </Button>,
      ]}
    >
      <div className="stack">
        <Field label={text.reason} hint={text.reasonHint}>
          {(id, note) => <Input.TextArea id={id} aria-describedby={note} rows={3} maxLength={2000} autoFocus value={reason} onPaste={pasteLines} onChange={(event) => setReason(event.target.value)} />}
        </Field>
        {used.length > 0 && (
          <div className="review-phrases" role="group" aria-label={text.phrases}>
            <span className="muted small">{text.phrases}</span>
            {used.map((phrase) => (
              <Button key={phrase} size="small" aria-label={text.phraseUse(phrase)} onClick={() => setReason(reason.trim() === '' ? phrase : `${reason.trimEnd()}；${phrase}`)}>
                {phrase}
              </Button>
            ))}
          </div>
        )}
        <div className="field" role="group" aria-labelledby={group}>
          <span className="field-label" id={group}>
            {text.fields}
          </span>
          <div className="review-fields">
            {options.map(({ path, word }) => (
              <Checkbox key={path} checked={fields.includes(path)} onChange={({ target }) => setFields(target.checked ? [...fields, path] : fields.filter((other) => other !== path))}>
                {word}
              </Checkbox>
            ))}
          </div>
          <span className="field-hint">{text.fieldsHint}</span>
        </div>
        <div className="row">
          <Field label={text.deadline} hint={text.deadlineHint}>
            {(id, note) => <DateInput id={id} describedBy={note} value={deadline} onChange={setDeadline} />}
          </Field>
          {DAYS.map((days) => (
            <Button key={days} size="small" onClick={() => setDeadline(addDays(today, days))}>
              {text.inDays(days)}
            </Button>
          ))}
        </div>
        <FailureNote failure={failure} />
      </div>
    </Modal>
  );
}
