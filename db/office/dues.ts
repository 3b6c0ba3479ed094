import { daysInMonth, two } from '../domain/dates';
import { duesDocument, type DuesDocument } from '../domain/dues';
import { belongsOn } from '../domain/member';
import { sha256 } from '../records/sign';
import { listMembers, type ListedMember } from './members';
import type { Office } from './office';
import { documentOfRow, recordRow } from './records';
import { sealedYearOf } from './sealed';

/** The register of a year has one id on every laptop of an organisation, so that what is entered on two of them is merged. */
export const duesRecordOf = (org: string, year: number): string => sha256(`zhibu/dues/${org}/${year}`).slice(0, 32);

/** Whoever belonged to the branch in any month of the year, in the roster's order; a month counts when its last or first day does. */
export function payersOf(members: readonly ListedMember[], year: number) {
  return members
    .map(({ id, document, initials }) => ({
      id, name: document.name, initials,
      months: Array.from({ length: 12 }, (_, at) => at + 1).filter((month) => belongsOn(document, `${year}-${two(month)}-01`) || belongsOn(document, `${year}-${two(month)}-${daysInMonth(year, month)}`)),
    }))
    .filter(({ months }) => months.length > 0);
}

/** What is known of a year's dues; an empty register where nothing was saved yet. */
export function duesOfYear(office: Office, year: number) {
  const found = recordRow(office.db, duesRecordOf(office.org, year));
  const document: DuesDocument = found ? documentOfRow(found, 'dues') : duesDocument.parse({ year });
  const sealed = sealedYearOf(office, duesRecordOf(office.org, year), 'dues', [{ year }]);
  return {
    ...(sealed === null ? {} : { sealed }),
    record: found?.id ?? '', year, document, members: payersOf(listMembers(office), year),
    heads: found ? (JSON.parse(found.heads) as string[]) : [], conflicts: found ? (JSON.parse(found.conflicts) as string[]) : [],
  };
}
