import { useAnswer, useSend } from '../../data/api';
import { useSession } from '../../data/session';
import { historyScreen } from '../../text/history';
import { settings as words } from '../../text/settings';
import { Answered } from '../../ui/Answered';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { OrganisationEditor } from './OrganisationEditor';
import { parseOrganisation } from './organisation-edits';

/** The organisation's own record. After each saving the editor begins anew with what was saved. */
export function OrganisationCard({ today }: { readonly today: string }) {
  const organisation = useAnswer('organisation.get', {});
  const { org } = useSession();
  const save = useSend('organisation.save');
  return (
    <Section title={words.organisation} hint={words.organisationHint} actions={<LinkButton href={`/history/${org}`} small>{historyScreen.open}</LinkButton>}>
      <Answered query={organisation}>
        {({ heads, document }) => (
          <OrganisationEditor
            key={heads.join()}
            document={parseOrganisation(document)}
            today={today}
            saving={{ busy: save.isPending, saved: save.isSuccess, failure: save.error }}
            onSave={(next) => save.mutate({ heads: [...heads], document: next })}
          />
        )}
      </Answered>
    </Section>
  );
}
