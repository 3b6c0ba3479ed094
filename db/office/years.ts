import { fail, type Failure } from '../domain/failure';
import { recordYear } from '../domain/record-year';
import { sealMark, type YearSealDocument } from '../domain/year-seal';
import { err, ok, type Result } from '../domain/result';
import { sha256 } from '../records/sign';
import type { Moment, Office } from './office';
import { documentOfRow, recordRow, recordRows, type RecordRow } from './records';
import { saveRecord } from './save';
import { sealedYearOf } from './sealed';

/** The seal of a year has one id on every laptop of an organisation. */
const sealRecordOf = (org: string, year: number): string => sha256(`zhibu/year-seal/${org}/${year}`).slice(0, 32);

/** What stands of a year's seal; `lifted` keeps why. undefined = it was never sealed. */
export function sealOf(office: Office, year: number): { readonly row: RecordRow; readonly document: YearSealDocument } | undefined {
  const row = recordRow(office.db, sealRecordOf(office.org, year));
  return row && { row, document: documentOfRow(row, 'year-seal') };
}

/** Own records that belong to a year. */
export const recordsOfYear = (office: Office, year: number): RecordRow[] =>
  (['gathering', 'talk', 'dues', 'plan', 'explanation'] as const).flatMap((kind) =>
    recordRows(office.db, kind, office.org).filter((found) => recordYear(kind, JSON.parse(found.document) as Record<string, unknown>) === year));

/** 封存: what the year holds now is remembered, and from here on read only. Not before the year is over. */
export function sealYear(office: Office, moment: Moment, { year, note }: { readonly year: number; readonly note: string }): Result<{ readonly records: number }, Failure> {
  if (`${year}-12-31` >= moment.today) return err(fail('year-not-over', { year }));
  const before = sealOf(office, year);
  const records = recordsOfYear(office, year);
  const known = records.flatMap(({ heads }) => JSON.parse(heads) as string[]).map(sealMark).sort();
  const document = {
    ...before?.document, year, note, known, sealedOn: moment.today, by: moment.author, withdrawn: false, withdrawnReason: '',
    // Whoever seals again closes what was opened.
    reopened: before?.document.reopened.map((item) => ({ ...item, removed: true })) ?? [],
  };
  const saved = saveRecord(office, moment, { record: sealRecordOf(office.org, year), kind: 'year-seal', document, heads: headsOf(before?.row) });
  return saved.ok ? ok({ records: records.length }) : saved;
}

/** 解除封存: the whole year may be edited again; the reason stays in the seal's history. */
export function unsealYear(office: Office, moment: Moment, { year, reason }: { readonly year: number; readonly reason: string }): Result<null, Failure> {
  const seal = sealOf(office, year);
  if (!seal || seal.document.withdrawn) return err(fail('not-found'));
  const saved = saveRecord(office, moment, { record: seal.row.id, kind: 'year-seal', document: { ...seal.document, withdrawn: true, withdrawnReason: reason }, heads: headsOf(seal.row) });
  return saved.ok ? ok(null) : saved;
}

/** One record of a sealed year may be corrected, and shows as a later correction. A 退回 of it comes through here too. */
export function reopenRecord(office: Office, moment: Moment, { record, reason }: { readonly record: string; readonly reason: string }): Result<null, Failure> {
  const found = recordRow(office.db, record);
  if (!found) return err(fail('not-found'));
  const year = sealedYearOf(office, record, found.kind, [JSON.parse(found.document) as Record<string, unknown>]);
  const seal = year === null ? undefined : sealOf(office, year);
  if (!seal) return ok(null);
  const { document, row } = seal;
  const item = { id: record, sort: document.reopened.length, removed: false, on: moment.today, by: moment.author, reason };
  const reopened = [...document.reopened.filter(({ id }) => id !== record), item];
  const saved = saveRecord(office, moment, { record: row.id, kind: 'year-seal', document: { ...document, reopened }, heads: headsOf(row) });
  return saved.ok ? ok(null) : saved;
}

const headsOf = (row: RecordRow | undefined): string[] => (row ? (JSON.parse(row.heads) as string[]) : []);
