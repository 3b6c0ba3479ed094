import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import type { Failure } from '../../../electron/contract';
import { LEAST, strengthOf } from '../../gate/strength';
import { gate } from '../../text/gate';
import { handover as words } from '../../text/handover';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { Section } from '../../ui/Section';

const EMPTY = { operator: '', passphrase: '', newPassphrase: '', again: '' };

export interface ChangeHandsProps {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onBegin: (given: { operator: string; passphrase: string; newPassphrase: string }) => void;
}

/** Who takes over, the old passphrase, and the new one twice. Nothing changes before the new code is typed back. */
export function ChangeHands({ busy, failure, onBegin }: ChangeHandsProps) {
  const [draft, setDraft] = useState(EMPTY);
  const strength = strengthOf(draft.newPassphrase);
  const missing = LEAST - [...draft.newPassphrase.trim()].length;
  const differs = draft.again !== '' && draft.again.length >= draft.newPassphrase.length && draft.again !== draft.newPassphrase;
  const usable = draft.operator.trim() !== '' && draft.passphrase !== '' && strength !== 'short' && draft.newPassphrase === draft.again;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (usable) onBegin({ operator: draft.operator.trim(), passphrase: draft.passphrase, newPassphrase: draft.newPassphrase });
  };
  const secret = (field: 'passphrase' | 'newPassphrase' | 'again') => (id: string, note: string | undefined) => (
    <Input.Password
      id={id}
      aria-describedby={note}
      value={draft[field]}
      maxLength={200}
      autoComplete={field === 'passphrase' ? 'current-password' : 'new-password'}
      visibilityToggle={field !== 'passphrase'}
      onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
    />
  );
  return (
    <Section title={words.change} hint={words.changeNote}>
      <form className="stack" onSubmit={submit}>
        <Field label={words.operator} hint={words.operatorHint}>
          {(id, note) => <Input id={id} aria-describedby={note} maxLength={60} value={draft.operator} onChange={(event) => setDraft({ ...draft, operator: event.target.value })} />}
        </Field>
        <Field label={words.current}>{secret('passphrase')}</Field>
        <Field label={words.next} hint={draft.newPassphrase === '' ? gate.passphraseHint : `${gate.strengthLabel}：${strength === 'short' ? gate.passphraseShort(missing) : gate.strength[strength]}`}>
          {secret('newPassphrase')}
        </Field>
        <Field label={words.again} error={differs ? words.differs : undefined}>
          {secret('again')}
        </Field>
        <FailureNote failure={failure} />
        <div>
          <Button type="primary" htmlType="submit" disabled={!usable} loading={busy}>
            {words.begin}
          </Button>
        </div>
      </form>
    </Section>
  );
}
