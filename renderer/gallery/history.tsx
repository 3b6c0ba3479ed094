import { historyScreen as words } from '../text/history';
import type { RecordHistory as Story } from '../../electron/contract';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { RecordHistory } from '../ui/RecordHistory';
import { Section } from '../ui/Section';
import { failed, type GalleryEntry, waiting } from './entry';
import { sampleHistory } from './sample-gatherings';
import { sampleItemHistory } from './sample-ledgers';
import { memberHistory } from './sample-members';

const show = (story: Story) => (
  <Page title={words.title} hint={words.count(story.entries.length)} back={{ href: '/home', label: story.title }}>
    <Section label={words.title}>
      <RecordHistory {...story} />
    </Section>
  </Page>
);
const erased: Story = { ...sampleHistory, entries: sampleHistory.entries.map((entry, at) => (at === 1 ? { ...entry, changes: [], erased: { reason: '误贴了证件照片', at: '2026-11-20T02:10:00Z' } } : entry)) };

export const entries: readonly GalleryEntry[] = [
  { name: 'gathering', at: '/history/a', show: () => show(sampleHistory) },
  { name: 'member', at: '/history/a', show: () => show(memberHistory) },
  { name: 'ledger-item', at: '/history/a', show: () => show(sampleItemHistory) },
  { name: 'erased', at: '/history/a', show: () => show(erased) },
  { name: 'empty', at: '/history/a', show: () => show({ ...sampleHistory, entries: sampleHistory.entries.slice(-1) }) },
  { name: 'loading', at: '/history/a', show: () => <Answered query={waiting()} title={words.title}>{() => null}</Answered> },
  { name: 'failed', at: '/history/a', show: () => <Answered query={failed('not-found')} title={words.title}>{() => null}</Answered> },
];
