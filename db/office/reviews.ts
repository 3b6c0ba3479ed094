import { returnedBefore, REVIEW_STATES, standingReviews, type ReviewState, type SaidReview } from '../domain/review';
import type { GatheringKind } from '../domain/gathering';
import type { AskedField, RecordReview, ReturnedLine, ReviewComparison, ReviewCount, ReviewLine, ReviewMark, ReviewQueue } from '../domain/review-views';
import type { RecordState } from '../domain/views';
import type { JsonObject } from '../records/canonical';
import type { StatementOf } from '../records/statements';
import { storedVersion, type StoredVersion } from '../records/version';
import { row, rows } from '../store/prepared';
import { reviewsCarried, reviewsOf, reviewStateOf, submissionsOf } from '../store/reviews';
import { currentItems } from '../store/submissions';
import { changesBetween } from './history';
import type { Office } from './office';
import { orgNames } from './org-names';
import { namesWithin, titleOf } from './record-names';
import { recordRow } from './records';

const MOST_LINES = 300;

/** Organisations directly below, whose submissions this one reviews. */
const BELOW = `SELECT org FROM peer WHERE relation = 'subordinate' AND state = 'confirmed' AND slot <> ''`;

/** All of them, read once for whoever asks of many. */
export const directlyBelow = (office: Office): Set<string> => new Set(rows<{ org: string }>(office.db, BELOW).flatMap(({ org }) => (org === office.org ? [] : [org])));

export const isBelow = (office: Office, org: string): boolean => org !== office.org && row(office.db, `SELECT 1 AS there FROM (${BELOW}) WHERE org = :org`, { org }) !== undefined;

/** How a record stands in review, on either side; one that nobody has submitted is 待审核 with no version. */
export function reviewOfRecord(office: Office, record: string): RecordReview {
  const versions = currentItems(office.db, record).map(({ version }) => version);
  const reviews = reviewsOf(office.db, record);
  const standing = [...new Set(reviews.map(({ version }) => version))].flatMap((version) => standingReviews(reviews, version));
  const org = recordRow(office.db, record)?.org ?? office.org;
  const marks = standing.filter(({ outcome }) => outcome !== 'open').map((review) => markOf(office, org, review, versions.includes(review.version))).sort((a, b) => (a.statedAt < b.statedAt ? 1 : -1));
  const mayReview = isBelow(office, org) && versions.length > 0;
  return {
    record, versions: [...new Set(versions)].sort(), state: reviewStateOf(office.db, record), marks: marks.filter(({ current }) => current), earlier: marks.filter(({ current }) => !current),
    mayReview, mayUndo: mayReview && marks.some(({ current, carried, statement, version }) => current && !carried && !isSaidAgain(office, org, reviews, statement, version)),
  };
}

/** What of a review the branch may have read already: of those that it replaced, one after another, the last that was carried. */
export function carriedBefore(office: Office, org: string, reviews: readonly SaidReview[], id: string, version: string): StatementOf<'review'> | undefined {
  const through = reviewsCarried(office.db, org);
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const found = row<{ seq: number; bytes: string }>(office.db, 'SELECT seq, bytes FROM statement WHERE id = :one', { one });
    if (found && found.seq <= through) return JSON.parse(found.bytes) as StatementOf<'review'>;
    open.push(...reviews.filter((review) => review.id === one && review.version === version).flatMap(({ replaces }) => replaces));
  }
  return undefined;
}

/** It only says again what was carried: taken back already, there is nothing to take back. */
function isSaidAgain(office: Office, org: string, reviews: readonly SaidReview[], id: string, version: string): boolean {
  const [before, now] = [carriedBefore(office, org, reviews, id, version), said(office, id)];
  return before !== undefined && before.outcome === now.outcome && before.reason === now.reason && before.deadline === now.deadline && before.fields.join() === now.fields.join();
}

