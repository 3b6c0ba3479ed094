import { BackupTable } from '../features/settings/BackupTable';
import SettingsPage from '../features/settings/SettingsPage';
import HelpPage from '../features/help/HelpPage';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { Section } from '../ui/Section';
import { failed, type GalleryEntry, waiting } from './entry';

export const entries: readonly GalleryEntry[] = [
  { name: 'full', at: '/settings', show: () => <SettingsPage /> },
  {
    name: 'empty',
    at: '/settings',
    show: () => (
      <Page title="设置">
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
