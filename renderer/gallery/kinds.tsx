import { GATHERING_KINDS, type ElectionView, type MeetingLinks } from '../../electron/contract';
import { CardView } from '../features/gatherings/card/CardView';
import { ElectionCard } from '../features/gatherings/minutes/ElectionCard';
import { GatheringView } from '../features/gatherings/minutes/GatheringView';
import { LinkedMeetings } from '../features/gatherings/minutes/LinkedMeetings';
import { Page } from '../ui/Page';
import { nothing, type GalleryEntry } from './entry';
import { SampleForm } from './gatherings-form';
import { sampleBirthday, samplePeopleRows, viewOf } from './sample-gatherings';
import { sampleKinds } from './sample-kinds';
import { differentElection, openElection, sampleCommittees, takenElection } from './sample-organisation';

const roster = samplePeopleRows.map((row) => row.id);

const card = (document = sampleBirthday, chosen = '') => <CardView view={viewOf(document)} chosen={chosen} onChoose={nothing} onPrint={nothing} />;

const outcome = (view: ElectionView, failed = false) => (
  <Page title="支部委员会换届选举">
    <ElectionCard view={view} busy={false} failure={failed ? { code: 'record-changed' } : null} onTake={nothing} onGiveBack={nothing} />
  </Page>
);
const linked = (links: MeetingLinks, waits = false) => (
  <Page title="讨论刘洋同志转正">
    <LinkedMeetings links={links} waits={waits} />
  </Page>
);

/** Form and minutes of each kind, and the card of a 政治生日. */
export const entries: readonly GalleryEntry[] = [
  ...GATHERING_KINDS.flatMap((kind): GalleryEntry[] => {
    const document = sampleKinds[kind];
    if (document === undefined) return [];
    return [
      { name: `form-${kind}`, at: '/gatherings/a/edit', show: () => <SampleForm document={document} /> },
      {
        name: `view-${kind}`,
        at: '/gatherings/a',
        show: () => (
          <GatheringView
            view={viewOf(document)}
            roster={roster}
            busy={false}
            failure={null}
            withdrawFailure={null}
            submittedNow={false}
            onSubmit={nothing}
            onWithdraw={() => Promise.resolve()}
            onPrint={nothing}
          />
        ),
      },
    ];
  }),
  { name: 'card', at: '/gatherings/a/card', show: () => card() },
  { name: 'cards', at: '/gatherings/a/card', show: () => card(sampleBirthday, 'all') },
  { name: 'card-empty', at: '/gatherings/a/card', show: () => card({ ...sampleBirthday, politicalBirthday: { celebrants: [], form: '' } }) },
  { name: 'election-open', at: '/gatherings/a', show: () => outcome(openElection) },
  { name: 'election-differs', at: '/gatherings/a', show: () => outcome(differentElection, true) },
  { name: 'election-taken', at: '/gatherings/a', show: () => outcome(takenElection) },
  { name: 'election-nothing', at: '/gatherings/a', show: () => outcome({ state: 'nothing', lines: [] }) },
  { name: 'linked-before', at: '/gatherings/a', show: () => linked({ discussedAt: sampleCommittees[0] ?? null, broughtTo: [] }) },
  { name: 'linked-after', at: '/gatherings/a', show: () => linked({ discussedAt: null, broughtTo: sampleCommittees }) },
  { name: 'linked-waiting', at: '/gatherings/a', show: () => linked({ discussedAt: null, broughtTo: [] }, true) },
];