function markOf(office: Office, org: string, { id, version }: { readonly id: string; readonly version: string }, current: boolean): ReviewMark {
  const found = row<{ seq: number; bytes: string }>(office.db, 'SELECT seq, bytes FROM statement WHERE id = :id', { id });
  if (!found) throw new Error(`review ${id} went away`);
  const { outcome, reason, fields, deadline, statedAt } = JSON.parse(found.bytes) as StatementOf<'review'>;
  return { statement: id, version, outcome, reason, fields, deadline, statedAt, current, carried: org === office.org || found.seq <= reviewsCarried(office.db, org) };
}

/** Submitted before beside submitted now: the returned version that this one answers, else the one just before; null = it was submitted once. */
export function compareSubmitted(office: Office, record: string): ReviewComparison | null {
  const found = recordRow(office.db, record);
  const submissions = submissionsOf(office.db, record);
  const [item] = currentItems(office.db, record);
  const current = submissions.find(({ id }) => id === item?.statement);
  if (!found || !current) return null;
  const reviews = reviewsOf(office.db, record);
  const [returned] = returnedBefore(submissions, reviews);
  const earlier = returned ?? submissions.filter(({ id, version }) => current.replaces.includes(id) && version !== current.version)[0]?.version;
  const [before, after] = [earlier, current.version].map((id) => versionById(office, id));
  if (!before || !after) return null;
  const [was, is] = [before.version.document, after.version.document];
  const changes = changesBetween(was, is);
  const asked = returned === undefined ? [] : [...new Set(standingReviews(reviews, returned).flatMap(({ id }) => said(office, id).fields))];
  const side = ({ id, version: { savedAt, author } }: StoredVersion) => ({ version: id, savedAt, author });
  return {
    record, kind: found.kind, title: titleOf(is), before: { ...side(before), returned: returned !== undefined }, after: side(after), changes, document: is, earlierDocument: was,
    names: namesWithin(office, JSON.stringify([was, is])), asked, untouched: asked.filter((field) => !isTouched(changes, field)),
  };
}

/** What the standing return asks for, and in what of it the record is another already. */
export function askedFields(office: Office, record: string): AskedField[] {
  const found = recordRow(office.db, record);
  const returns = reviewOfRecord(office, record).marks.filter(({ outcome }) => outcome === 'returned');
  const [first] = returns;
  const returned = versionById(office, first?.version);
  if (!found || !returned) return [];
  const changes = changesBetween(returned.version.document, JSON.parse(found.document) as JsonObject);
  return [...new Set(returns.flatMap(({ fields }) => fields))].map((path) => ({ path, changed: isTouched(changes, path) }));
}

const isTouched = (changes: ReviewComparison['changes'], field: string): boolean => changes.some(({ path }) => path === field || path.startsWith(`${field}/`));

const versionById = (office: Office, id: string | undefined): StoredVersion | undefined => {
  const found = id === undefined ? undefined : row<{ id: string; bytes: string }>(office.db, 'SELECT id, bytes FROM version WHERE id = :id', { id });
  return found && storedVersion(found);
};

const said = (office: Office, id: string): StatementOf<'review'> => JSON.parse(row<{ bytes: string }>(office.db, 'SELECT bytes FROM statement WHERE id = :id', { id })?.bytes ?? '{}') as StatementOf<'review'>;

export interface ReviewFilter {
  readonly org?: string | undefined;
  readonly kind?: GatheringKind | undefined;
  /** `waiting` = 待审核 and 退回后已重报: what somebody should look at. */
  readonly state?: ReviewState | 'waiting' | undefined;
}

const WAITING: readonly ReviewState[] = ['pending', 'resubmitted'];
const statesOf = (state: ReviewFilter['state']): readonly ReviewState[] => (state === undefined ? REVIEW_STATES : state === 'waiting' ? WAITING : [state]);

