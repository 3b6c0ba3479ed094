import { home as words } from '../../text/home';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';

/** What a branch without any member does first. */
export function BeginCard() {
  return (
    <Section title={words.beginTitle}>
      <ol className="home-begin">
        {words.begin.map((step, at) => (
          <li key={step.href}>
            <b aria-hidden="true">{at + 1}</b>
            <span className="grow">
              <strong>{step.word}</strong>
              <br />
              <span className="muted small">{step.text}</span>
            </span>
            <LinkButton href={step.href} main={at === 0} small>
              {step.button}
            </LinkButton>
          </li>
        ))}
      </ol>
    </Section>
  );
}
