import { Input } from 'antd';
import { useState } from 'react';
import type { Failure } from '../../../electron/contract';
import { years as words } from '../../text/years';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { FailureNote } from '../../ui/FailureNote';
import { Field } from '../../ui/Field';

export function LiftSeal({ year, failure, onLift }: { readonly year: number; readonly failure: Failure | null; readonly onLift: (reason: string) => Promise<unknown> }) {
  const [reason, setReason] = useState('');
  return (
    <ConfirmDanger button={words.lift} title={words.liftTitle(year)} confirm={words.doLift} ready={reason.trim() !== ''} onConfirm={() => onLift(reason.trim())}>
      <div className="stack">
        <p>{words.liftText}</p>
        <Field label={words.reason} hint={words.reasonHint}>
          {(id, note) => <Input id={id} aria-describedby={note} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
        <FailureNote failure={failure} />
      </div>
    </ConfirmDanger>
  );
}
