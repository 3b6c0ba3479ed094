import { Fragment } from 'react';
import './StepBar.css';

/** The steps of a job in a line: done, now, to come. Not clickable; the buttons below lead on and back. */
export function StepBar({ steps, now, label }: { readonly steps: readonly string[]; readonly now: number; readonly label: string }) {
  return (
    <ol className="step-bar no-print" aria-label={label}>
      {steps.map((step, at) => (
        <Fragment key={step}>
          {at > 0 && <li className={at <= now ? 'step-line step-line-done' : 'step-line'} aria-hidden="true" />}
          <li
            className={`step ${at < now ? 'step-done' : at === now ? 'step-now' : 'step-open'}`}
            aria-current={at === now ? 'step' : undefined}
          >
            <i aria-hidden="true">{at < now ? '✓' : at + 1}</i>
            {step}
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
