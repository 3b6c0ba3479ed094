import { type FormEvent, useState } from 'react';
import type { Failure } from '../../electron/contract';
import { gate } from '../text/gate';
import { GateCard } from './GateCard';
import { GateFailure } from './GateFailure';
import { GateField } from './GateField';
import { NO_PASSPHRASE, NewPassphrase, isUsable } from './NewPassphrase';

export interface RecoverProps {
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onSuggest: () => Promise<string | null>;
  readonly onRecover: (recoveryCode: string, newPassphrase: string) => void;
  readonly onBack: () => void;
}

/** Forgotten passphrase: the code from paper and a new passphrase. */
export function Recover({ busy, failure, onSuggest, onRecover, onBack }: RecoverProps) {
  const [code, setCode] = useState('');
  const [draft, setDraft] = useState(NO_PASSPHRASE);
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (code.trim() !== '' && isUsable(draft) && !busy) onRecover(code, draft.first);
  };
  return (
    <GateCard title={gate.recoverTitle} intro={gate.recoverIntro}>
      <form className="gate-form" onSubmit={submit}>
        <GateField label={gate.typeBack} value={code} hint={gate.typeBackHint} maxLength={100} className="gate-mono" autoFocus onChange={setCode} />
        <NewPassphrase draft={draft} onChange={setDraft} onSuggest={onSuggest} asked={asked} />
        <GateFailure failure={failure} />
        <div className="gate-buttons">
          <button type="button" onClick={onBack} disabled={busy}>
            {gate.back}
          </button>
          <button type="submit" className="gate-main" disabled={busy}>
            {busy ? gate.unlocking : gate.recover}
          </button>
        </div>
      </form>
    </GateCard>
  );
}
