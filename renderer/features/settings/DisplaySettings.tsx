import { Button, Checkbox, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { Role, Session, TextSize } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { lockWindow } from '../../data/lock';
import { ROLE_NAMES, TEXT_SIZE_NAMES, settings as words } from '../../text/settings';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';
import { RadioCards } from './RadioCards';

const SIZES: readonly { readonly value: TextSize; readonly word: string; readonly style: { readonly fontSize: number } }[] = [
  { value: 'standard', word: TEXT_SIZE_NAMES.standard, style: { fontSize: 15 } },
  { value: 'large', word: TEXT_SIZE_NAMES.large, style: { fontSize: 17 } },
  { value: 'largest', word: TEXT_SIZE_NAMES.largest, style: { fontSize: 19 } },
];
const ROLES: readonly { readonly value: Role; readonly word: string }[] = [
  { value: 'branch', word: ROLE_NAMES.branch },
  { value: 'superior', word: ROLE_NAMES.superior },
];

/** Size and role hold at once; the name is saved with its button. */
export function DisplaySettings({ session }: { readonly session: Session }) {
  const save = useSend('settings.save');
  const [operator, setOperator] = useState(session.operator);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (operator.trim() !== '') save.mutate({ operator: operator.trim() });
  };
  return (
    <Section title={words.display}>
      <form className="stack" onSubmit={submit}>
        <RadioCards label={words.textSize} options={SIZES} value={session.textSize} onChange={(textSize) => save.mutate({ textSize })} />
        <div>
          <RadioCards label={words.role} options={ROLES} value={session.role} onChange={(role) => save.mutate({ role })} />
          <span className="small muted">{words.roleHint}</span>
        </div>
        <Field label={words.operator} hint={words.operatorHint}>
          {(id, note) => (
            <div className="row">
              <Input id={id} aria-describedby={note} value={operator} maxLength={60} onChange={(event) => setOperator(event.target.value)} />
              <Button htmlType="submit" disabled={operator.trim() === '' || operator.trim() === session.operator}>
                {words.saveOperator}
              </Button>
            </div>
          )}
        </Field>
        <div className="field">
          <Checkbox checked={session.notices} onChange={(event) => save.mutate({ notices: event.target.checked })}>
            {words.notices}
          </Checkbox>
          <span className="field-hint">{words.noticesHint}</span>
        </div>
        <FailureNote failure={save.error} />
        <div className="row">
          <Button onClick={() => void lockWindow()}>{words.lock}</Button>
          <span className="small muted">{words.lockHint}</span>
        </div>
      </form>
    </Section>
  );
}
