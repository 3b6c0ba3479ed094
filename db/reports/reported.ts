import type { ReportedLine, ReportedList, ReportedState } from '../domain/reported';
import type { SubordinateView } from '../domain/views';
import type { Moment, Office } from '../office/office';
import { rows } from '../store/prepared';
import { listSubordinates } from './subordinates';

/** Who has reported for a 报告期 (`YYYY-MM`), who has not, of whom something is missing or kept apart. No ranking: by code. */
export function reportedOf(office: Office, moment: Moment, period: string): ReportedList {
  const reported = orgsOf(office, `SELECT DISTINCT org FROM package_in WHERE kind = 'report' AND period = :period`, period);
  const staged = orgsOf(office, `SELECT DISTINCT json_extract(came, '$.org') AS org FROM staged_package WHERE json_extract(came, '$.kind') = 'report' AND json_extract(came, '$.period') = :period`, period);
  const all = listSubordinates(office, moment);
  const confirmed = all.filter(({ state, org }) => state === 'confirmed' && org !== null);
  return { period, lines: confirmed.map((slot) => lineOf(slot, reported, staged)), unconfirmed: all.length - confirmed.length };
}

const orgsOf = (office: Office, sql: string, period: string): ReadonlySet<string> => new Set(rows<{ org: string }>(office.db, sql, { period }).map(({ org }) => org));

function lineOf({ record, code, name, org, missing, missingNumbers, lastNumber, lastImportAt }: SubordinateView, reported: ReadonlySet<string>, staged: ReadonlySet<string>): ReportedLine {
  return {
    record, code, name, state: stateOf(org ?? '', missing, reported, staged), missingNumbers,
    last: lastNumber === null || lastImportAt === null ? null : { number: lastNumber, importedAt: lastImportAt },
  };
}

/** A gap is older than the period where it has not reported for it at all: then that comes first. */
function stateOf(org: string, missing: boolean, reported: ReadonlySet<string>, staged: ReadonlySet<string>): ReportedState {
  if (!reported.has(org)) return staged.has(org) ? 'staged' : 'missing';
  return missing ? 'gap' : 'reported';
}
