import { Link } from 'wouter';
import type { BranchHome } from '../../../electron/contract';
import { shortInstantText } from '../../text/dates';
import { home as words, standingText } from '../../text/home';
import { Section } from '../../ui/Section';
import { BirthdayNames } from './BirthdayNames';
import { draftHref } from './draft-href';

/** What comes soon, and what was begun and not finished. */
export function ReminderCard({ home }: { readonly home: BranchHome }) {
  const { ledgers } = home;
  const { birthdays } = home;
  const nothing = birthdays.length + home.probationEnds.length + home.drafts.length + ledgers.overdue + ledgers.dueSoon + ledgers.reviewDue + home.standing.length + home.openElections.length === 0;
  return (
    <Section title={words.reminders}>
      {nothing && <p className="muted">{words.noReminders}</p>}
      <ul className="lines small">
        {home.openElections.map(({ record, title, on }) => (
          <li key={record}>
            <span className="grow">{words.electionOpen(title, on)}</span>
            <Link href={`/gatherings/${record}`}>{words.toElection}</Link>
          </li>
        ))}
        {home.standing.map((matter) => (
          <li key={standingText(matter)}>
            <span className={'daysLeft' in matter && matter.daysLeft < 0 ? 'grow home-late' : 'grow'}>{standingText(matter)}</span>
            <Link href={matter.rule === 'R14' ? `/members/${matter.member}` : '/organisation'}>{words.look}</Link>
          </li>
        ))}
        {ledgers.overdue > 0 && (
          <li>
            <span className="grow home-late">{words.ledgersOverdue(ledgers.overdue)}</span>
            <Link href="/ledgers?overdue">{words.look}</Link>
          </li>
        )}
        {ledgers.dueSoon + ledgers.reviewDue > 0 && (
          <li>
            <span className="grow">{words.ledgersSoon(ledgers.dueSoon, ledgers.reviewDue)}</span>
            <Link href="/ledgers">{words.look}</Link>
          </li>
        )}
        {home.drafts.map((draft) => (
          <li key={draft.key}>
            <span className="grow">
              {draft.title}
              <br />
              <span className="muted">{words.draftSaved(shortInstantText(draft.savedAt))}</span>
            </span>
            <Link href={draftHref(draft.key)}>{words.resume}</Link>
          </li>
        ))}
        {birthdays.length > 0 && (
          <li>
            <span className="grow">
              {words.birthdays}
              <BirthdayNames birthdays={birthdays} />
            </span>
            <Link href="/gatherings/new/political-birthday">{words.plan}</Link>
          </li>
        )}
        {home.probationEnds.map(({ member, name, on }) => (
          <li key={member}>
            <span className="grow">{words.probation(name, on)}</span>
            <Link href={`/members/${member}`}>{words.look}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
