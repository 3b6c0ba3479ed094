import type { Office } from '../office/office';
import { lastReportsOf, newestReports, type PackageIn } from '../store/packages';
import { heldSubmissions, heldSubmissionsOf, type HeldSubmissions } from './held-submissions';

/** The sender's newest report spoke of more submissions than are held here: 缺口. */
export const isMissing = (office: Office, org: string): boolean => speakOfMore(lastReportsOf(office.db, org), heldSubmissionsOf(office.db, org));

/** Of all organisations that have reported here, those of which something is missing. */
export function missingBelow(office: Office, newest = newestReports(office.db)): Set<string> {
  const held = heldSubmissions(office.db);
  return new Set(newest.filter((report) => speakOfMore([report], held(report.org))).map(({ org }) => org));
}

/** A later import of older packages may hold more than that report knew; only a report that knew more is a gap. */
const speakOfMore = (reports: readonly Pick<PackageIn, 'digest' | 'submitted'>[], held: HeldSubmissions): boolean =>
  reports.some((last) => held.count < last.submitted && last.digest !== held.digest());
