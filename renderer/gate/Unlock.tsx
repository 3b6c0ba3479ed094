import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../electron/contract';
import { gate } from '../text/gate';
import { GateCard } from './GateCard';
import { GateFailure } from './GateFailure';
import { GateField } from './GateField';

export interface UnlockProps {
  readonly failedTries: number;
  readonly version?: string | undefined;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onUnlock: (passphrase: string) => void;
  readonly onForgotten: () => void;
}

/** The passphrase box, focused from the first moment. After a wrong try the box is emptied and focused again. */
export function Unlock({ failedTries, version, busy, failure, onUnlock, onForgotten }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (failure?.code !== 'wrong-passphrase') return;
    setPassphrase('');
    box.current?.focus();
  }, [failure]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase !== '' && !busy) onUnlock(passphrase);
  };
  return (
    <GateCard title={gate.unlockTitle} intro={failure === null && failedTries > 0 ? gate.failedBefore(failedTries) : undefined} version={version}>
      <form className="gate-form" onSubmit={submit}>
        <GateField label={gate.passphrase} type={shown ? 'text' : 'password'} value={passphrase} box={box} autoFocus autoComplete="current-password" onChange={setPassphrase} />
        <label className="gate-check">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {gate.show}
        </label>
        <GateFailure failure={failure} />
        <div className="gate-buttons">
          <button type="button" className="gate-link" onClick={onForgotten}>
            {gate.withCode}
          </button>
          <button type="submit" className="gate-main" disabled={busy}>
            {busy ? gate.unlocking : gate.unlock}
          </button>
        </div>
      </form>
    </GateCard>
  );
}
