import { frame } from '../text/frame';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';

export function NotFound({ home }: { readonly home: string }) {
  return (
    <Page title={frame.notFound}>
      <Section label={frame.notFound} className="section-narrow">
        <EmptyState action={<LinkButton href={home}>{frame.toHome}</LinkButton>}>{frame.notFoundText}</EmptyState>
      </Section>
    </Page>
  );
}
