import type { SuperiorView } from '../../../electron/contract';
import { exchangeText, reportText as text } from '../../text/exchange';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Page } from '../../ui/Page';

/** Nothing may leave before both sides have compared the digits: says what comes first, with its button. */
export function NotYet({ superior }: { readonly superior: SuperiorView | null }) {
  return (
    <Page title={text.titlePlain} back={{ href: '/exchange', label: exchangeText.name }}>
      <EmptyState
        title={superior ? exchangeText.digitsOpen : exchangeText.noSuperior}
        action={
          <LinkButton href="/superior" main>
            {superior ? exchangeText.compareDigits : exchangeText.acceptInvitation}
          </LinkButton>
        }
      >
        {superior ? exchangeText.digitsOpenBody : exchangeText.noSuperiorBody}
      </EmptyState>
    </Page>
  );
}
