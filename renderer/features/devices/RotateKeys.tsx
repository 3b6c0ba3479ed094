import { useId, useState } from 'react';
import type { Failure } from '../../../electron/contract';
import { devicesText as text } from '../../text/devices';
import { ConfirmDanger } from '../../ui/ConfirmDanger';
import { FailureNote } from '../../ui/FailureNote';

const REASONS = ['rotated', 'replaced'] as const;

/** 更换本机密钥: what it is good for, why now, and what follows. */
export function RotateKeys({ failure, onRotate }: { readonly failure: Failure | null; readonly onRotate: (replaced: boolean) => Promise<unknown> }) {
  const [why, setWhy] = useState<(typeof REASONS)[number]>('rotated');
  const name = useId();
  return (
    <ConfirmDanger calm button={text.rotate} title={text.rotateTitle} confirm={text.rotateConfirm} onConfirm={() => onRotate(why === 'replaced')}>
      <div className="stack">
        <p>{text.rotateBody}</p>
        <fieldset className="choices">
          <legend className="muted small">{text.rotateWhy}</legend>
          {REASONS.map((reason) => (
            <label key={reason} className="row">
              <input type="radio" name={name} checked={why === reason} onChange={() => setWhy(reason)} />
              {text.rotateReasons[reason]}
            </label>
          ))}
        </fieldset>
        <p className="muted">{text.rotateAfter}</p>
        <FailureNote failure={failure} />
      </div>
    </ConfirmDanger>
  );
}
