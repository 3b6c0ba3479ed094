import { devicesText as text, numberOf } from '../../text/devices';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import './devices.css';

const WORDS = {
  agreed: [text.agreedTitle, text.agreedBody],
  differed: [text.spoiledTitle, text.spoiledBody],
  vouched: [text.vouchedDigits, text.vouchedDigitsBody],
} as const;

/** After the comparison, or where there is nothing to compare: what holds now and what comes next. */
export function ComparedView({ back, outcome, device }: { readonly back: { readonly href: string; readonly label: string }; readonly outcome: keyof typeof WORDS; readonly device: string }) {
  const [title, body] = WORDS[outcome];
  return (
    <Page title={title} hint={`${text.number} ${numberOf(device)}`} back={back}>
      <Section label={title} className="device-card">
        <EmptyState
          action={
            <LinkButton href={outcome === 'agreed' ? `/devices/${device}/merge` : '/devices'} main>
              {outcome === 'agreed' ? text.writeMerge : text.backToList}
            </LinkButton>
          }
        >
          {body}
        </EmptyState>
      </Section>
    </Page>
  );
}
