import { dailyBackup } from '../../db/vault/backup';
import { isPractice } from '../../db/office/office';
import type { Turns } from './alone';
import type { OfficeContext } from './context';

// The home screen comes first: the copy keeps the database busy for a moment.
const DELAY = 8000;
// A laptop that is never switched off still gets its backup each day.
const AGAIN = 60 * 60 * 1000;

/**
 * Makes the day's automatic backup while the data is open, in the background. A full disk is no reason to disturb
 * anybody: the list of backups and the days since the last one on another medium tell. `onBug` gets what is thrown.
 */
export function keepDailyBackup(context: OfficeContext, turns: Turns, onBug: (thrown: unknown) => void): void {
  const look = async (): Promise<void> => {
    const { held, files, folder, now } = context;
    if (held.data.state !== 'open') return;
    const { office, unlocked } = held.data.data;
    if (isPractice(office)) return;
    const made = await dailyBackup({ files, folder, db: office.db, key: unlocked.key, now: now() });
    if (made.ok && made.value !== null) context.emit('changed', { subjects: ['settings'] });
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
