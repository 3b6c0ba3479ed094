import { ledgers as words } from '../../text/ledgers';
import type { Tone } from '../../ui/StateTag';

/** Steps done of steps planned. `whole`: the item is done, whatever its steps say. */
export function ProgressBar({ done, steps, tone, whole }: { readonly done: number; readonly steps: number; readonly tone: Tone; readonly whole: boolean }) {
  const share = steps === 0 ? (whole ? 100 : 0) : Math.round((100 * done) / steps);
  return (
    <span className="step-bar-cell">
      <span className={`step-progress step-progress-${tone}`} aria-hidden="true">
        <i style={{ width: `${share}%` }} />
      </span>
      <span className="small" aria-label={words.progressName(done, steps)} role="img">
        {words.stepsDone(done, steps)}
      </span>
    </span>
  );
}
