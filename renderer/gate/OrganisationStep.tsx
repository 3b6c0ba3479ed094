import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { OrganisationType, Role } from '../../electron/contract';
import { gate } from '../text/gate';
import { GateCard } from './GateCard';
import { GateField } from './GateField';

export interface OrganisationFacts {
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType;
  readonly operator: string;
}

export const unfilledFacts = (role: Role): OrganisationFacts => ({ code: '', name: '', type: role === 'branch' ? 'branch' : 'committee', operator: '' });

const TYPES = Object.entries(gate.types) as readonly (readonly [OrganisationType, string])[];

/** Code, name and type of the organisation, and who sits at the keyboard. */
export function OrganisationStep({ facts, step, onChange, onNext, onBack }: { readonly facts: OrganisationFacts; readonly step: string; readonly onChange: (facts: OrganisationFacts) => void; readonly onNext: () => void; readonly onBack: () => void }) {
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const typeId = useId();
  const wrong = {
    name: facts.name.trim() === '' ? gate.nameWrong : null,
    code: /^[0-9A-Za-z.-]{1,32}$/.test(facts.code.trim()) ? null : gate.codeWrong,
    operator: facts.operator.trim() === '' ? gate.operatorWrong : null,
  };
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTries(tries + 1);
    if (wrong.name === null && wrong.code === null && wrong.operator === null) onNext();
  };
  return (
    <GateCard title={gate.organisationTitle} intro={gate.organisationIntro} step={step}>
      <form ref={form} className="gate-form" onSubmit={submit} noValidate>
        <GateField label={gate.name} value={facts.name} hint={gate.nameHint} error={tries > 0 ? wrong.name : null} maxLength={120} autoFocus onChange={(name) => onChange({ ...facts, name })} />
        <div className="gate-pair">
          <GateField label={gate.code} value={facts.code} hint={gate.codeHint} error={tries > 0 ? wrong.code : null} maxLength={32} onChange={(code) => onChange({ ...facts, code })} />
          <div className="gate-field">
            <label htmlFor={typeId}>{gate.type}</label>
            <select id={typeId} value={facts.type} onChange={(event) => onChange({ ...facts, type: TYPES.find(([type]) => type === event.target.value)?.[0] ?? facts.type })}>
              {TYPES.map(([type, word]) => (
                <option key={type} value={type}>
                  {word}
                </option>
              ))}
            </select>
          </div>
        </div>
        <GateField label={gate.operator} value={facts.operator} hint={gate.operatorHint} error={tries > 0 ? wrong.operator : null} maxLength={60} onChange={(operator) => onChange({ ...facts, operator })} />
        <div className="gate-buttons">
          <button type="button" onClick={onBack}>
            {gate.back}
          </button>
          <button type="submit" className="gate-main">
            {gate.next}
          </button>
        </div>
      </form>
    </GateCard>
  );
}
