import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Moment, Office } from './office';
import { receivedOrders } from './order-answers';
import { documentOfRow, recordRow } from './records';
import { saveRecord } from './save';

/** Notes that a notice of the superior was conveyed at a gathering that is recorded already. A second time nothing is saved. */
export function conveyAt(office: Office, moment: Moment, notice: string, record: string): Result<{ readonly record: string }, Failure> {
  const given = receivedOrders(office, 'notice').find(({ statement }) => statement.notice === notice);
  if (given?.statement.state !== 'open') return err(fail('order-unknown'));
  const found = recordRow(office.db, record);
  if (found?.kind !== 'gathering') return err(fail('not-found'));
  if (found.org !== office.org) return err(fail('record-foreign'));
  if (found.withdrawn === 1) return err(fail('record-withdrawn'));
  const document = documentOfRow(found, 'gathering');
  const conveys = [...new Set([...(document.conveys ?? []), notice])];
  const saved = saveRecord(office, moment, { record, kind: 'gathering', document: { ...document, conveys }, heads: JSON.parse(found.heads) as string[] });
  return saved.ok ? ok({ record }) : saved;
}
