import { Link } from 'wouter';
import { useAnswer } from '../data/api';
import { citing as words, LEDGER_NAMES, stateWord } from '../text/ledgers';
import { Section } from './Section';
import { StateTag } from './StateTag';

/** From a record's own page: the ledger items that it is the source or the evidence of. Nothing where none names it. */
export function CitedBy({ record }: { readonly record: string }) {
  const items = useAnswer('ledgers.citing', { record }).data ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={words.title} className="no-print">
      <ul className="lines small">
        {items.map(({ id, title, ledger, ownLedger, as, state }) => {
          const { word, tone } = stateWord(state);
          return (
            <li key={id}>
              <span className="muted nowrap">{words.as[as]}</span>
              <span className="grow">
                <Link href={`/ledgers/${id}`}>{title}</Link> <span className="muted">{ledger === 'own' ? ownLedger : LEDGER_NAMES[ledger]}</span>
              </span>
              <StateTag tone={tone}>{word}</StateTag>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
