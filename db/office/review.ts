import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { standingReviews } from '../domain/review';
import type { JsonObject } from '../records/canonical';
import { sign, type Signed, type StatementOf } from '../records/statements';
import { row } from '../store/prepared';
import { projectReview, projectReviewState, reviewsCarried, reviewsOf } from '../store/reviews';
import { addStatement } from '../store/statements';
import { currentItems } from '../store/submissions';
import type { Moment, Office } from './office';
import { titleOf } from './record-names';
import { recordRow } from './records';
import { carriedBefore, isBelow, reviewOfRecord } from './reviews';

export type Decision =
  | { readonly outcome: 'passed' }
  /** `fields`: paths of the record's form; `deadline`: a day, '' = none. */
  | { readonly outcome: 'returned'; readonly reason: string; readonly fields: readonly string[]; readonly deadline: string };

/** A record as somebody looked at it: the submitted versions that were on the screen. */
export interface Seen {
  readonly record: string;
  readonly versions: readonly string[];
}

type Review = Signed<StatementOf<'review'>>;
type Entry = StatementOf<'review'>['records'][number];
type Words = Pick<StatementOf<'review'>, 'outcome' | 'reason' | 'fields' | 'deadline'>;

const NOTHING: Words = { outcome: 'open', reason: '', fields: [], deadline: '' };

/**
 * 通过 or 退回 of what was submitted from directly below, many records at once: one signed statement for each organisation.
 * Nothing of theirs is changed. What was submitted anew while somebody looked is not judged unseen.
 */
export function reviewRecords(office: Office, moment: Moment, seen: readonly Seen[], decision: Decision): Result<{ readonly reviewed: number }, Failure> {
  if (decision.outcome === 'returned' && decision.reason.trim() === '') return err(fail('review-reason-missing'));
  if (decision.outcome === 'returned' && decision.deadline !== '' && decision.deadline < moment.today) return err(fail('review-deadline-past'));
  const byOrg = new Map<string, Entry[]>();
  for (const { record, versions } of seen) {
    const found = recordRow(office.db, record);
    if (!found) return err(fail('not-found'));
    const review = reviewOfRecord(office, record);
    if (!review.mayReview || !isBelow(office, found.org)) return err(fail('review-not-below'));
    if (review.versions.join() !== [...new Set(versions)].sort().join()) return err(fail('review-changed', { title: titleOf(JSON.parse(found.document) as JsonObject) }));
    const entries = review.versions.map((version) => entryOf(office, record, version));
    byOrg.set(found.org, [...(byOrg.get(found.org) ?? []), ...entries]);
  }
  if (byOrg.size === 0) return err(fail('review-nothing'));
  const words: Words = decision.outcome === 'passed' ? { outcome: 'passed', reason: '', fields: [], deadline: '' } : { ...decision, reason: decision.reason.trim().normalize('NFC'), fields: [...new Set(decision.fields)].sort() };
  keep(office, moment, [...byOrg].map(([to, records]) => signed(office, moment, to, records, words)));
  return ok({ reviewed: seen.length });
}

/**
 * Takes back what no 下发 file has carried yet, of many records at once or of none: what was said before stands again, or
 * nothing. Once carried, only another review can follow: the branch may have acted on it.
 */
export function undoReviews(office: Office, moment: Moment, records: readonly string[]): Result<null, Failure> {
  const groups = new Map<string, { readonly to: string; readonly words: Words; readonly entries: Entry[] }>();
  for (const record of new Set(records)) {
    const found = recordRow(office.db, record);
    if (!found) return err(fail('not-found'));
    if (!isBelow(office, found.org)) return err(fail('review-not-below'));
    const before = wordsBefore(office, found.org, record);
    if (!before.ok) return before;
    for (const { version, words } of before.value) {
      const key = JSON.stringify([found.org, words]);
      const group = groups.get(key) ?? { to: found.org, words, entries: [] };
      group.entries.push(entryOf(office, record, version));
      groups.set(key, group);
    }
  }
  keep(office, moment, [...groups.values()].map(({ to, words, entries }) => signed(office, moment, to, entries, words)));
  return ok(null);
}

/** What stood of each submitted version before what no file has carried was said. */
function wordsBefore(office: Office, org: string, record: string): Result<readonly { readonly version: string; readonly words: Words }[], Failure> {
  const through = reviewsCarried(office.db, org);
  const held = reviewsOf(office.db, record);
  const found: { version: string; words: Words }[] = [];
  for (const version of new Set(currentItems(office.db, record).map((item) => item.version))) {
    const standing = standingReviews(held, version).filter(({ outcome }) => outcome !== 'open').map(({ id }) => ({ id, seq: seqOf(office, id) }));
    if (standing.length === 0) continue;
    if (standing.some(({ seq }) => seq <= through)) return err(fail('review-carried'));
    // What the branch has read stands again; a slip between two other slips is nobody's word.
    const before = standing.flatMap(({ id }) => carriedBefore(office, org, held, id, version) ?? [])[0];
    const { outcome, reason, fields, deadline } = before ?? NOTHING;
    found.push({ version, words: { outcome, reason, fields, deadline } });
  }
  return found.length === 0 ? err(fail('review-nothing')) : ok(found);
}

const seqOf = (office: Office, id: string): number => row<{ seq: number }>(office.db, 'SELECT seq FROM statement WHERE id = :id', { id })?.seq ?? 0;

const entryOf = (office: Office, record: string, version: string): Entry => ({ record, version, replaces: standingReviews(reviewsOf(office.db, record), version).map(({ id }) => id).sort() });

const signed = (office: Office, moment: Moment, to: string, records: Entry[], words: Words): Review =>
  sign({ kind: 'review', org: office.org, device: office.device, statedAt: moment.now, to, records, ...words, fields: [...words.fields] }, office.keys.signingSecret);

function keep(office: Office, moment: Moment, reviews: readonly Review[]): void {
  office.db.transaction(() => {
    for (const review of reviews) {
      addStatement(office.db, review, 'accepted', moment.now);
      projectReview(office.db, review);
      for (const { record } of review.statement.records) projectReviewState(office.db, record);
    }
  }).immediate();
}
