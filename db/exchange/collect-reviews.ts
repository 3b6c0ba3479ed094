import type { Office } from '../office/office';
import type { Signed, StatementOf } from '../records/statements';
import { rows, run } from '../store/prepared';

export interface CarriedReviews {
  readonly statements: readonly Signed<StatementOf<'review'>>[];
  /** The newest of them, by the order in which they came into this database; 0 = none. */
  readonly through: number;
}

/** Of an organisation's reviews those of which something still stands: each file carries all of them, so a lost stick repairs itself. */
const STANDING = `FROM statement s WHERE s.kind = 'review' AND s.org = :own AND s.state = 'accepted'
  AND EXISTS (SELECT 1 FROM review_item i WHERE i.statement = s.id AND i.org = :org
    AND NOT EXISTS (SELECT 1 FROM review_replaced r WHERE r.record = i.record AND r.version = i.version AND r.statement = i.statement))`;

/** What this organisation says of one below it: its reviews, signed as they were when somebody pressed the button. */
export function collectReviews(office: Office, org: string): CarriedReviews {
  const found = rows<{ id: string; bytes: string; signature: string; seq: number }>(office.db, `SELECT s.id, s.bytes, s.signature, s.seq ${STANDING} ORDER BY s.seq`, { own: office.org, org });
  const statements = found.map(({ id, bytes, signature }) => ({ id, bytes, signature, statement: JSON.parse(bytes) as StatementOf<'review'> }));
  return { statements, through: found.at(-1)?.seq ?? 0 };
}

/** Notes, when the file is 已写出, up to where it carried reviews. */
export function keepCarried(office: Office, org: string, through: number): void {
  run(office.db, 'INSERT INTO review_carried (org, through) VALUES (:org, :through) ON CONFLICT (org) DO UPDATE SET through = max(through, excluded.through)', { org, through });
}

/** Organisations for which there are reviews that no file has carried yet. A statement is to one organisation: its first item says to which. No clock is asked. */
export const reviewsDue = (office: Office): Set<string> => new Set(rows<{ org: string }>(office.db,
  `SELECT DISTINCT said.org FROM (
     SELECT s.id, s.seq, (SELECT i.org FROM review_item i WHERE i.statement = s.id LIMIT 1) AS org FROM statement s WHERE s.kind = 'review' AND s.org = :own AND s.state = 'accepted'
   ) said LEFT JOIN review_carried c ON c.org = said.org
   WHERE said.seq > coalesce(c.through, 0) AND EXISTS (SELECT 1 FROM review_item i WHERE i.statement = said.id
     AND NOT EXISTS (SELECT 1 FROM review_replaced r WHERE r.record = i.record AND r.version = i.version AND r.statement = i.statement))`, { own: office.org }).map(({ org }) => org));
