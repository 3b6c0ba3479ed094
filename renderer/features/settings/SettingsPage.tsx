import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { settings as words } from '../../text/settings';
import { Answered } from '../../ui/Answered';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { Backups } from './Backups';
import { DisplaySettings } from './DisplaySettings';
import { OrganisationEditor } from './OrganisationEditor';
import { parseOrganisation } from './organisation-edits';
import { PassphraseChange } from './PassphraseChange';
import './settings.css';

/** Sizes, person, organisation, passphrase, backups: one screen, each card saves by itself. */
export default function SettingsPage() {
  const session = useSession();
  const status = useAnswer('app.status', {});
  const organisation = useAnswer('organisation.get', {});
  return (
    <Page title={words.place} hint={status.data ? words.version(status.data.version) : undefined}>
      <div className="settings-grid">
        <div className="stack">
          <DisplaySettings session={session} />
          <PassphraseChange />
        </div>
        <div className="stack">
          <Section title={words.organisation} hint={words.organisationHint}>
            <Answered query={organisation}>
              {(view) => <OrganisationEditor key={view.heads.join()} heads={view.heads} document={parseOrganisation(view.document)} today={session.today} />}
            </Answered>
          </Section>
          <Backups days={session.daysSinceBackup} />
        </div>
      </div>
    </Page>
  );
}
