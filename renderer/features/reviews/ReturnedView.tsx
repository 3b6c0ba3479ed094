import type { ReturnedLine } from '../../../electron/contract';
import { returnedText as text } from '../../text/reviews';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { ReturnedList } from '../../ui/ReturnedList';
import { Section } from '../../ui/Section';

/** All that the superior returned and that was not submitted again yet, the nearest deadline first. */
export function ReturnedView({ lines }: { readonly lines: readonly ReturnedLine[] }) {
  return (
    <Page title={text.title(lines.length)} hint={lines.length === 0 ? undefined : text.hint}>
      <Section label={text.name}>{lines.length === 0 ? <EmptyState>{text.empty}</EmptyState> : <ReturnedList lines={lines} leads />}</Section>
    </Page>
  );
}
