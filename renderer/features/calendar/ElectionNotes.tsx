import type { ComplianceCalendar } from '../../../electron/contract';
import { calendar as words } from '../../text/calendar';
import { LinkButton } from '../../ui/LinkButton';
import { Note } from '../../ui/Note';

/** Elections that count for 换届 already, and whose term and posts are not in the books yet. */
export function ElectionNotes({ elections }: { readonly elections: ComplianceCalendar['openElections'] }) {
  return elections.map(({ record, title }) => (
    <Note
      key={record}
      tone="due"
      action={
        <LinkButton href={`/gatherings/${record}`} small>
          {words.toElection}
        </LinkButton>
      }
    >
      {words.electionOpen(title)}
    </Note>
  ));
}
