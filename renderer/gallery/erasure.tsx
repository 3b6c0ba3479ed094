import { Done } from '../features/erasure/Done';
import { EraseForm } from '../features/erasure/EraseForm';
import { PracticeBand } from '../app/PracticeBand';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { failed, type GalleryEntry, nothing, waiting } from './entry';

const plan = { versions: 2, present: false, submitted: false, elsewhere: [{ record: '1'.repeat(32), kind: 'gathering', title: '学习党章' }], reports: [12] };
const form = (more: Partial<typeof plan> | null) => (
  <Page title="擦除误录的内容" back={{ href: '/history/1', label: '历史' }}>
    <EraseForm plan={more === null ? undefined : { ...plan, ...more }} looking={false} failure={null} place="/gatherings/1" onLook={nothing} onErase={async () => undefined} />
  </Page>
);

export const entries: readonly GalleryEntry[] = [
  { name: 'full', at: '/erase/1', show: () => form({}) },
  { name: 'empty', at: '/erase/1', show: () => form(null) },
  { name: 'correct-first', at: '/erase/1', show: () => form({ present: true }) },
  { name: 'submit-first', at: '/erase/1', show: () => form({ submitted: true, elsewhere: [] }) },
  {
    name: 'done',
    at: '/erase/1',
    show: () => (
      <Page title="已擦除 2 个旧版本的内容">
        <Done record="1" done={{ erased: 2, backups: ['2026-11-21.zbk', '2026-11-20.zbk'], reports: [12], elsewhere: plan.elsewhere }} />
      </Page>
    ),
  },
  { name: 'loading', at: '/erase/1', show: () => <Answered query={waiting()} title="擦除误录的内容">{() => null}</Answered> },
  { name: 'failed', at: '/erase/1', show: () => <Answered query={failed('not-open')} title="擦除误录的内容">{() => null}</Answered> },
  { name: 'practice-band', at: '/home', show: () => <PracticeBand /> },
];
