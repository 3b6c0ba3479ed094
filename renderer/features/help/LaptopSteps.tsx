import { Link } from 'wouter';
import { help as words } from '../../text/help';

/** Two computers of one organisation: what to do, in the order in which one does it. */
export function LaptopSteps() {
  return (
    <ol className="help-steps">
      {words.laptopSteps.map((step, at) => (
        <li key={step.word}>
          <div className="row">
            <b aria-hidden="true">{at + 1}</b>
            <strong className="grow">{step.word}</strong>
          </div>
          <p className="small">{step.text}</p>
          <Link href={step.href} className="small">
            {step.link} ›
          </Link>
        </li>
      ))}
    </ol>
  );
}
