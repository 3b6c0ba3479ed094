import type { RecordKind } from '../domain/record';
import { recordYear } from '../domain/record-year';
import { isReopened, type YearSealDocument } from '../domain/year-seal';
import { rows } from '../store/prepared';
import { reviewStateOf } from '../store/reviews';
import type { Office } from './office';

/** Every seal that stands, by year. Few rows: asked for each save. */
export function standingSeals(office: Office): Map<number, YearSealDocument> {
  const found = rows<{ document: string }>(office.db, `SELECT document FROM record WHERE kind = 'year-seal' AND org = :org AND withdrawn = 0`, { org: office.org });
  return new Map(found.map(({ document }) => JSON.parse(document) as YearSealDocument).map((seal) => [seal.year, seal]));
}

/**
 * The sealed year that keeps a document from being saved; null = it may be. Both what it said and what it is to say count.
 * What the superior has returned may be corrected until it is submitted again, and shows as a later correction.
 */
export function sealedYearOf(office: Office, record: string, kind: RecordKind, documents: readonly Readonly<Record<string, unknown>>[]): number | null {
  const years = new Set(documents.map((document) => recordYear(kind, document)));
  if (years.size === 1 && years.has(null)) return null;
  if (reviewStateOf(office.db, record) === 'returned') return null;
  for (const [year, seal] of standingSeals(office)) if (years.has(year) && !isReopened(seal, record)) return year;
  return null;
}
