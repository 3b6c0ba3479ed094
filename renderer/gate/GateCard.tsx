import { type ReactNode, useEffect, useId } from 'react';
import { common } from '../text/common';
import { gate } from '../text/gate';

export interface GateCardProps {
  readonly title: string;
  readonly intro?: string | undefined;
  /** Shown above the title: how far one is. */
  readonly step?: string | undefined;
  readonly version?: string | undefined;
  readonly children: ReactNode;
}

/** The one sheet in the middle of the window before the data is open. */
export function GateCard({ title, intro, step, version, children }: GateCardProps) {
  const id = useId();
  useEffect(() => {
    document.title = `${title} · ${common.appName}`;
  }, [title]);
  return (
    <div className="gate">
      <main className="gate-card" aria-labelledby={id}>
        <div className="gate-mark">
          <i aria-hidden="true">{common.mark}</i>
          {common.appName}
          {step !== undefined && <span className="muted small">{step}</span>}
        </div>
        <h1 id={id}>{title}</h1>
        {intro !== undefined && <p className="muted">{intro}</p>}
        {children}
      </main>
      <footer className="gate-foot">
        {gate.offline} · {gate.notSecret}
        {version !== undefined && ` · ${version}`}
      </footer>
    </div>
  );
}
