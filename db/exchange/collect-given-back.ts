import type { Office } from '../office/office';
import { rows } from '../store/prepared';

/** 向上级要回: everything that an organisation itself had said and that is held here, signed as it came, with the versions that its submissions name. */
export function collectGivenBack(office: Office, org: string) {
  const statements = rows<{ bytes: string; signature: string }>(office.db,
    `SELECT bytes, signature FROM statement WHERE org = :org AND state = 'accepted' AND kind IN ('certificate', 'submission', 'figures', 'erasure', 'alias', 'revocation', 'progress') ORDER BY seq`, { org });
  const held = rows<{ record: string; kind: string; bytes: string }>(office.db,
    `SELECT v.record, v.kind, v.bytes FROM version v WHERE v.org = :org AND EXISTS (SELECT 1 FROM submission_item i WHERE i.record = v.record AND i.version = v.id) ORDER BY v.seq`, { org });
  const recordsByKind: Record<string, number> = {};
  for (const kind of new Map(held.map(({ record, kind: of }) => [record, of])).values()) recordsByKind[kind] = (recordsByKind[kind] ?? 0) + 1;
  return { statements, versions: held.map(({ bytes }) => bytes), recordsByKind };
}
