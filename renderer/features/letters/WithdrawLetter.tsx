import { Input } from 'antd';
import { useState } from 'react';
import type { Failure } from '../../../electron/contract';
import { letters as words } from '../../text/letters';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';

/** Takes a letter out of the list; it stays in the history. */
export function WithdrawLetter({ title, failure, onWithdraw }: { readonly title: string; readonly failure: Failure | null; readonly onWithdraw: (reason: string) => Promise<unknown> }) {
  const [reason, setReason] = useState('');
  return (
    <ConfirmDanger button={words.withdraw} title={words.withdrawTitle(title)} confirm={words.withdrawConfirm} ready={reason.trim() !== ''} onConfirm={() => onWithdraw(reason.trim())}>
      <div className="stack">
        <p>{words.withdrawText}</p>
        <Field label={words.withdrawReason}>{(id) => <Input id={id} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />}</Field>
        <FailureNote failure={failure} />
      </div>
    </ConfirmDanger>
  );
}
