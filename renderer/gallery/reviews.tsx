import type { ReviewedRecord } from '../../electron/contract';
import { AskedPanel } from '../features/gatherings/form/AskedPanel';
import { QueueView, type QueueViewProps } from '../features/reviews/QueueView';
import { reviewFields } from '../features/reviews/model/review-fields';
import { ReturnDialog } from '../features/reviews/ReturnDialog';
import { ReturnedView } from '../features/reviews/ReturnedView';
import { ReviewView } from '../features/reviews/ReviewView';
import { ReviewNotes } from '../ui/ReviewNotes';
import { nothing, type GalleryEntry } from './entry';
import { sampleMeeting, viewOf } from './sample-gatherings';
import { PASSED_HERE, QUEUE, QUEUE_RETURNED, RETURNED, RETURNED_EARLIER, RETURNED_HERE, REVIEWED, REVIEWED_FIRST, REVIEWED_GONE, REVIEWED_PASSED } from './sample-reviews';
import { sampleSession } from './sample-session';

const queue = (fields: Partial<QueueViewProps>) => (
  <QueueView queue={QUEUE} place={{ state: 'waiting', org: '', kind: '' }} chosen={new Set()} busy={false} failure={null} undo={null} onPlace={nothing} onChoose={nothing} onPass={nothing} {...fields} />
);
const review = (reviewed: ReviewedRecord) => (
  <ReviewView view={viewOf(sampleMeeting, '1'.repeat(32), { own: false })} reviewed={reviewed} place={{ at: 1, of: 5 }} busy={false} failure={null} undo={null} back="/reviews" onPrevious={null} onNext={nothing} onPass={nothing} onReturn={nothing} onUndo={nothing} />
);
const here = (reviewed: ReviewedRecord) => (
  <div className="page">
    <h1>{sampleMeeting.title}</h1>
    <ReviewNotes reviewed={reviewed} document={sampleMeeting} today={sampleSession.today} />
  </div>
);
const superior = (name: string, show: GalleryEntry['show'], at = '/reviews'): GalleryEntry => ({ name, at, role: 'superior', show });
const ONE = `/reviews/${'1'.repeat(32)}`;

export const entries: readonly GalleryEntry[] = [
  superior('queue', () => queue({ chosen: new Set(['2'.repeat(32), '3'.repeat(32)]) })),
  superior('queue-returned', () => queue({ queue: QUEUE_RETURNED, place: { state: 'returned', org: '', kind: '' } })),
  superior('queue-all-done', () => queue({ queue: { ...QUEUE, lines: [], total: 0 } })),
  superior('queue-empty', () => queue({ queue: { counts: [], lines: [], total: 0 } })),
  superior('queue-changed-meanwhile', () => queue({ failure: { code: 'review-changed', facts: { title: sampleMeeting.title } } })),
  superior('resubmitted', () => review(REVIEWED), ONE),
  superior('first', () => review(REVIEWED_FIRST), ONE),
  superior('passed', () => review(REVIEWED_PASSED), ONE),
  superior('nothing-submitted', () => review(REVIEWED_GONE), ONE),
  superior('return', () => (
    <ReturnDialog title={sampleMeeting.title} today={sampleSession.today} options={reviewFields(sampleMeeting)} phrases={['应到人数与名册不符', '缺签到表', '决议没有写责任人和时限']} busy={false} failure={null} onReturn={nothing} onClose={nothing} />
  )),
  { name: 'returned', at: '/returned', show: () => <ReturnedView lines={RETURNED} /> },
  { name: 'returned-none', at: '/returned', show: () => <ReturnedView lines={[]} /> },
  { name: 'here-returned', at: '/gatherings', show: () => here(RETURNED_HERE) },
  { name: 'here-earlier', at: '/gatherings', show: () => here(RETURNED_EARLIER) },
  { name: 'here-passed', at: '/gatherings', show: () => here(PASSED_HERE) },
  { name: 'here-form', at: '/gatherings', show: () => <div className="page"><AskedPanel reviewed={RETURNED_HERE} document={sampleMeeting} /></div> },
];
