import { BackupTable } from '../features/settings/BackupTable';
import { OrganisationEditor } from '../features/settings/OrganisationEditor';
import { parseOrganisation } from '../features/settings/organisation-edits';
import SettingsPage from '../features/settings/SettingsPage';
import HelpPage from '../features/help/HelpPage';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';
import { failed, type GalleryEntry, nothing, waiting } from './entry';

const BARE = parseOrganisation({ names: [{ id: 'n1', from: '2026-11-22', code: '01', name: '城关小学党支部' }], type: 'branch' });

export const entries: readonly GalleryEntry[] = [
  { name: 'full', at: '/settings', show: () => <SettingsPage /> },
  {
    name: 'empty',
    at: '/settings',
    show: () => (
      <Page title="设置">
        <Section title="组织信息">
          <OrganisationEditor document={BARE} today="2026-11-22" saving={{ busy: false, saved: false, failure: { code: 'record-changed' } }} onSave={nothing} />
        </Section>
        <Section title="备份">
          <BackupTable backups={[]} />
        </Section>
      </Page>
    ),
  },
  { name: 'loading', at: '/settings', show: () => <Answered query={waiting()} title="设置">{() => null}</Answered> },
  { name: 'failed', at: '/settings', show: () => <Answered query={failed('not-open')} title="设置">{() => null}</Answered> },
  { name: 'help', at: '/help', show: () => <HelpPage /> },
];
