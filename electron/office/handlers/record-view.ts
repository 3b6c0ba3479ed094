import type { RecordView } from '../../contract';
import type { Office } from '../../../db/office/office';
import { recordRow, wayOf } from '../../../db/office/records';
import { sealedYearOf } from '../../../db/office/sealed';
import { fail, type Failure } from '../../../db/domain/failure';
import { err, ok, type Result } from '../../../db/domain/result';

/** A record as the screens see it, with its way upwards. The document was parsed when it was projected. */
export function recordView<D>(office: Office, record: string): Result<RecordView<D>, Failure> {
  const found = recordRow(office.db, record);
  const way = wayOf(office.db, record);
  if (!found || !way) return err(fail('not-found'));
  const document = JSON.parse(found.document) as D & Readonly<Record<string, unknown>>;
  const sealed = found.org === office.org ? sealedYearOf(office, record, found.kind, [document]) : null;
  return ok({
    id: found.id, kind: found.kind, org: found.org, own: found.org === office.org, document,
    heads: JSON.parse(found.heads) as string[], conflicts: JSON.parse(found.conflicts) as string[], state: way.state, savedAt: found.saved_at, author: found.author,
    submittedAt: way.submitted_at, writtenAt: way.written_at, deliveredAt: way.delivered_at, ...(sealed === null ? {} : { sealed }),
  });
}
