import type { AnswerOf } from '../../electron/contract';
import { FailedScreen, LoadingScreen } from '../features/gatherings/FailedScreen';
import { GatheringView } from '../features/gatherings/minutes/GatheringView';
import { nothing, type GalleryEntry } from './entry';
import { sampleBirthday, sampleEmpty, sampleMeeting, samplePeopleRows, sampleStudy, viewOf } from './sample-gatherings';

const show = (view: AnswerOf<'gatherings.get'>, submittedNow = false) => (
  <GatheringView
    view={view}
    roster={samplePeopleRows.map((row) => row.id)}
    busy={false}
    failure={null}
    withdrawFailure={null}
    submittedNow={submittedNow}
    onSubmit={nothing}
    onWithdraw={() => Promise.resolve()}
    onPrint={nothing}
  />
);

const notYet = { submittedAt: null, writtenAt: null, deliveredAt: null };

export const entries: readonly GalleryEntry[] = [
  { name: 'party-meeting', at: '/gatherings/a', show: () => show(viewOf(sampleMeeting)) },
  {
    name: 'political-birthday',
    at: '/gatherings/a',
    show: () => show(viewOf(sampleBirthday, 'b'.repeat(32), { state: 'unsubmitted', ...notYet })),
  },
  {
    name: 'study-session',
    at: '/gatherings/a',
    show: () => show(viewOf(sampleStudy, 'c'.repeat(32), { state: 'changed', deliveredAt: '2026-11-12T01:30:00.000Z' })),
  },
  {
    name: 'submitted-now',
    at: '/gatherings/a',
    show: () => show(viewOf(sampleStudy, 'c'.repeat(32), { state: 'submitted', writtenAt: null }), true),
  },
  {
    name: 'empty',
    at: '/gatherings/a',
    show: () =>
      show(
        viewOf({ ...sampleEmpty, place: '', recorder: { member: '', name: '', post: '' } }, 'c'.repeat(32), {
          state: 'unsubmitted',
          ...notYet,
        }),
      ),
  },
  {
    name: 'foreign',
    at: '/gatherings/a',
    show: () => show(viewOf(sampleMeeting, 'd'.repeat(32), { own: false, state: 'delivered', deliveredAt: '2026-11-12T01:30:00.000Z' })),
  },
  {
    name: 'withdrawn',
    at: '/gatherings/a',
    show: () =>
      show(
        viewOf({ ...sampleMeeting, withdrawn: true, withdrawnReason: '与 11 月 6 日的记录重复' }, 'd'.repeat(32), { state: 'withdrawn' }),
      ),
  },
  {
    name: 'conflicts',
    at: '/gatherings/a',
    show: () => show(viewOf(sampleMeeting, 'd'.repeat(32), { conflicts: ['agenda/a1/resolution', 'place'], state: 'changed' })),
  },
  { name: 'loading', at: '/gatherings/a', show: () => <LoadingScreen /> },
  { name: 'failed', at: '/gatherings/a', show: () => <FailedScreen failure={{ code: 'not-found' }} onRetry={nothing} /> },
];