/** Records of those directly below that stand; see gathering_live. Where the index of the days leads, it has everything that is asked. */
const STANDING = (index: 'gathering_live' | 'gathering_recent'): string =>
  `FROM gathering g INDEXED BY ${index} LEFT JOIN review_state s ON s.record = g.record WHERE g.withdrawn = 0 AND g.org IN (${BELOW})`;
/** A withdrawn one is looked at only where it answers a return: few, and found by their state. */
const ANSWERED = `FROM review_state s CROSS JOIN gathering g ON g.record = s.record WHERE s.state = 'resubmitted' AND g.withdrawn = 1 AND g.org IN (${BELOW})`;

/** Beyond so many nobody needs the number: it stands on every screen, and must cost little. */
const MOST_COUNTED = 1000;

/** How many of them wait to be looked at, up to `MOST_COUNTED`: the number beside 审核. */
export const waitingReviews = (office: Office): number => row<{ n: number }>(office.db,
  `SELECT count(*) AS n FROM (SELECT 1 ${STANDING('gathering_live')} AND coalesce(s.state, 'pending') IN ('pending', 'resubmitted') UNION ALL SELECT 1 ${ANSWERED} LIMIT ${MOST_COUNTED})`)?.n ?? 0;

/** 审核: what was submitted from directly below, by organisation and kind, what was held last first. */
export function reviewQueue(office: Office, today: string, { org, kind, state }: ReviewFilter): ReviewQueue {
  const names = orgNames(office, today);
  const states = statesOf(state);
  const counts = countsBelow(office, names);
  const total = counts.filter((group) => (org === undefined || group.org === org) && (kind === undefined || group.kind === kind)).reduce((sum, group) => sum + states.reduce((all, one) => all + group.counts[one], 0), 0);
  return { counts, lines: linesOf(office, { org, kind, states, limit: Math.min(total, MOST_LINES) }).map((line) => lineOf(office, line, names)), total };
}

/** What nobody has reviewed is all that stands less what was: neither count walks more than one index. */
function countsBelow(office: Office, names: ReadonlyMap<string, string>): ReviewCount[] {
  const groups = new Map<string, ReviewCount & { counts: Record<ReviewState, number> }>();
  const standing = rows<{ org: string; kind: GatheringKind; n: number }>(office.db,
    `SELECT org, main_kind AS kind, count(*) AS n FROM gathering INDEXED BY gathering_live WHERE withdrawn = 0 AND org IN (${BELOW}) GROUP BY org, main_kind`);
  for (const { org, kind, n } of standing) groups.set(`${org}/${kind}`, { org, orgName: names.get(org) ?? '', kind, counts: { pending: n, passed: 0, returned: 0, resubmitted: 0 } });
  for (const { org, kind, state, n } of rows<{ org: string; kind: GatheringKind; state: ReviewState; n: number }>(office.db, `SELECT org, kind, state, count(*) AS n FROM review_state WHERE org <> '' GROUP BY org, kind, state`)) {
    const group = groups.get(`${org}/${kind}`);
    if (!group) continue;
    group.counts[state] += n;
    group.counts.pending -= n;
  }
  for (const { org, kind, n } of rows<{ org: string; kind: GatheringKind; n: number }>(office.db, `SELECT g.org, g.main_kind AS kind, count(*) AS n ${ANSWERED} GROUP BY g.org, g.main_kind`)) {
    const group = groups.get(`${org}/${kind}`) ?? { org, orgName: names.get(org) ?? '', kind, counts: { pending: 0, passed: 0, returned: 0, resubmitted: 0 } };
    group.counts.resubmitted += n;
    groups.set(`${org}/${kind}`, group);
  }
  return [...groups.values()];
}

type QueueLine = Omit<ReviewLine, 'orgName' | 'versions' | 'deadline' | 'carried'>;

