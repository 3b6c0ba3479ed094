import { useState } from 'react';
import { gate } from '../text/gate';
import { CodeGroups, CodeSheet } from './CodeSheet';
import { GateCard } from './GateCard';
import { GateFailure } from './GateFailure';
import { useAsk } from './useAsk';

/** Shows the recovery code once: print, save, or copy by hand. */
export function ShowCode({ code, organisation, step, onDone }: { readonly code: string; readonly organisation: string; readonly step?: string | undefined; readonly onDone: () => void }) {
  const { busy, failure, send } = useAsk();
  const [saved, setSaved] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const path = await send('recoveryCode.save', { recoveryCode: code, organisation });
    if (path !== null) setSaved(path);
  };
  return (
    <GateCard title={gate.codeTitle} intro={gate.codeIntro} step={step}>
      <CodeGroups code={code} />
      <CodeSheet code={code} organisation={organisation} />
      <div className="gate-buttons gate-left">
        <button type="button" disabled={busy} onClick={() => void send('page.print', {})}>
          {gate.print}
        </button>
        <button type="button" disabled={busy} onClick={() => void save()}>
          {gate.save}
        </button>
      </div>
      {saved !== null && (
        <p className="gate-hint" role="status">
          {gate.savedTo(saved)}
        </p>
      )}
      <GateFailure failure={failure} />
      <p className="gate-honest">{gate.honest}</p>
      <p className="gate-quiet">{gate.notForSecrets}</p>
      <div className="gate-buttons">
        <button type="button" className="gate-main" autoFocus onClick={onDone}>
          {gate.wroteDown}
        </button>
      </div>
    </GateCard>
  );
}
