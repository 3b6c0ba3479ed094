import { Link } from 'wouter';
import type { BranchHome } from '../../../electron/contract';
import { shortInstantText } from '../../text/dates';
import { home as words } from '../../text/home';
import { Section } from '../../ui/Section';
import { BirthdayNames } from './BirthdayNames';
import { draftHref } from './draft-href';

/** What comes soon, and what was begun and not finished. */
export function ReminderCard({ home }: { readonly home: BranchHome }) {
  const nothing = home.birthdays.length + home.probationEnds.length + home.drafts.length === 0;
  return (
    <Section title={words.reminders}>
      {nothing && <p className="muted">{words.noReminders}</p>}
      <ul className="lines small">
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
        {home.birthdays.length > 0 && (
          <li>
            <span className="grow">
              {words.birthdays}
              <BirthdayNames birthdays={home.birthdays} />
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
