import { Input } from 'antd';
import { useState } from 'react';
import type { Failure } from '../../../../electron/contract';
import { ledgerItem as words } from '../../../text/ledgers';
import { ConfirmDanger } from '../../../ui/ConfirmDanger';
import { FailureNote } from '../../../ui/FailureNote';
import { Field } from '../../../ui/Field';

/** For an item that was entered by mistake; what is done is closed, never withdrawn. */
export function WithdrawItem({ title, failure, onWithdraw }: { readonly title: string; readonly failure: Failure | null; readonly onWithdraw: (reason: string) => Promise<unknown> }) {
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
