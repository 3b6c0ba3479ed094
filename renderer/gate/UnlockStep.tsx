import { useState } from 'react';
import type { Session } from '../../electron/contract';
import { Recover } from './Recover';
import { Unlock } from './Unlock';
import { useAsk } from './useAsk';

export interface UnlockStepProps {
  readonly failedTries: number;
  readonly version: string;
  readonly onOpen: (session: Session) => void;
  /** The recovery code was used up; here is the new one, to be typed back. */
  readonly onNewCode: (recoveryCode: string) => void;
}

/** Passphrase, or recovery code and a new passphrase. */
export function UnlockStep({ failedTries, version, onOpen, onNewCode }: UnlockStepProps) {
  const [forgotten, setForgotten] = useState(false);
  const { busy, failure, send, forget } = useAsk();
  const turn = (to: boolean) => (): void => {
    forget();
    setForgotten(to);
  };
  const unlock = async (passphrase: string): Promise<void> => {
    const session = await send('unlock.withPassphrase', { passphrase });
    if (session !== null) onOpen(session);
  };
  const recover = async (recoveryCode: string, newPassphrase: string): Promise<void> => {
    const renewed = await send('unlock.withRecoveryCode', { recoveryCode, newPassphrase });
    if (renewed !== null) onNewCode(renewed.recoveryCode);
  };
  return forgotten ? (
    <Recover busy={busy} failure={failure} onSuggest={() => send('firstRun.suggestPassphrase', {})} onRecover={(code, passphrase) => void recover(code, passphrase)} onBack={turn(false)} />
  ) : (
    <Unlock failedTries={failedTries} version={version} busy={busy} failure={failure} onUnlock={(passphrase) => void unlock(passphrase)} onForgotten={turn(true)} />
  );
}
