import { type FormEvent, useState } from 'react';
import type { Failure } from '../../electron/contract';
import { gate } from '../text/gate';
import { GateCard } from './GateCard';
import { GateFailure } from './GateFailure';
import { NO_PASSPHRASE, NewPassphrase, isUsable } from './NewPassphrase';

export interface PassphraseStepProps {
  readonly step: string;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onSuggest: () => Promise<string | null>;
  readonly onCreate: (passphrase: string) => void;
  readonly onBack: () => void;
}

/** The last step before the encrypted file is made. Says here, before there is anything to lose, what cannot be undone. */
export function PassphraseStep({ step, busy, failure, onSuggest, onCreate, onBack }: PassphraseStepProps) {
  const [draft, setDraft] = useState(NO_PASSPHRASE);
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (isUsable(draft) && !busy) onCreate(draft.first);
  };
  return (
    <GateCard title={gate.passphraseTitle} intro={gate.passphraseIntro} step={step}>
      <form className="gate-form" onSubmit={submit}>
        <NewPassphrase draft={draft} onChange={setDraft} onSuggest={onSuggest} asked={asked} autoFocus />
        <p className="gate-honest">{gate.honest}</p>
        <GateFailure failure={failure} />
        <div className="gate-buttons">
          <button type="button" onClick={onBack} disabled={busy}>
            {gate.back}
          </button>
          <button type="submit" className="gate-main" disabled={busy}>
            {busy ? gate.creating : gate.create}
          </button>
        </div>
      </form>
    </GateCard>
  );
}
