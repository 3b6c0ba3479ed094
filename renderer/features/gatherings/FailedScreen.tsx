import type { Failure } from '../../../electron/contract';
import { gatherings } from '../../text/gatherings';
import { FailedState } from '../../ui/FailedState';
import { LoadingState } from '../../ui/LoadingState';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';

/** A record that could not be read: says why, with the way back to the list. */
export function FailedScreen({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }) {
  return (
    <Page title={gatherings.title} back={{ href: '/gatherings', label: gatherings.back }}>
      <Section label={gatherings.title}>
        <FailedState failure={failure} onRetry={onRetry} />
      </Section>
    </Page>
  );
}

/** Until the record is there. */
export function LoadingScreen() {
  return (
    <Page title={gatherings.title} back={{ href: '/gatherings', label: gatherings.back }}>
      <LoadingState lines={9} />
    </Page>
  );
}
