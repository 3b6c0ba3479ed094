import { Input } from 'antd';
import { useState } from 'react';
import type { Failure } from '../../../electron/contract';
import { members as words } from '../../text/members';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';

/** For a line that was entered by mistake; who left the branch is never withdrawn. */
export function WithdrawMember({ name, failure, onWithdraw }: { readonly name: string; readonly failure: Failure | null; readonly onWithdraw: (reason: string) => Promise<unknown> }) {
  const [reason, setReason] = useState('');
  return (
    <ConfirmDanger button={words.withdraw} title={words.withdrawTitle(name)} confirm={words.withdrawConfirm} ready={reason.trim() !== ''} onConfirm={() => onWithdraw(reason.trim())}>
      <div className="stack">
        <p>{words.withdrawText}</p>
        <Field label={words.withdrawReason}>{(id) => <Input id={id} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />}</Field>
        <FailureNote failure={failure} />
      </div>
    </ConfirmDanger>
  );
}
