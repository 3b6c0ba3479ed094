import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useSend } from '../../data/api';
import { LEAST, strengthOf } from '../../gate/strength';
import { gate } from '../../text/gate';
import { settings as words } from '../../text/settings';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';
import { Note } from '../../ui/Note';
import { Section } from '../../ui/Section';

const EMPTY = { current: '', next: '', again: '' };

/** The old passphrase, then the new one twice. Says what became of the backups. */
export function PassphraseChange() {
  const change = useSend('session.changePassphrase');
  const suggest = useSend('firstRun.suggestPassphrase');
  const [draft, setDraft] = useState(EMPTY);
  const [shown, setShown] = useState(false);
  const strength = strengthOf(draft.next);
  const missing = LEAST - [...draft.next.trim()].length;
  const differs = draft.again !== '' && draft.again.length >= draft.next.length && draft.again !== draft.next;
  const usable = draft.current !== '' && strength !== 'short' && draft.next === draft.again;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (usable) change.mutate({ passphrase: draft.current, newPassphrase: draft.next }, { onSuccess: () => setDraft(EMPTY) });
  };
  const make = (): void =>
    suggest.mutate({}, {
      onSuccess: (made) => {
        setShown(true);
        setDraft({ ...draft, next: made, again: made });
      },
    });
  const visibility = { visible: shown, onVisibleChange: setShown };
  const box = (field: keyof typeof EMPTY) => (id: string, note: string | undefined) => (
    <Input.Password
      id={id}
      aria-describedby={note}
      value={draft[field]}
      maxLength={200}
      autoComplete={field === 'current' ? 'current-password' : 'new-password'}
      visibilityToggle={field === 'current' ? false : visibility}
      onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
    />
  );
  return (
    <Section
      title={words.passphrase}
      hint={words.passphraseHint}
      actions={
        <Button size="small" onClick={make}>
          {gate.suggest}
        </Button>
      }
    >
      <form className="stack" onSubmit={submit}>
        <Field label={words.current}>{box('current')}</Field>
        <Field label={words.next} hint={draft.next === '' ? gate.passphraseHint : `${gate.strengthLabel}：${strength === 'short' ? gate.passphraseShort(missing) : gate.strength[strength]}`}>
          {box('next')}
        </Field>
        <Field label={words.again} error={differs ? words.differs : undefined}>
          {box('again')}
        </Field>
        <p className="small muted">{words.honest}</p>
        <FailureNote failure={change.error} />
        {change.data && <Note tone="ok">{words.changed(change.data.rewrapped, change.data.deleted)}</Note>}
        <div>
          <Button htmlType="submit" disabled={!usable} loading={change.isPending}>
            {words.change}
          </Button>
        </div>
      </form>
    </Section>
  );
}
