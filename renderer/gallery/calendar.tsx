import { MonthView } from '../features/calendar/MonthView';
import { YearView } from '../features/calendar/YearView';
import { Answered } from '../ui/Answered';
import { failed, type GalleryEntry, waiting } from './entry';
import { emptyCalendar, sampleCalendar, sampleMonth, samplePastMonth } from './sample-calendar';

const kept = async (): Promise<void> => undefined;

export const entries: readonly GalleryEntry[] = [
  { name: 'year', at: '/calendar', show: () => <YearView calendar={sampleCalendar} year={2026} /> },
  { name: 'year-empty', at: '/calendar', show: () => <YearView calendar={emptyCalendar} year={2026} /> },
  { name: 'month', at: '/calendar/2026-11', show: () => <MonthView calendar={sampleMonth} month="2026-11" failure={null} onExplain={kept} /> },
  { name: 'month-past', at: '/calendar/2026-08', show: () => <MonthView calendar={samplePastMonth} month="2026-08" failure={null} onExplain={kept} /> },
  { name: 'month-empty', at: '/calendar/2026-11', show: () => <MonthView calendar={emptyCalendar} month="2026-11" failure={null} onExplain={kept} /> },
  { name: 'month-not-kept', at: '/calendar/2026-08', show: () => <MonthView calendar={samplePastMonth} month="2026-08" failure={{ code: 'not-open' }} onExplain={kept} /> },
  { name: 'loading', at: '/calendar', show: () => <Answered query={waiting()} title="应办日历">{() => null}</Answered> },
  { name: 'failed', at: '/calendar', show: () => <Answered query={failed('not-open')} title="应办日历">{() => null}</Answered> },
];
