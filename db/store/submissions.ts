import type { Signed, StatementOf } from '../records/statements';
import type { Database } from './open';
import { prepared, rows, run } from './prepared';

export interface SubmissionItem {
  readonly statement: string;
  readonly record: string;
  readonly version: string;
  readonly kind: string;
  readonly org: string;
  readonly withdrawn: number;
  readonly stated_at: string;
}

const CURRENT = `NOT EXISTS (SELECT 1 FROM submission_replaced r WHERE r.record = i.record AND r.statement = i.statement)`;

/** Notes what a submission says of each of its records. Order of arrival does not matter. */
export function projectSubmission(db: Database, { id, statement }: Signed<StatementOf<'submission'>>): void {
  const item = prepared(db, 'INSERT OR IGNORE INTO submission_item (statement, record, version, kind, org, withdrawn, stated_at) VALUES (?, ?, ?, ?, ?, ?, ?)');
  const replaced = prepared(db, 'INSERT OR IGNORE INTO submission_replaced (record, statement, by_statement) VALUES (?, ?, ?)');
  for (const { record, version, kind, withdrawn, replaces } of statement.records) {
    item.run(id, record, version, kind, statement.org, withdrawn ? 1 : 0, statement.statedAt);
    for (const older of replaces) replaced.run(record, older, id);
  }
}

/** All submissions of a record that no other replaces; more than one is 两处提交. The first counts: the same on every machine. */
export const currentItems = (db: Database, record: string): SubmissionItem[] => rows(db, CURRENT_ITEMS, { record });
const CURRENT_ITEMS = `SELECT i.* FROM submission_item i WHERE i.record = :record AND ${CURRENT} ORDER BY i.stated_at DESC, i.statement`;

/** Those versions of a record that its current submissions name and that are here, in the same order. */
export const currentVersions = (db: Database, record: string): { readonly version: string }[] => rows(db, CURRENT_VERSIONS, { record });
const CURRENT_VERSIONS = `SELECT i.version FROM submission_item i JOIN version v ON v.id = i.version WHERE i.record = :record AND ${CURRENT} ORDER BY i.stated_at DESC, i.statement`;

/** Ids of all submissions by an organisation that are held here. */
export const submissionIds = (db: Database, org: string): string[] =>
  rows<{ id: string }>(db, `SELECT id FROM statement WHERE kind = 'submission' AND org = :org ORDER BY seq`, { org }).map(({ id }) => id);

/** Every submission that receipts by one superior, signed or on paper, have named. */
export const deliveredTo = (db: Database, superior: string): Set<string> =>
  new Set(rows<{ submission: string }>(db, 'SELECT submission FROM delivered_to WHERE org = :superior', { superior }).map(({ submission }) => submission));

/** What the newest valid receipt lists as counted; `coveredNow` in cover.ts adds what came on paper. */
export const coveredByReceipt = (db: Database): string[] => rows<{ submission: string }>(db, 'SELECT submission FROM covered').map(({ submission }) => submission);

export const itemsOfSubmission = (db: Database, statement: string): SubmissionItem[] =>
  rows(db, 'SELECT * FROM submission_item WHERE statement = :statement ORDER BY record', { statement });

/** Replaces what the newest receipt covers. */
export function setCovered(db: Database, submissions: Iterable<string>): void {
  run(db, 'DELETE FROM covered');
  const insert = prepared(db, 'INSERT OR IGNORE INTO covered VALUES (?)');
  for (const id of submissions) insert.run(id);
}
