import { homeOf } from './home';
import { setSetting, setting } from '../store/settings';
import { isPractice, type Office } from '../office/office';

/**
 * How many duties have newly come due since the last notice, and notes that it was said; null = nothing is to be said
 * today. At most once a day, each duty once, never for practice data or on a superior's desk, and not where it was switched off.
 */
export function takeDutyNotice(office: Office, today: string): number | null {
  const before = setting(office.db, 'dutyNotice') ?? { on: '', lines: [] };
  if (setting(office.db, 'notices') === false || setting(office.db, 'role') === 'superior' || isPractice(office) || before.on === today) return null;
  const due = homeOf(office, today).lines.filter(({ state }) => state === 'due').map(({ id }) => id);
  const fresh = due.filter((id) => !before.lines.includes(id));
  if (fresh.length === 0) return null;
  setSetting(office.db, 'dutyNotice', { on: today, lines: due });
  return fresh.length;
}
