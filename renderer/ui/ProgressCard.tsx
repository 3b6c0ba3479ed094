import { Button } from 'antd';
import { useState } from 'react';
import { remainingWords, type Events } from '../../electron/contract';
import { useAppEvent } from '../data/api';
import { common, phaseWord } from '../text/common';

/** Progress of the running job of that kind, from the main process's events. */
export function ProgressCard({ job, title, onStop }: { readonly job: Events['progress']['job']; readonly title: string; readonly onStop?: () => void }) {
  const [latest, setLatest] = useState<Events['progress'] | null>(null);
  useAppEvent('progress', (progress) => {
    if (progress.job === job) setLatest(progress);
  });
  return <ProgressView title={title} phase={latest?.phase ?? ''} done={latest?.done ?? 0} total={latest?.total ?? 0} remaining={latest?.remaining ?? null} {...(onStop ? { onStop } : {})} />;
}

/** The bar alone. `total` 0 = not known yet; `remaining` in seconds, null = nobody knows. */
export function ProgressView({ title, phase, done, total, remaining = null, onStop }: { readonly title: string; readonly phase: string; readonly done: number; readonly total: number; readonly remaining?: number | null; readonly onStop?: () => void }) {
  const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0;
  return (
    <div className="stack" role="status">
      <div className="row">
        <strong className="grow">{title}</strong>
        <span className="muted">{`${phaseWord(phase)}${total > 0 ? ` ${percent}%` : ''}${remaining === null ? '' : `，${remainingWords(remaining)}`}`}</span>
        {onStop && <Button onClick={onStop}>{common.cancelJob}</Button>}
      </div>
      <div className="progress-bar" role="progressbar" aria-label={title} aria-valuemin={0} aria-valuemax={100} {...(total > 0 ? { 'aria-valuenow': percent } : {})}>
        <i style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
