import { takeDutyNotice } from '../../db/reports/duty-notice';
import type { Turns } from './alone';
import type { OfficeContext } from './context';
import { localDay } from './local-day';

// After the home screen and the day's backup.
const DELAY = 20_000;
const AGAIN = 60 * 60 * 1000;

/** Tells of duties that have come due, while the data is open: who has locked it hears nothing. */
export function keepDutyNotices(context: OfficeContext, turns: Turns, onBug: (thrown: unknown) => void): void {
  const look = (): Promise<void> => {
    const { held, now } = context;
    const count = held.data.state === 'open' ? takeDutyNotice(held.data.data.office, localDay(now())) : null;
    if (count !== null) context.emit('dutiesDue', { count });
    return Promise.resolve();
  };
  const after = (pause: number): void => {
    setTimeout(() => {
      void turns
        .together(look)
        .catch(onBug)
        .finally(() => after(AGAIN));
    }, pause).unref();
  };
  after(DELAY);
}
