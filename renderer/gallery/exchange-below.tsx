import { DeskView } from '../features/desk/DeskView';
import { CompareView } from '../features/subordinates/CompareView';
import { ComparedView } from '../features/subordinates/ComparedView';
import { DownwardDialog } from '../features/subordinates/DownwardDialog';
import { DownwardWritten } from '../features/subordinates/DownwardWritten';
import { InviteView } from '../features/subordinates/InviteView';
import { PaperView } from '../features/subordinates/PaperView';
import { SlotForm } from '../features/subordinates/SlotForm';
import { SubordinatesView } from '../features/subordinates/SubordinatesView';
import { AnsweredPage } from '../ui/AnsweredPage';
import { failed, nothing, waiting, type GalleryEntry } from './entry';
import { FIGURES } from './sample-figures';
import { DESK, DIGITS, SLOTS, WRITTEN } from './exchange-samples';
import { sampleSession } from './sample-session';

const office = { code: '330421.02', name: '清河县教育局党委' };
const at = (index: number) => {
  const slot = SLOTS[index];
  if (!slot) throw new Error('no such sample');
  return slot;
};
const desk = (data: typeof DESK) => <DeskView desk={data} figures={data.subordinates.length < 2 ? null : { ...FIGURES, period: { ...FIGURES.period, name: data.month } }} failure={null} today={sampleSession.today} month={data.month} onMonth={nothing} />;

export const entries: readonly GalleryEntry[] = [
  { name: 'desk', at: '/desk', show: () => desk(DESK) },
  { name: 'desk-year', at: '/desk', show: () => desk(DESK) },
  {
    name: 'desk-nothing-yet',
    at: '/desk',
    show: () =>
      desk({
        ...DESK,
        confirmed: 1,
        reported: 0,
        subordinates: [{ ...at(0), reportedMonths: [], receiptDue: false, lastImportAt: null, lastNumber: null }],
        figures: [],
        latest: [],
      }),
  },
  { name: 'desk-empty', at: '/desk', show: () => desk({ ...DESK, confirmed: 0, reported: 0, subordinates: [], figures: [], latest: [] }) },
  {
    name: 'desk-loading',
    at: '/desk',
    show: () => (
      <AnsweredPage title="总览" query={waiting()}>
        {() => null}
      </AnsweredPage>
    ),
  },
  {
    name: 'desk-failed',
    at: '/desk',
    show: () => (
      <AnsweredPage title="总览" query={failed('data-damaged')}>
        {() => null}
      </AnsweredPage>
    ),
  },
  { name: 'slots', at: '/subordinates', show: () => <SubordinatesView slots={SLOTS} /> },
  { name: 'slots-empty', at: '/subordinates', show: () => <SubordinatesView slots={[]} /> },
  {
    name: 'slots-loading',
    at: '/subordinates',
    show: () => (
      <AnsweredPage title="下级组织" query={waiting()}>
        {() => null}
      </AnsweredPage>
    ),
  },
  {
    name: 'slots-failed',
    at: '/subordinates',
    show: () => (
      <AnsweredPage title="下级组织" query={failed('data-busy')}>
        {() => null}
      </AnsweredPage>
    ),
  },
  { name: 'slot-form', at: '/subordinates', show: () => <SlotForm slot={null} onClose={nothing} /> },
  {
    name: 'invite',
    at: '/subordinates/1/invite',
    show: () => <InviteView slot={at(9)} to="E:\" onTo={nothing} busy={false} failure={null} onWrite={nothing} />,
  },
  {
    name: 'paper',
    at: '/subordinates/1/invite',
    show: () => (
      <PaperView
        from={office}
        slot={at(9)}
        invitation={{ file: WRITTEN, paperCode: '7K2M9-XQ4TD', expires: '2026-12-06T08:00:00Z' }}
        failure={null}
        onPrint={nothing}
      />
    ),
  },
  {
    name: 'compare',
    at: '/subordinates/1/digits',
    show: () => (
      <CompareView slot={at(6)} digits={DIGITS} busy={false} failure={null} onAgree={nothing} onDiffer={() => Promise.resolve()} />
    ),
  },
  { name: 'compared', at: '/subordinates/1/digits', show: () => <ComparedView slot={at(0)} outcome="agreed" /> },
  { name: 'compare-spoiled', at: '/subordinates/1/digits', show: () => <ComparedView slot={at(6)} outcome="differed" /> },
  { name: 'compare-not-yet', at: '/subordinates/1/digits', show: () => <ComparedView slot={at(9)} outcome="not-yet" /> },
  { name: 'downward', at: '/subordinates', show: () => <DownwardDialog slots={[at(0), at(5)]} onClose={nothing} /> },
  {
    name: 'downward-written',
    at: '/subordinates',
    show: () => (
      <div className="page">
        <DownwardWritten
          slots={[at(0), at(5), at(1), at(2)]}
          done={[
            { record: at(0).record, outcome: 'written', file: { ...WRITTEN, path: 'E:\\下发 2026-11-22\\1a2b3c4d.zbb' }, error: null },
            { record: at(5).record, outcome: 'written', file: { ...WRITTEN, path: 'E:\\下发 2026-11-22\\9b0c11de.zbb', records: 11, bytes: 4_981 }, error: null },
            { record: at(1).record, outcome: 'idle', file: null, error: null },
            { record: at(2).record, outcome: 'failed', file: null, error: { code: 'drive-gone' } },
          ]}
        />
      </div>
    ),
  },
];
