import { Input } from 'antd';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { RecordView, TalkDocument } from '../../../electron/contract';
import { useSend } from '../../data/api';
import { talks as words } from '../../text/talks';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';

/** For a line that was entered by mistake. */
export function WithdrawTalk({ view }: { readonly view: RecordView<TalkDocument> }) {
  const [reason, setReason] = useState('');
  const [, go] = useLocation();
  const withdraw = useSend('records.withdraw');
  const run = async (): Promise<void> => {
    await withdraw.mutateAsync({ record: view.id, heads: [...view.heads], reason: reason.trim() });
    go('/talks');
  };
  return (
    <ConfirmDanger button={words.withdraw} title={words.withdrawTitle} confirm={words.withdrawConfirm} ready={reason.trim() !== ''} onConfirm={run}>
      <div className="stack">
        <p>{words.withdrawText}</p>
        <Field label={words.withdrawReason}>{(id) => <Input id={id} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />}</Field>
        <FailureNote failure={withdraw.error} />
      </div>
    </ConfirmDanger>
  );
}
