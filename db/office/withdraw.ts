import { fail, type Failure } from '../domain/failure';
import { err, type Result } from '../domain/result';
import type { Moment, Office } from './office';
import { recordRow } from './records';
import { saveRecord } from './save';

/** 撤回: the record stays with its history and counts nowhere. */
export function withdrawRecord(office: Office, moment: Moment, record: string, heads: readonly string[], reason: string): Result<{ readonly version: string | null }, Failure> {
  const found = recordRow(office.db, record);
  if (!found) return err(fail('not-found'));
  if (found.org !== office.org) return err(fail('record-foreign'));
  const document = { ...(JSON.parse(found.document) as object), withdrawn: true, withdrawnReason: reason };
  return saveRecord(office, moment, { record, kind: found.kind, document, heads });
}
