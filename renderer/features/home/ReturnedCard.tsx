import { Link } from 'wouter';
import type { ReturnedLine } from '../../../electron/contract';
import { returnedText as text } from '../../text/reviews';
import { ReturnedList } from '../../ui/ReturnedList';
import { Section } from '../../ui/Section';

/** So many stand on the home screen; the rest one click away. */
const SHOWN = 3;

/** 退回待改, where there is any: it comes before what is due, because somebody waits for it. */
export function ReturnedCard({ lines }: { readonly lines: readonly ReturnedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={text.title(lines.length)} hint={text.hint} actions={lines.length > SHOWN && <Link href="/returned">{text.more(lines.length - SHOWN)}</Link>}>
      <ReturnedList lines={lines.slice(0, SHOWN)} />
    </Section>
  );
}
