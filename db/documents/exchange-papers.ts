import { basename } from 'node:path';
import { fail, type Failure } from '../domain/failure';
import { GATHERING_KINDS } from '../domain/gathering';
import { bytesText } from '../domain/names/sizes';
import { coverSlip } from '../domain/papers/exchange-papers';
import type { Paper } from '../domain/papers/paper';
import { err, ok, type Result } from '../domain/result';
import { orgNames } from '../office/org-names';
import { ownName } from '../office/own-name';
import type { Office } from '../office/office';
import { packageOut } from '../store/packages';
import { row, rows } from '../store/prepared';

/** 封面单 of a report that was written, as often as it is asked for. */
export function coverSlipOf(office: Office, today: string, id: string): Result<Paper, Failure> {
  const out = packageOut(office.db, id);
  if (out?.kind !== 'report') return err(fail('not-found'));
  const carried = rows<{ kind: string; records: number }>(office.db,
    `SELECT coalesce(g.main_kind, r.kind) AS kind, count(DISTINCT i.record) AS records
     FROM package_out_submission s JOIN submission_item i ON i.statement = s.statement JOIN record r ON r.id = i.record LEFT JOIN gathering g ON g.record = r.id
     WHERE s.package = :id GROUP BY 1`, { id });
  const order: readonly string[] = GATHERING_KINDS;
  const place = (kind: string): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const code = row<{ code: string }>(office.db, `SELECT code FROM peer WHERE org = :org AND relation = 'superior' ORDER BY device LIMIT 1`, { org: out.addressee })?.code ?? '';
  return ok(
    coverSlip({
      from: ownName(office, today),
      to: { code, name: orgNames(office, today).get(out.addressee) ?? '' },
      number: out.number, period: out.period, records: out.records,
      byKind: carried.sort((a, b) => place(a.kind) - place(b.kind)).map(({ kind, records }) => [kind, records]),
      file: basename(out.file.replaceAll('\\', '/')), size: bytesText(out.bytes), sha256: out.sha256, at: out.written_at,
    }),
  );
}
