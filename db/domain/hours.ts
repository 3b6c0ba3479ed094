import { dateOf } from './dates';
import { hoursOf, type GatheringDocument } from './gathering';

/**
 * Study time (集中学习) of each member in tenths of 学时 over the gatherings that start in a range, both ends included.
 * Members without any have no entry; withdrawn gatherings count nothing.
 */
export function hoursByMember(gatherings: readonly { readonly document: GatheringDocument }[], range: { readonly from: string; readonly until: string }): Map<string, number> {
  const hours = new Map<string, number>();
  for (const { document } of gatherings) {
    const date = dateOf(document.start);
    if (document.withdrawn || date < range.from || range.until < date) continue;
    for (const line of document.attendance) {
      const tenths = hoursOf(document, line);
      if (tenths > 0) hours.set(line.id, (hours.get(line.id) ?? 0) + tenths);
    }
  }
  return hours;
}
