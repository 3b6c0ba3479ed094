import { Input } from 'antd';
import { useState } from 'react';
import type { Failure } from '../../electron/contract';
import { devicesText as text } from '../text/devices';
import { ConfirmDanger } from './ConfirmDanger';
import { FailureNote } from './FailureNote';
import { Field } from './Field';

export interface RevokeButtonProps {
  readonly number: string;
  readonly failure: Failure | null;
  readonly onRevoke: (reason: string) => Promise<unknown>;
}

/** 停用这台电脑: asked once, with what it means and why. */
export function RevokeButton({ number, failure, onRevoke }: RevokeButtonProps) {
  const [reason, setReason] = useState('');
  return (
    <ConfirmDanger button={text.revoke} title={text.revokeTitle(number)} confirm={text.revokeConfirm} ready={reason.trim() !== ''} onConfirm={() => onRevoke(reason.trim())}>
      <div className="stack">
        <p>{text.revokeBody}</p>
        <p>{text.revokeKnown}</p>
        <p className="muted">{text.revokeTold}</p>
        <Field label={text.reason} hint={text.reasonHint}>
          {(id, note) => <Input id={id} aria-describedby={note} value={reason} maxLength={200} autoComplete="off" onChange={(event) => setReason(event.target.value)} />}
        </Field>
        <FailureNote failure={failure} />
      </div>
    </ConfirmDanger>
  );
}
