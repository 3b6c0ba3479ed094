import type { LedgerItemDocument } from '../../../electron/contract';
import { ledgers as words } from '../../text/ledgers';

/** 路线图 in one line: ✓ what is done, ○ what is to come. */
export function StepMarks({ document }: { readonly document: LedgerItemDocument }) {
  const steps = document.measures.filter(({ removed }) => !removed).toSorted((a, b) => a.sort - b.sort);
  if (steps.length === 0) return <span className="muted">{words.noSteps}</span>;
  return (
    <ul className="step-marks">
      {steps.map(({ id, title, doneOn, dueOn }) => (
        <li key={id} className={doneOn === '' ? 'step-open' : 'step-done'} title={doneOn !== '' ? words.doneOn(doneOn) : dueOn !== '' ? words.until(dueOn) : undefined}>
          <span aria-hidden="true">{doneOn === '' ? '○' : '✓'}</span>
          <span className="off-screen">{doneOn === '' ? words.stepOpen : words.stepDone}</span> {title}
        </li>
      ))}
    </ul>
  );
}
