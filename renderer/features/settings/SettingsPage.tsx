import { useAnswer } from '../../data/api';
import { useSession } from '../../data/session';
import { settings as words } from '../../text/settings';
import { Page } from '../../ui/Page';
import { Backups } from './Backups';
import { DisplaySettings } from './DisplaySettings';
import { OrganisationCard } from './OrganisationCard';
import { PassphraseChange } from './PassphraseChange';
import './settings.css';
import { YearAndHandover } from './YearAndHandover';

/** Sizes, person, organisation, passphrase, backups: one screen, each card saves by itself. */
export default function SettingsPage() {
  const session = useSession();
  const status = useAnswer('app.status', {});
  return (
    <Page title={words.place} hint={status.data ? words.version(status.data.version) : undefined}>
      <div className="settings-grid">
        <div className="stack">
          <DisplaySettings session={session} />
          <PassphraseChange />
          <YearAndHandover />
        </div>
        <div className="stack">
          <OrganisationCard today={session.today} />
          <Backups days={session.daysSinceBackup} />
        </div>
      </div>
    </Page>
  );
}
