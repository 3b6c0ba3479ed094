import type { Failure } from '../domain/failure';
import type { Result } from '../domain/result';
import { sha256 } from '../records/sign';
import type { Moment, Office } from './office';
import { recordRow } from './records';
import { saveRecord } from './save';

/** The explanation of a cell has one id on every laptop of an organisation, so that what is explained on two of them is merged. */
export const explanationRecordOf = (org: string, cell: string): string => sha256(`zhibu/explanation/${org}/${cell}`).slice(0, 32);

/**
 * Keeps why something was not held. An empty text takes an earlier explanation back; it stays in the history. `heads`
 * are those of the explanation that the person saw, none for a first one.
 */
export function explain(office: Office, moment: Moment, { cell, text, heads }: { readonly cell: string; readonly text: string; readonly heads: readonly string[] }): Result<{ readonly version: string | null }, Failure> {
  const record = explanationRecordOf(office.org, cell);
  const before = recordRow(office.db, record);
  const kept = before === undefined ? {} : (JSON.parse(before.document) as { readonly text?: string });
  if (text === '' && before === undefined) return { ok: true, value: { version: null } };
  const document = text === '' ? { ...kept, withdrawn: true } : { ...kept, cell, text, on: moment.today, withdrawn: false };
  return saveRecord(office, moment, { record, kind: 'explanation', document, heads });
}
