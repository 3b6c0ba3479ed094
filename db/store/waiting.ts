import type { Database } from './open';
import { row, rows, run } from './prepared';

/** How many own gatherings stand where somebody still has to do something. */
export interface WaitingCounts {
  /** 未提交. */
  readonly unsubmitted: number;
  /** 提交后有改动. */
  readonly changed: number;
  /** 已提交, and in no report to the present superior. */
  readonly submitted: number;
  /** Withdrawn after it was submitted, and no report has told so. */
  readonly withdrawn: number;
}

/** Brings the list of what waits for 提交 up to one record and its submissions. Call it inside a transaction. */
export function projectWaiting(db: Database, record: string, own: string): void {
  const now = row<{ state: string; decided: number }>(db,
    `SELECT w.state, r.conflicts = '[]' AS decided FROM record_way w JOIN record r ON r.id = w.record
     WHERE w.record = :record AND w.kind = 'gathering' AND w.org = :own AND w.state IN ('unsubmitted', 'changed')`, { record, own });
  if (now) run(db, 'INSERT INTO waiting (record, state, decided) VALUES (:record, :state, :decided) ON CONFLICT (record) DO UPDATE SET state = excluded.state, decided = excluded.decided', { record, ...now });
  else run(db, 'DELETE FROM waiting WHERE record = :record', { record });
}

/** Asks what waits, never each record how it stands: settled years cost nothing. */
export function waitingCounts(db: Database, own: string): WaitingCounts {
  const open = new Map(rows<{ state: string; n: number }>(db, 'SELECT state, count(*) AS n FROM waiting GROUP BY state').map(({ state, n }) => [state, n]));
  const going = new Map(rows<{ state: string; n: number }>(db, UNWRITTEN, { own }).map(({ state, n }) => [state, n]));
  return { unsubmitted: open.get('unsubmitted') ?? 0, changed: open.get('changed') ?? 0, submitted: going.get('submitted') ?? 0, withdrawn: going.get('withdrawn') ?? 0 };
}

/** Of the submissions that no report to the present superior has carried: how their records stand. */
const UNWRITTEN = `SELECT w.state, count(*) AS n FROM statement s
  CROSS JOIN submission_item i ON i.statement = s.id
  CROSS JOIN record_way w ON w.record = i.record
  WHERE s.kind = 'submission' AND s.org = :own AND i.kind = 'gathering' AND w.submission = i.statement AND w.org = :own
    AND NOT EXISTS (SELECT 1 FROM package_out_submission o JOIN package_out p ON p.id = o.package WHERE o.statement = s.id AND p.addressee = (SELECT org FROM present_superior))
  GROUP BY w.state`;
