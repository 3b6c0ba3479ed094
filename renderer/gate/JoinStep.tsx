import { useState } from 'react';
import type { JoinLook } from '../../electron/contract';
import { JoinFile, type JoinWay } from './JoinFile';
import { PassphraseStep } from './PassphraseStep';
import { useAsk } from './useAsk';

export interface Joined {
  readonly way: JoinWay;
  readonly file: string;
  readonly code: string;
  readonly organisation: string;
}

/** The file that says whom this computer will belong to, then the passphrase; ends with the recovery code. */
export function JoinStep({ way, onBack, onMade }: { readonly way: JoinWay; readonly onBack: () => void; readonly onMade: (joined: Joined) => void }) {
  const [chosen, setChosen] = useState<{ readonly file: string; readonly look: JoinLook } | null>(null);
  const [operator, setOperator] = useState('');
  const [named, setNamed] = useState(false);
  const { busy, failure, send, forget } = useAsk();
  const choose = async (): Promise<void> => {
    const [file] = (await send('dialogs.chooseFiles', { kind: 'package' })) ?? [];
    if (file === undefined) return;
    const look = await send('firstRun.lookAtOffer', { file, way });
    setChosen(look && { file, look });
  };
  if (!named || chosen === null) {
    return (
      <JoinFile
        way={way}
        file={chosen?.file ?? null}
        look={chosen?.look ?? null}
        operator={operator}
        busy={busy}
        failure={failure}
        onChoose={() => void choose()}
        onOperator={setOperator}
        onBack={onBack}
        onNext={() => setNamed(true)}
      />
    );
  }
  const create = async (passphrase: string): Promise<void> => {
    const made = await send('firstRun.join', { file: chosen.file, way, operator: operator.trim(), passphrase });
    if (made !== null) onMade({ way, file: chosen.file, code: made.recoveryCode, organisation: chosen.look.name });
  };
  return (
    <PassphraseStep
      step="2 / 4"
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
