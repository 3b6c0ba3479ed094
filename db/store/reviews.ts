import { reviewState, type ReviewState, type SaidReview, type SaidSubmission } from '../domain/review';
import type { Signed, StatementOf } from '../records/statements';
import type { Database } from './open';
import { prepared, row, rows, run } from './prepared';

/** Notes what a review says of each of its records. Order of arrival does not matter. */
export function projectReview(db: Database, { id, statement }: Signed<StatementOf<'review'>>): void {
  const item = prepared(db, 'INSERT OR IGNORE INTO review_item (statement, record, version, org, outcome) VALUES (?, ?, ?, ?, ?)');
  const replaced = prepared(db, 'INSERT OR IGNORE INTO review_replaced (record, version, statement, by_statement) VALUES (?, ?, ?, ?)');
  for (const { record, version, replaces } of statement.records) {
    item.run(id, record, version, statement.to, statement.outcome);
    for (const older of replaces) replaced.run(record, version, older, id);
  }
}

/** All reviews of a record, of whatever version, those that were replaced too. */
export function reviewsOf(db: Database, record: string): SaidReview[] {
  const said = rows<Omit<SaidReview, 'replaces'>>(db, 'SELECT statement AS id, version, outcome FROM review_item WHERE record = :record ORDER BY statement, version', { record });
  if (said.length === 0) return [];
  const replaced = rows<{ version: string; statement: string; by_statement: string }>(db, 'SELECT version, statement, by_statement FROM review_replaced WHERE record = :record', { record });
  return said.map((review) => ({ ...review, replaces: replaced.filter((line) => line.by_statement === review.id && line.version === review.version).map(({ statement }) => statement) }));
}

/** All submissions of a record, those that were replaced too. */
export function submissionsOf(db: Database, record: string): SaidSubmission[] {
  const replaced = rows<{ statement: string; by_statement: string }>(db, 'SELECT statement, by_statement FROM submission_replaced WHERE record = :record', { record });
  return rows<Omit<SaidSubmission, 'replaces'>>(db, 'SELECT statement AS id, version FROM submission_item WHERE record = :record ORDER BY stated_at, statement', { record })
    .map((submission) => ({ ...submission, replaces: replaced.filter((line) => line.by_statement === submission.id).map(({ statement }) => statement) }));
}

/** Brings a record's standing up to its submissions and reviews. Cheap where nobody has reviewed it. */
export function projectReviewState(db: Database, record: string): void {
  const reviews = reviewsOf(db, record);
  const state = reviews.length === 0 ? 'pending' : reviewState(submissionsOf(db, record), reviews);
  if (state === 'pending') run(db, 'DELETE FROM review_state WHERE record = :record', { record });
  else {
    run(db,
      `INSERT INTO review_state (record, state, org, kind) SELECT :record, :state, coalesce(max(org), ''), coalesce(max(main_kind), '') FROM gathering WHERE record = :record AND withdrawn = 0
       ON CONFLICT (record) DO UPDATE SET state = excluded.state, org = excluded.org, kind = excluded.kind`, { record, state });
  }
}

/** All records of which somebody has said something: what stands of them follows from nothing else. */
export const reviewedRecords = (db: Database): string[] => rows<{ record: string }>(db, 'SELECT DISTINCT record FROM review_item').map(({ record }) => record);

/** How a submitted record stands; `pending` also for one that nobody has submitted. */
export const reviewStateOf = (db: Database, record: string): ReviewState =>
  row<{ state: ReviewState }>(db, 'SELECT state FROM review_state WHERE record = :record', { record })?.state ?? 'pending';

/** The newest review (statement.seq) that a file for an organisation below has carried; 0 = none. */
export const reviewsCarried = (db: Database, org: string): number => row<{ through: number }>(db, 'SELECT through FROM review_carried WHERE org = :org', { org })?.through ?? 0;
