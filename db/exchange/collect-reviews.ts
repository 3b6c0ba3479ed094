import type { Office } from '../office/office';
import type { Signed, StatementOf } from '../records/statements';
import { row, rows, run } from '../store/prepared';
import { reviewsCarried } from '../store/reviews';

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

/** There are reviews that no file for this organisation has carried yet. No clock is asked. */
export function areReviewsDue(office: Office, org: string): boolean {
  const newest = row<{ seq: number | null }>(office.db, `SELECT max(s.seq) AS seq ${STANDING}`, { own: office.org, org })?.seq ?? 0;
  return newest > reviewsCarried(office.db, org);
}
