import { Input } from 'antd';
import { useState } from 'react';
import { useSend } from '../data/api';
import { years as words } from '../text/years';
import { ConfirmDanger } from './ConfirmDanger';
import { FailureNote } from './FailureNote';
import { Field } from './Field';
import { LinkButton } from './LinkButton';
import { Note } from './Note';

/** Stands where the form would: the record belongs to a sealed year, and these are the two ways out. `record` absent: there is no single one to open. */
export function SealedNote({ year, record }: { readonly year: number; readonly record?: string }) {
  const reopen = useSend('years.reopen');
  const [reason, setReason] = useState('');
  return (
    <Note
      tone="due"
      action={
        <span className="row">
          {record !== undefined && (
            <ConfirmDanger
              button={words.reopen}
              title={words.reopenTitle}
              confirm={words.doReopen}
              ready={reason.trim() !== ''}
              onConfirm={() => reopen.mutateAsync({ record, reason: reason.trim() })}
            >
              <div className="stack">
                <p>{words.reopenText}</p>
                <Field label={words.reason} hint={words.reasonHint}>
                  {(id, note) => <Input id={id} aria-describedby={note} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
                </Field>
                <FailureNote failure={reopen.error} />
              </div>
            </ConfirmDanger>
          )}
          <LinkButton href="/years">{words.title}</LinkButton>
        </span>
      }
    >
      {words.sealedNote(year)}
    </Note>
  );
}
