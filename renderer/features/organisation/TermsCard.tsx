import { Link } from 'wouter';
import { addMonths, branchShape, daysBetween, type OrganisationDocument } from '../../../electron/contract';
import { fullDayText, periodText } from '../../text/dates';
import { organisation as words } from '../../text/organisation';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';

/** 换届 is reminded of so many months before the term's last day (R12). */
const REMIND_MONTHS = 6;

/** Terms of office: the running one with the day by which the next election is due, and those before. */
export function TermsCard({ document, today }: { readonly document: OrganisationDocument; readonly today: string }) {
  const { terms } = branchShape(document);
  const current = terms.findLast(({ from }) => from <= today) ?? terms[0];
  if (!current) {
    return (
      <Section title={words.terms} hint={words.termsHint}>
        <EmptyState action={<LinkButton href="/organisation/edit">{words.noTermsAction}</LinkButton>}>{words.noTerms}</EmptyState>
      </Section>
    );
  }
  const days = daysBetween(today, current.until);
  const isDue = today >= addMonths(current.until, -REMIND_MONTHS);
  const electionOf = (id: string): string => document.terms.find((term) => term.id === id)?.gathering ?? '';
  return (
    <Section
      title={words.terms}
      hint={words.termsHint}
      actions={
        isDue && (
          <LinkButton href="/gatherings/new/election" small>
            {words.toElection}
          </LinkButton>
        )
      }
    >
      <p className="row">
        <b>{words.dueOn(current.until)}</b>
        <StateTag tone={days < 0 ? 'late' : isDue ? 'due' : 'ok'}>{words.daysLeft(days)}</StateTag>
      </p>
      <ul className="lines small">
        {terms.toReversed().map((term) => (
          <li key={term.id}>
            <StateTag wide tone={term === current ? 'info' : 'na'}>
              {term === current ? words.current : term.from > today ? words.coming : words.ended}
            </StateTag>
            <span className="grow">{periodText(term.from, term.until)}</span>
            {electionOf(term.id) !== '' && (
              <Link href={`/gatherings/${electionOf(term.id)}`} aria-label={`${words.byElection} ${fullDayText(term.from)}`}>
                {words.byElection}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
