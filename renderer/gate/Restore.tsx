import { type FormEvent, useState } from 'react';
import type { Failure } from '../../electron/contract';
import { gate } from '../text/gate';
import { GateCard } from './GateCard';
import { GateFailure } from './GateFailure';
import { GateField } from './GateField';

export interface RestoreProps {
  readonly file: string | null;
  readonly busy: boolean;
  /** 0…100 while restoring, null = not known. */
  readonly percent: number | null;
  readonly failure: Failure | null;
  readonly onChooseFile: () => void;
  readonly onRestore: (secret: { readonly passphrase: string } | { readonly recoveryCode: string }) => void;
  readonly onBack: () => void;
  /** There is no backup: 向上级要回. */
  readonly onNoBackup: () => void;
}

/** A backup file and what opens it: the passphrase of its day, or the recovery code. */
export function Restore({ file, busy, percent, failure, onChooseFile, onRestore, onBack, onNoBackup }: RestoreProps) {
  const [by, setBy] = useState<'passphrase' | 'code'>('passphrase');
  const [secret, setSecret] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (file !== null && secret !== '' && !busy) onRestore(by === 'passphrase' ? { passphrase: secret } : { recoveryCode: secret });
  };
  const choose = (next: 'passphrase' | 'code') => (): void => {
    setBy(next);
    setSecret('');
  };
  return (
    <GateCard title={gate.restoreTitle} intro={gate.restoreIntro}>
      <form className="gate-form" onSubmit={submit}>
        <div className="gate-file">
          <button type="button" autoFocus onClick={onChooseFile} disabled={busy}>
            {gate.chooseFile}
          </button>
          <span className={file === null && asked ? 'gate-error' : 'muted'} role="status">
            {file ?? (asked ? gate.noFile : '')}
          </span>
        </div>
        <fieldset className="gate-radios">
          <legend>{gate.openWith}</legend>
          <label>
            <input type="radio" name="by" checked={by === 'passphrase'} onChange={choose('passphrase')} />
            {gate.passphrase}
          </label>
          <label>
            <input type="radio" name="by" checked={by === 'code'} onChange={choose('code')} />
            {gate.typeBack}
          </label>
        </fieldset>
        <GateField
          key={by}
          label={by === 'passphrase' ? gate.passphrase : gate.typeBack}
          type={by === 'passphrase' ? 'password' : 'text'}
          value={secret}
          {...(by === 'code' ? { className: 'gate-mono', hint: gate.typeBackHint } : {})}
          onChange={setSecret}
        />
        <GateFailure failure={failure} instead={failure?.code === 'wrong-passphrase' ? gate.restoreWrong : undefined} />
        <div className="gate-buttons">
          <button type="button" onClick={onBack} disabled={busy}>
            {gate.back}
          </button>
          <button type="button" className="gate-link" onClick={onNoBackup} disabled={busy}>
            {gate.noBackup}
          </button>
          <button type="submit" className="gate-main" disabled={busy}>
            {busy ? `${gate.restoring}${percent === null ? '' : ` ${percent}%`}` : gate.restore}
          </button>
        </div>
      </form>
    </GateCard>
  );
}
