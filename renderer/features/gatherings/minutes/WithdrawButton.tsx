import { Input } from 'antd';
import { useState } from 'react';
import type { Failure } from '../../../../electron/contract';
import { minutesWords as words } from '../../../text/gatherings';
import { ConfirmDanger } from '../../../ui/ConfirmDanger';
import { FailureNote } from '../../../ui/FailureNote';
import { Field } from '../../../ui/Field';

/** 撤回, asked once with its reason and with what happens. Rejects when it could not be done. */
export function WithdrawButton({
  failure,
  onWithdraw,
}: {
  readonly failure: Failure | null;
  readonly onWithdraw: (reason: string) => Promise<unknown>;
}) {
  const [reason, setReason] = useState('');
  return (
    <ConfirmDanger
      button={words.withdraw}
      title={words.withdrawTitle}
      confirm={words.withdraw}
      keep={words.withdrawKeep}
      ready={reason.trim() !== ''}
      onConfirm={() => onWithdraw(reason.trim())}
    >
      <div className="stack">
        <p>{words.withdrawBody}</p>
        <Field label={words.withdrawReason}>
          {(id) => (
            <Input
              id={id}
              value={reason}
              maxLength={500}
              placeholder={words.withdrawReasonHint}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <FailureNote failure={failure} />
      </div>
    </ConfirmDanger>
  );
}
