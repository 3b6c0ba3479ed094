import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { ErasurePlan, Failure } from '../../../electron/contract';
import { erasure as words } from '../../text/erasure';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';
import { Elsewhere } from './Elsewhere';

export interface EraseFormProps {
  /** What was found for the text that was looked for last; undefined = nothing was looked for yet. */
  readonly plan: ErasurePlan | undefined;
  readonly looking: boolean;
  readonly failure: Failure | null;
  /** Where the record is read and changed. */
  readonly place: string | null;
  readonly onLook: (text: string) => void;
  readonly onErase: (reason: string) => Promise<unknown>;
}

export function EraseForm({ plan, looking, failure, place, onLook, onErase }: EraseFormProps) {
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const ready = plan !== undefined && plan.versions > 0 && !plan.present && !plan.submitted;
  const look = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim().length >= 2) onLook(text.trim());
  };
  return (
    <Section label={words.title} className="section-narrow">
      <div className="stack">
        <p>{words.about}</p>
        <form onSubmit={look} className="stack">
          <Field label={words.text} hint={words.textHint}>
            {(id, note) => <Input id={id} aria-describedby={note} maxLength={200} autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />}
          </Field>
          <div>
            <Button htmlType="submit" loading={looking} disabled={text.trim().length < 2}>
              {words.look}
            </Button>
          </div>
        </form>
        <FailureNote failure={failure} />
        {plan && <p role="status">{words.found(plan.versions)}</p>}
        {plan?.present === true && (
          <Note tone="due" action={place !== null && <LinkButton href={place}>{words.edit}</LinkButton>}>
            {words.present}
          </Note>
        )}
        {plan?.present === false && plan.submitted && (
          <Note tone="due" action={place !== null && <LinkButton href={place}>{words.toRecord}</LinkButton>}>
            {words.submitted}
          </Note>
        )}
        {plan && <Elsewhere lines={plan.elsewhere} />}
        {ready && (
          <>
            <Field label={words.reason} hint={words.reasonHint}>
              {(id, note) => <Input id={id} aria-describedby={note} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />}
            </Field>
            <div>
              <ConfirmDanger button={words.erase} title={words.askTitle} confirm={words.doErase} disabled={reason.trim() === ''} onConfirm={() => onErase(reason.trim())}>
                <p>{words.askText(plan.versions)}</p>
              </ConfirmDanger>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}
