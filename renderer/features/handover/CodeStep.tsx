import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { CodeGroups, CodeSheet } from '../../gate/CodeSheet';
import '../../gate/gate.css';
import { handover as words } from '../../text/handover';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';

export interface CodeStepProps {
  readonly code: string;
  readonly organisation: string;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onConfirm: (typed: string) => void;
  readonly onBack: () => void;
}

/** The new code once on the screen and on paper, then typed back from the paper. */
export function CodeStep({ code, organisation, busy, failure, onConfirm, onBack }: CodeStepProps) {
  const print = useSend('page.print');
  const save = useSend('recoveryCode.save');
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') onConfirm(typed);
  };
  return (
    <Section title={words.codeTitle}>
      <div className="stack">
        <p>{words.codeText}</p>
        <div className="handover-code">
          <CodeGroups code={code} />
          <CodeSheet code={code} organisation={organisation} />
        </div>
        <div className="row no-print">
          <Button onClick={() => print.mutate({})}>{words.print}</Button>
          <Button onClick={() => save.mutate({ recoveryCode: code, organisation })}>{words.save}</Button>
          {typeof save.data === 'string' && <span role="status">{words.savedTo(save.data)}</span>}
        </div>
        <FailureNote failure={print.error ?? save.error} />
        <form className="stack no-print" onSubmit={submit}>
          <Field label={words.typeBack} hint={words.typeBackHint}>
            {(id, note) => <Input id={id} aria-describedby={note} maxLength={100} autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />}
          </Field>
          <FailureNote failure={failure} />
          <div className="row">
            <Button onClick={onBack} disabled={busy}>
              {words.again2}
            </Button>
            <Button type="primary" htmlType="submit" disabled={typed.trim() === ''} loading={busy}>
              {words.confirm}
            </Button>
          </div>
        </form>
      </div>
    </Section>
  );
}
