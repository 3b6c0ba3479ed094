import type { SubordinateView } from '../../../electron/contract';
import { subordinatesText as text } from '../../text/subordinates';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';

/** After the comparison, or when there is nothing to compare: what holds now and what comes next. */
export function ComparedView({ slot, outcome }: { readonly slot: SubordinateView; readonly outcome: 'agreed' | 'replaced' | 'differed' | 'not-yet' }) {
  const words = text.outcomes[outcome];
  return (
    <Page title={words.title(slot.name)} back={{ href: '/subordinates', label: text.name }}>
      <Section label={words.title(slot.name)} className="slot-card">
        <EmptyState
          action={
            <LinkButton href={outcome === 'differed' ? `/subordinates/${slot.record}/invite` : outcome === 'replaced' ? `/subordinates/${slot.record}/computers` : '/subordinates'} main>
              {words.button}
            </LinkButton>
          }
        >
          {words.body}
        </EmptyState>
      </Section>
    </Page>
  );
}
