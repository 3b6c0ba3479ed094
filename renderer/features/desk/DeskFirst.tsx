import { Link } from 'wouter';
import type { PeriodFigures } from '../../../electron/contract';
import { deskText as text } from '../../text/desk';
import { Section } from '../../ui/Section';
import { StateTag, type Tone } from '../../ui/StateTag';

interface FirstLine {
  readonly tone: Tone;
  readonly n: number;
  readonly word: string;
  readonly href: string;
}

/** 先看这里: what needs a look before everything else, the most pressing first; nothing of it ranks anybody. */
export function DeskFirst({
  figures,
  missing,
  month,
}: {
  readonly figures: PeriodFigures;
  readonly missing: number;
  readonly month: string;
}) {
  const { total, below, sources } = figures;
  const at = (view: string): string => `/figures?period=${month}&view=${view}`;
  const all: readonly FirstLine[] = [
    {
      tone: 'late',
      n: below.filter(({ shortfalls }) => shortfalls.length > 0).length,
      word: text.first.belowStandard,
      href: at('missing'),
    },
    { tone: 'due', n: missing, word: text.first.notIn, href: '/subordinates' },
    { tone: 'late', n: total.ledgers.overdue, word: text.first.overdue, href: at('below') },
    { tone: 'late', n: total.termOver, word: text.first.termOver, href: at('missing') },
    { tone: 'info', n: sources.short.length, word: text.first.short, href: at('overview') },
  ];
  const lines = all.filter(({ n }) => n > 0);
  return (
    <Section title={text.first.title}>
      {lines.length === 0 ? (
        <p className="muted">{text.first.nothing}</p>
      ) : (
        <ul className="lines desk-first">
          {lines.map(({ tone, n, word, href }) => (
            <li key={word}>
              <StateTag tone={tone}>{n}</StateTag>
              <Link href={href}>{word}</Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
