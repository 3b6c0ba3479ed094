import { useState } from 'react';
import type { Session } from '../../electron/contract';
import { ShowCode } from './ShowCode';
import { TypeCodeBack } from './TypeCodeBack';
import { useAsk } from './useAsk';

/** Show, then type back. `code` null = it was shown at an earlier start; only the paper knows it now. */
export function RecoveryCode({ code, organisation, step, onOpen }: { readonly code: string | null; readonly organisation: string; readonly step?: string; readonly onOpen: (session: Session) => void }) {
  const [shown, setShown] = useState(code !== null);
  const { busy, failure, send, forget } = useAsk();
  if (shown && code !== null) return <ShowCode code={code} organisation={organisation} step={step} onDone={() => setShown(false)} />;
  const confirm = async (recoveryCode: string): Promise<void> => {
    const session = await send('firstRun.confirmRecoveryCode', { recoveryCode });
    if (session !== null) onOpen(session);
  };
  const again = (): void => {
    forget();
    setShown(true);
  };
  return <TypeCodeBack step={step} busy={busy} failure={failure} onConfirm={(typed) => void confirm(typed)} onShowAgain={code === null ? null : again} />;
}
