import { superiorText as text } from '../../text/superior';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';

/** After 不一致: what was given up, what is safe, what to do. */
export function SpoiledView({ name }: { readonly name: string }) {
  return (
    <Page title={text.differDone} hint={name} back={{ href: '/exchange', label: text.exchange }}>
      <EmptyState title={text.differDone} action={<LinkButton href="/exchange">{text.back}</LinkButton>}>
        {text.differDoneBody}
      </EmptyState>
    </Page>
  );
}
