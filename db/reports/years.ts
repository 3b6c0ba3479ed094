import { checkGathering } from '../domain/record-check';
import type { YearChecks, YearLine } from '../domain/views';
import { recordYear } from '../domain/record-year';
import { isLaterCorrection } from '../domain/year-seal';
import { dayOf, titleOf } from '../office/record-names';
import type { Office } from '../office/office';
import { returnReason } from '../office/reviews';
import { documentOfRow, recordRows, wayOf } from '../office/records';
import { recordsOfYear, sealOf } from '../office/years';
import type { JsonObject } from '../records/canonical';
import { calendarOfYear } from './calendar';

/** Every year that has records or a seal, the latest first, with what was corrected after it was sealed. */
export function yearLines(office: Office): YearLine[] {
  const years = new Set<number>();
  for (const kind of ['gathering', 'talk', 'dues', 'plan'] as const) {
    for (const { document } of recordRows(office.db, kind, office.org)) {
      const year = recordYear(kind, JSON.parse(document) as Record<string, unknown>);
      if (year !== null) years.add(year);
    }
  }
  for (const row of recordRows(office.db, 'year-seal', office.org)) years.add(documentOfRow(row, 'year-seal').year);
  return [...years].sort((a, b) => b - a).map((year) => lineOf(office, year));
}

function lineOf(office: Office, year: number): YearLine {
  const seal = sealOf(office, year)?.document;
  const records = recordsOfYear(office, year);
  const standing = seal !== undefined && !seal.withdrawn;
  return {
    year, records: records.filter(({ withdrawn }) => withdrawn === 0).length, sealed: standing, sealedOn: seal?.sealedOn ?? '', by: seal?.by ?? '', note: seal?.note ?? '', liftedReason: seal?.withdrawnReason ?? '',
    corrections: !standing ? [] : records.filter(({ heads }) => isLaterCorrection(seal, JSON.parse(heads) as string[])).map(({ id, kind, document, saved_at, author }) => {
      const content = JSON.parse(document) as JsonObject;
      return { record: id, kind, title: titleOf(content), day: dayOf(content), savedAt: saved_at, author, reason: seal.reopened.find((item) => item.id === id && !item.removed)?.reason ?? returnReason(office, id) };
    }),
  };
}

/** What is still open in a year before it is sealed; nothing of it forbids the sealing. */
export function yearChecks(office: Office, today: string, year: number): YearChecks {
  const records = recordsOfYear(office, year).filter(({ withdrawn }) => withdrawn === 0);
  const gatherings = records.filter(({ kind }) => kind === 'gathering');
  const documents = gatherings.map((row) => documentOfRow(row, 'gathering'));
  const cells = calendarOfYear(office, today, year).cells;
  const ways = gatherings.map(({ id }) => wayOf(office.db, id)?.state);
  return {
    year, records: records.length,
    findings: documents.reduce((sum, document) => sum + checkGathering(document, { today }).filter(({ level }) => level === 'missing').length, 0),
    conflicts: records.filter(({ conflicts }) => conflicts !== '[]').length,
    unsubmitted: ways.filter((state) => state === 'unsubmitted' || state === 'changed').length,
    duties: cells.filter(({ state, explanation }) => state === 'missed' && explanation === null).length,
  };
}
