import { SealView } from '../features/years/SealView';
import { YearsView } from '../features/years/YearsView';
import { Answered } from '../ui/Answered';
import { Page } from '../ui/Page';
import { SealedDayNote } from '../ui/SealedDayNote';
import { SealedNote } from '../ui/SealedNote';
import { failed, type GalleryEntry, nothing, waiting } from './entry';
import { sampleChecks, sampleYears } from './sample-years';

const view = (lines: typeof sampleYears) => <YearsView lines={lines} thisYear={2026} failure={null} onLift={async () => undefined} />;

export const entries: readonly GalleryEntry[] = [
  { name: 'full', at: '/years', show: () => view(sampleYears) },
  { name: 'empty', at: '/years', show: () => view([]) },
  { name: 'loading', at: '/years', show: () => <Answered query={waiting()} title="年度封存">{() => null}</Answered> },
  { name: 'failed', at: '/years', show: () => <Answered query={failed('not-open')} title="年度封存">{() => null}</Answered> },
  { name: 'seal', at: '/years/2025/seal', show: () => <SealView checks={sampleChecks} busy={false} failure={null} onSeal={nothing} /> },
  { name: 'seal-refused', at: '/years/2026/seal', show: () => <SealView checks={{ ...sampleChecks, findings: 0, duties: 0 }} busy={false} failure={{ code: 'year-not-over', facts: { year: 2026 } }} onSeal={nothing} /> },
  {
    name: 'record',
    at: '/gatherings/1',
    show: () => (
      <Page title="听取刘洋同志汇报">
        <SealedNote year={2025} record="1" />
      </Page>
    ),
  },
  {
    name: 'sealed-day',
    at: '/talks/new',
    show: () => (
      <Page title="登记谈话">
        <SealedDayNote on="2024-05-01" before="" />
      </Page>
    ),
  },
];
