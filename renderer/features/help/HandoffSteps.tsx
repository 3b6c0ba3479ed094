import { Link } from 'wouter';
import { help as words } from '../../text/help';

/** Six numbered steps with who does them and the screen where they are done. */
export function HandoffSteps() {
  return (
    <ol className="help-steps">
      {words.steps.map((step, at) => (
        <li key={step.word}>
          <div className="row">
            <b aria-hidden="true">{at + 1}</b>
            <strong className="grow">{step.word}</strong>
            <span className={`help-who help-${step.who}`}>{words.who[step.who]}</span>
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
