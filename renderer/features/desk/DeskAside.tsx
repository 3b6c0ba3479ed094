import { Link } from 'wouter';
import type { SuperiorDesk } from '../../../electron/contract';
import { dayText } from '../../text/dates';
import { deskText as text } from '../../text/desk';
import { handed as handedWords } from '../../text/handed';
import { RECORD_KIND_NAMES } from '../../text/kinds';
import { receiptsText } from '../../text/receipts';
import { HandedList } from '../../ui/HandedList';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import type { DeskRow } from './desk-figures';

/** How many names stand in a card before it says how many more there are. */
const NAMES = 8;

/** Beside the table: who has not reported, who waits for a receipt, what came last. */
export function DeskAside({
  rows,
  missing,
  latest,
  handed,
}: {
  readonly rows: readonly DeskRow[];
  readonly missing: readonly DeskRow[];
  readonly latest: SuperiorDesk['latest'];
  readonly handed: SuperiorDesk['handed'];
}) {
  const due = rows.filter((row) => row.receiptDue);
  const gaps = rows.filter((row) => row.missing);
  return (
    <div className="stack">
      {handed.length > 0 && (
        <Section title={handedWords.title}>
          <HandedList news={handed} />
        </Section>
      )}
      {missing.length > 0 && (
        <Section title={text.whoNot}>
          <Names rows={missing} />
        </Section>
      )}
      {gaps.length > 0 && (
        <Section title={text.gaps}>
          <ul className="desk-names">
            {gaps.slice(0, NAMES).map((row) => (
              <li key={row.record}>
                {row.name} <span className="muted small nowrap">{receiptsText.missing(row.missingNumbers)}</span>
              </li>
            ))}
            {gaps.length > NAMES && <li className="muted">{text.andMore(gaps.length - NAMES)}</li>}
          </ul>
          <p className="muted small">{text.gapsWhy}</p>
        </Section>
      )}
      {due.length > 0 && (
        <Section
          title={text.receiptsDue}
          actions={
            <LinkButton href="/subordinates" small>
              {text.writeDownward}
            </LinkButton>
          }
        >
          <Names rows={due} />
          <p className="muted small">{text.receiptsWhy}</p>
        </Section>
      )}
      <Section title={text.latest} actions={latest.length > 0 && <Link href="/gatherings?all">{text.allRecords}</Link>}>
        {latest.length === 0 ? (
          <p className="muted">{text.latestEmpty}</p>
        ) : (
          <ul className="lines desk-latest">
            {latest.map((each) => (
              <li key={each.record}>
                <span className="grow">
                  <Link href={`/gatherings/${each.record}?all`}>
                    {each.title === '' ? (RECORD_KIND_NAMES[each.kind] ?? text.untitled) : each.title}
                  </Link>
                  <span className="muted small desk-under">{`${each.orgName}　${RECORD_KIND_NAMES[each.kind] ?? text.untitled}　${dayText(each.start.slice(0, 10))}`}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}

function Names({ rows }: { readonly rows: readonly DeskRow[] }) {
  const more = rows.length - NAMES;
  return (
    <ul className="desk-names">
      {rows.slice(0, NAMES).map((row) => (
        <li key={row.record}>
          {row.name}
          {row.lastNumber !== null && <span className="muted small nowrap"> {text.last(row.lastNumber)}</span>}
        </li>
      ))}
      {more > 0 && <li className="muted">{text.andMore(more)}</li>}
    </ul>
  );
}
