import { useState } from 'react';
import type { Role } from '../../electron/contract';
import { OrganisationStep, unfilledFacts } from './OrganisationStep';
import { PassphraseStep } from './PassphraseStep';
import { useAsk } from './useAsk';

/** Organisation, then passphrase; ends with the recovery code that the vault made. */
export function FirstRun({ role, onBack, onMade }: { readonly role: Role; readonly onBack: () => void; readonly onMade: (recoveryCode: string, organisation: string) => void }) {
  const [facts, setFacts] = useState(unfilledFacts(role));
  const [named, setNamed] = useState(false);
  const { busy, failure, send, forget } = useAsk();
  if (!named) return <OrganisationStep step="1 / 3" facts={facts} onChange={setFacts} onBack={onBack} onNext={() => setNamed(true)} />;
  const create = async (passphrase: string): Promise<void> => {
    const name = facts.name.trim();
    const made = await send('firstRun.create', { role, code: facts.code.trim(), name, type: facts.type, operator: facts.operator.trim(), passphrase });
    if (made !== null) onMade(made.recoveryCode, name);
  };
  return (
    <PassphraseStep
      step="2 / 3"
      busy={busy}
      failure={failure}
      onSuggest={() => send('firstRun.suggestPassphrase', {})}
      onCreate={(passphrase) => void create(passphrase)}
      onBack={() => {
        forget();
        setNamed(false);
      }}
    />
  );
}
