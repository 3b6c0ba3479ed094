import { Input } from 'antd';
import { useState } from 'react';
import type { Failure } from '../../../electron/contract';
import { orders as words } from '../../text/orders';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { DateInput } from '../../ui/DateInput';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';

/** 退回: why, and perhaps a new day. */
export function ReturnTask({ count, failure, onReturn }: { readonly count: number; readonly failure: Failure | null; readonly onReturn: (reason: string, dueOn: string) => Promise<unknown> }) {
  const [reason, setReason] = useState('');
  const [dueOn, setDueOn] = useState('');
  return (
    <ConfirmDanger button={words.return} title={words.returnTitle(count)} confirm={words.return} disabled={count === 0} ready={reason.trim() !== ''} calm onConfirm={() => onReturn(reason.trim(), dueOn)}>
      <div className="stack">
        <p>{words.returnText}</p>
        <Field label={words.reason}>{(id) => <Input.TextArea id={id} autoSize={{ minRows: 2 }} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />}</Field>
        <Field label={words.returnDue}>{(id) => <DateInput id={id} value={dueOn} onChange={setDueOn} />}</Field>
        <FailureNote failure={failure} />
      </div>
    </ConfirmDanger>
  );
}

/** 撤回: nobody works on it any more. */
export function WithdrawOrder({ count, failure, onWithdraw }: { readonly count: number; readonly failure: Failure | null; readonly onWithdraw: (reason: string) => Promise<unknown> }) {
  const [reason, setReason] = useState('');
  return (
    <ConfirmDanger button={words.withdraw} title={words.withdrawTitle(count)} confirm={words.withdrawConfirm} disabled={count === 0} ready={reason.trim() !== ''} onConfirm={() => onWithdraw(reason.trim())}>
      <div className="stack">
        <p>{words.withdrawText}</p>
        <Field label={words.reason}>{(id) => <Input.TextArea id={id} autoSize={{ minRows: 2 }} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />}</Field>
        <FailureNote failure={failure} />
      </div>
    </ConfirmDanger>
  );
}
