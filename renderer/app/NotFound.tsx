import { frame } from '../text/frame';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { Page } from '../ui/Page';

export function NotFound({ home }: { readonly home: string }) {
  return (
    <Page title={frame.notFound}>
      <EmptyState action={<LinkButton href={home}>{frame.toHome}</LinkButton>}>{frame.notFoundText}</EmptyState>
    </Page>
  );
}
