import { type FormEvent, useState } from 'react';
import type { Failure, JoinLook } from '../../electron/contract';
import { gate } from '../text/gate';
import { GateCard } from './GateCard';
import { GateFailure } from './GateFailure';
import { GateField } from './GateField';

/** `second` = 加入本支部的另一台电脑, `returning` = 向上级要回. */
export type JoinWay = 'second' | 'returning';

export interface JoinFileProps {
  readonly way: JoinWay;
  readonly file: string | null;
  readonly look: JoinLook | null;
  readonly operator: string;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onChoose: () => void;
  readonly onOperator: (name: string) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Which organisation this computer will be of, as its file says, and who sits at the keyboard. */
export function JoinFile({ way, file, look, operator, busy, failure, onChoose, onOperator, onBack, onNext }: JoinFileProps) {
  const [asked, setAsked] = useState(false);
  const words = gate.join[way];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (look !== null && operator.trim() !== '') onNext();
  };
  return (
    <GateCard title={words.title} intro={words.intro} step="1 / 4">
      <form className="gate-form" onSubmit={submit} noValidate>
        <div className="gate-file">
          <button type="button" autoFocus onClick={onChoose} disabled={busy}>
            {words.choose}
          </button>
          <span className={file === null && asked ? 'gate-error' : 'muted'} role="status">
            {file ?? (asked ? words.noFile : '')}
          </span>
        </div>
        {look && (
          <dl className="gate-found">
            <dt>{gate.join.organisation}</dt>
            <dd>
              {look.name}（{look.code}）
            </dd>
            {look.superior !== '' && (
              <>
                <dt>{gate.join.superior}</dt>
                <dd>{look.superior}</dd>
              </>
            )}
          </dl>
        )}
        <GateFailure failure={failure} />
        <GateField label={gate.operator} value={operator} hint={gate.operatorHint} error={asked && operator.trim() === '' ? gate.operatorWrong : null} maxLength={60} onChange={onOperator} />
        <p className="gate-quiet">{words.next}</p>
        <div className="gate-buttons">
          <button type="button" onClick={onBack} disabled={busy}>
            {gate.back}
          </button>
          <button type="submit" className="gate-main" disabled={busy}>
            {gate.next}
          </button>
        </div>
      </form>
    </GateCard>
  );
}
