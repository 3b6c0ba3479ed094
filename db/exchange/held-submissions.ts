import { digestOf } from '../records/statements';
import type { Database } from '../store/open';
import { row, rows } from '../store/prepared';
import { submissionIds } from '../store/submissions';

/**
 * All submissions of one organisation that are held here: how many, and on demand their digest. A statement is added at the
 * end and never changed, so as many with the same newest are the same: their digest is not made again. Within a
 * transaction nothing is kept, since it may never have been.
 */
export interface HeldSubmissions {
  readonly count: number;
  readonly digest: () => string;
}

interface Counted {
  readonly count: number;
  readonly newest: number;
}

const keptOf = new WeakMap<Database, Map<string, Counted & { readonly digest: string }>>();

/** Of every organisation; one read for all. */
export function heldSubmissions(db: Database): (org: string) => HeldSubmissions {
  const counted = new Map(rows<Counted & { readonly org: string }>(db, `${HELD} WHERE kind = 'submission' GROUP BY org`).map((found) => [found.org, found]));
  return (org) => heldOf(db, org, counted.get(org));
}

export const heldSubmissionsOf = (db: Database, org: string): HeldSubmissions => heldOf(db, org, row<Counted>(db, `${HELD} WHERE kind = 'submission' AND org = :org GROUP BY org`, { org }));

const HELD = 'SELECT org, count(*) AS count, max(seq) AS newest FROM statement';

const heldOf = (db: Database, org: string, { count, newest }: Counted = { count: 0, newest: 0 }): HeldSubmissions => ({
  count,
  digest: () => {
    let kept = keptOf.get(db);
    if (!kept) keptOf.set(db, (kept = new Map()));
    const before = kept.get(org);
    if (before?.count === count && before.newest === newest && !db.inTransaction) return before.digest;
    const digest = digestOf(submissionIds(db, org));
    if (!db.inTransaction) kept.set(org, { count, newest, digest });
    return digest;
  },
});
