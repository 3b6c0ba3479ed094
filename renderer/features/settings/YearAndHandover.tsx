import { handover } from '../../text/handover';
import { settings as words } from '../../text/settings';
import { years } from '../../text/years';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';

/** The two jobs that come once a year, or once with a person. */
export function YearAndHandover() {
  return (
    <Section title={words.keeping} hint={words.keepingHint}>
      <div className="row">
        <LinkButton href="/years">{years.title}</LinkButton>
        <LinkButton href="/handover">{handover.title}</LinkButton>
      </div>
    </Section>
  );
}
