import { useState } from 'react';
import { gate } from '../text/gate';
import { GateField } from './GateField';
import { LEAST, strengthOf } from './strength';

/** What stands in the two boxes; `same` only when it may be used. */
export interface PassphraseDraft {
  readonly first: string;
  readonly again: string;
}
export const NO_PASSPHRASE: PassphraseDraft = { first: '', again: '' };
export const isUsable = (draft: PassphraseDraft): boolean => strengthOf(draft.first) !== 'short' && draft.first === draft.again;

export interface NewPassphraseProps {
  readonly draft: PassphraseDraft;
  readonly onChange: (draft: PassphraseDraft) => void;
  /** Asks the vault for four unrelated words; null = it could not. */
  readonly onSuggest: () => Promise<string | null>;
  /** The person pressed the button with unusable boxes: now say what is wrong. */
  readonly asked: boolean;
  readonly autoFocus?: boolean;
}

/** Two boxes, a word for the strength, and a passphrase made by the computer for whom none comes to mind. */
export function NewPassphrase({ draft, onChange, onSuggest, asked, autoFocus = false }: NewPassphraseProps) {
  const [shown, setShown] = useState(false);
  const strength = strengthOf(draft.first);
  const missing = LEAST - [...draft.first.trim()].length;
  const type = shown ? 'text' : 'password';
  const suggest = async (): Promise<void> => {
    const made = await onSuggest();
    if (made === null) return;
    setShown(true);
    onChange({ first: made, again: made });
  };
  return (
    <>
      <GateField
        label={gate.passphrase}
        type={type}
        value={draft.first}
        autoFocus={autoFocus}
        autoComplete="new-password"
        hint={gate.passphraseHint}
        error={asked && strength === 'short' ? gate.passphraseShort(missing) : null}
        onChange={(first) => onChange({ ...draft, first })}
      />
      <div className="gate-strength">
        <span className={`gate-meter gate-meter-${draft.first === '' ? 'none' : strength}`} aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <span role="status">{draft.first === '' ? '' : `${gate.strengthLabel}：${strength === 'short' ? gate.passphraseShort(missing) : gate.strength[strength]}`}</span>
        <button type="button" className="gate-link" onClick={() => void suggest()}>
          {gate.suggest}
        </button>
        <label className="gate-check">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {gate.show}
        </label>
      </div>
      <GateField
        label={gate.passphraseAgain}
        type={type}
        value={draft.again}
        autoComplete="new-password"
        error={draft.first !== draft.again && (asked || draft.again.length >= draft.first.length) && draft.again !== '' ? gate.passphraseDiffers : null}
        onChange={(again) => onChange({ ...draft, again })}
      />
    </>
  );
}
