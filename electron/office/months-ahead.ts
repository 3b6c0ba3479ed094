import { monthsAhead } from '../../db/reports/figure-kept';
import type { OfficeContext, OpenData } from './context';
import { localDay } from './local-day';

// The home screen comes first.
const DELAY = 1500;
// Between two months, so that whoever asks something in the meantime is answered.
const PAUSE = 20;

/** Reads the months of those below ahead, a month at a time, so that the first look at the figures is as quick as the second. Ends when this data is closed. */
export function readMonthsAhead({ held, now }: Pick<OfficeContext, 'held' | 'now'>, data: OpenData): void {
  const months = monthsAhead(data.office.db, localDay(now()));
  const step = (): void => {
    if (held.data.state !== 'open' || held.data.data !== data || months.next().done === true) return;
    setTimeout(step, PAUSE).unref();
  };
  setTimeout(step, DELAY).unref();
}
