import type { Office } from '../office/office';
import { rows } from '../store/prepared';
import { isMissing } from './missing';
import type { Manifest } from './manifest';

/** More numbers than this nobody looks for one by one. */
const MOST_NUMBERS = 50;

/**
 * 缺第 12 号: the reports of an organisation's computers that never came, while something that it submitted is not here.
 * A later report carries again what no receipt named, so a number alone is no gap: empty as soon as all is here. A number
 * that was taken for a file that was never finished stands among them; who wrote it knows.
 */
export const missingNumbers = (office: Office, org: string): readonly number[] => (isMissing(office, org) ? absentNumbers(office, org) : []);

/** Numbers below the newest of each computer under which nothing came; `also` = a report that is only looked at. */
export function absentNumbers(office: Office, org: string, also?: Pick<Manifest, 'number' | 'sender'>): readonly number[] {
  const came = rows<{ device: string; number: number }>(office.db, `SELECT device, number FROM package_in WHERE org = :org AND kind = 'report'`, { org });
  if (also) came.push({ device: also.sender.device, number: also.number });
  const missing = new Set<number>();
  for (const device of new Set(came.map((one) => one.device))) {
    const numbers = new Set(came.filter((one) => one.device === device).map(({ number }) => number));
    for (let number = Math.max(...numbers) - 1; number > 0 && missing.size < MOST_NUMBERS; number -= 1) if (!numbers.has(number)) missing.add(number);
  }
  return [...missing].sort((a, b) => a - b);
}
