import { type FormEvent, useState } from 'react';
import type { Failure } from '../../electron/contract';
import { gate } from '../text/gate';
import { GateCard } from './GateCard';
import { GateFailure } from './GateFailure';
import { GateField } from './GateField';

export interface TypeCodeBackProps {
  /** null = the code was shown at an earlier start and cannot be shown again. */
  readonly onShowAgain: (() => void) | null;
  readonly step?: string | undefined;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onConfirm: (typed: string) => void;
}

/** Proves that the paper is right before the first record is written. The code itself is not on the screen now. */
export function TypeCodeBack({ onShowAgain, step, busy, failure, onConfirm }: TypeCodeBackProps) {
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '' && !busy) onConfirm(typed);
  };
  const again = onShowAgain !== null;
  return (
    <GateCard title={again ? gate.typeBackTitle : gate.unfinishedTitle} intro={again ? gate.typeBackIntro : gate.unfinishedIntro} step={step}>
      <form className="gate-form" onSubmit={submit}>
        <GateField label={gate.typeBack} value={typed} hint={gate.typeBackHint} maxLength={100} className="gate-mono" autoFocus onChange={setTyped} />
        <GateFailure failure={failure} />
        <div className="gate-buttons">
          {onShowAgain !== null && (
            <button type="button" onClick={onShowAgain} disabled={busy}>
              {gate.showAgain}
            </button>
          )}
          <button type="submit" className="gate-main" disabled={busy}>
            {busy ? gate.confirming : gate.confirmCode}
          </button>
        </div>
      </form>
    </GateCard>
  );
}