/** The newest `limit` of them. As many as there are at most: a walk from the newest back ends with the last one that is found. */
function linesOf(office: Office, { org, kind, states, limit }: Pick<ReviewFilter, 'org' | 'kind'> & { readonly states: readonly ReviewState[]; readonly limit: number }): QueueLine[] {
  if (limit === 0) return [];
  const asked = `AND coalesce(s.state, 'pending') IN (SELECT value FROM json_each(:states))${org === undefined ? '' : ' AND g.org = :org'}${kind === undefined ? '' : ' AND g.main_kind = :kind'}`;
  // Of one organisation there are few; of all of them the newest are soon found.
  const standing = STANDING(org === undefined ? 'gathering_recent' : 'gathering_live');
  const newest = (from: string): string => `SELECT * FROM (SELECT g.record, g.start, coalesce(s.state, 'pending') AS state ${from} ${asked} ORDER BY g.start DESC, g.record DESC LIMIT :limit)`;
  return rows<QueueLine>(office.db,
    `SELECT q.record, g.org, g.main_kind AS kind, g.title, g.start, q.state, w.submitted_at AS submittedAt
     FROM (${newest(standing)} UNION ALL ${newest(ANSWERED)}) q JOIN gathering g ON g.record = q.record JOIN record_way w ON w.record = q.record ORDER BY q.start DESC, q.record DESC LIMIT :limit`,
    { ...(org === undefined ? {} : { org }), ...(kind === undefined ? {} : { kind }), states: JSON.stringify(states), limit });
}

function lineOf(office: Office, line: QueueLine, names: ReadonlyMap<string, string>): ReviewLine {
  const { versions, marks } = reviewOfRecord(office, line.record);
  return { ...line, orgName: names.get(line.org) ?? '', versions, deadline: earliest(marks), carried: marks.every(({ carried }) => carried) };
}

const earliest = (marks: readonly ReviewMark[]): string => marks.filter(({ outcome, deadline }) => outcome === 'returned' && deadline !== '').map(({ deadline }) => deadline).sort()[0] ?? '';

/** 退回待改: own records whose submitted version the superior has returned, the nearest deadline first. */
export function returnedRecords(office: Office, today: string): ReturnedLine[] {
  const found = rows<{ record: string; kind: GatheringKind; title: string; start: string; way: RecordState }>(office.db,
    `SELECT g.record, g.main_kind AS kind, g.title, g.start, w.state AS way FROM review_state s JOIN gathering g ON g.record = s.record JOIN record_way w ON w.record = g.record
     WHERE s.state = 'returned' AND g.org = :org`, { org: office.org });
  return found
    .map((line): ReturnedLine => {
      const marks = reviewOfRecord(office, line.record).marks.filter(({ outcome }) => outcome === 'returned');
      const deadline = earliest(marks);
      return {
        ...line, deadline, overdue: deadline !== '' && deadline < today, statedAt: marks[0]?.statedAt ?? '',
        reasons: [...new Set(marks.map(({ reason }) => reason))], fields: [...new Set(marks.flatMap(({ fields }) => fields))],
      };
    })
    .sort((a, b) => ((a.deadline || '9') < (b.deadline || '9') ? -1 : (a.deadline || '9') > (b.deadline || '9') ? 1 : a.start < b.start ? -1 : 1));
}

/** Why a record was returned, also where it was submitted anew since: the latest return's reason; '' = it never was. */
export function returnReason(office: Office, record: string): string {
  const { marks, earlier } = reviewOfRecord(office, record);
  return [...marks, ...earlier].find(({ outcome }) => outcome === 'returned')?.reason ?? '';
}

/** Reasons that this organisation has given before, the most used first: phrases to give again. */
export const reviewPhrases = (office: Office): string[] =>
  rows<{ reason: string }>(office.db,
    `SELECT json_extract(bytes, '$.reason') AS reason FROM statement WHERE kind = 'review' AND org = :org AND json_extract(bytes, '$.outcome') = 'returned'
     GROUP BY 1 ORDER BY count(*) DESC, max(seq) DESC LIMIT 12`, { org: office.org }).map(({ reason }) => reason);
