import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { organisation as words } from '../../text/organisation';
import { Answered } from '../../ui/Answered';
import { parseOrganisation } from './model/edits';
import { OrganisationView } from './OrganisationView';

/** /organisation */
export default function OrganisationPage() {
  const { today } = useSession();
  const organisation = useAnswer('organisation.get', {});
  const members = useAnswer('members.list', {});
  return (
    <Answered query={organisation} title={words.place}>
      {(view) => (
        <Answered query={members} title={words.place}>
          {(rows) => <OrganisationView document={parseOrganisation(view.document)} conflicts={view.conflicts.length > 0 ? view.id : null} rows={rows} today={today} />}
        </Answered>
      )}
    </Answered>
  );
}
