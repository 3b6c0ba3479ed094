import { countAttendance, hoursOf, type GatheringDocument } from '../domain/gathering';
import type { MemberDocument } from '../domain/member';
import { DOCUMENTS, isRecordKind, type RecordKind } from '../domain/record';
import type { JsonObject } from '../records/canonical';
import { plainPath } from '../records/fields';
import { mergeVersions } from '../records/merge';
import { isOfToday, isReadable, readable } from '../records/readable';
import { storedVersion, type StoredVersion } from '../records/version';
import type { Database } from './open';
import { monthOf } from '../domain/dates';
import { prepared, row, run } from './prepared';
import { heldIn, projectHeld } from './figure-months';
import { SearchQueue } from './search-queue';
import { hasAliases, sameAs, standsFor, withOnePersonOnce } from './aliases';
import { initialsOf } from './initials';
import { projectReviewState } from './reviews';
import { currentVersions } from './submissions';
import { ownerOf, versionBytes, versionsOf } from './versions';
import { projectWaiting } from './waiting';

/** What is shown of one record. Own records, and rules from above: all versions merged. Others': the version of the current submission. */
interface Shown {
  readonly record: string;
  readonly kind: RecordKind;
  readonly org: string;
  readonly document: JsonObject;
  readonly heads: readonly string[];
  readonly conflicts: readonly string[];
  readonly last: StoredVersion;
}

/** A version that the caller has read already; undefined = it is read out of the database. */
export type InHand = (version: string) => StoredVersion | undefined;
const nothing: InHand = () => undefined;

/** What is found out once for all records that are brought up to date together. */
interface Together {
  readonly own: string;
  readonly aliases: boolean;
  readonly inHand: InHand;
  /** Months of other organisations in which something has changed, as "org month". */
  readonly months: Set<string>;
  readonly search: SearchQueue;
}

/**
 * Brings every searchable, countable table up to the versions of one record. `own` is the own organisation: only its
 * records are merged here; a subordinate's are counted as they were submitted. Call it inside a transaction.
 */
export function project(db: Database, record: string, own: string): void {
  for (const _ of projectAll(db, [record], own));
}

/**
 * The same for many, one at a step. The months in which they count come last, each once: to be driven to its end. Of a queue
 * that the caller brings, what is left at the end is the caller's to write.
 */
export function* projectAll(db: Database, records: Iterable<string>, own: string, inHand: InHand = nothing, queue?: SearchQueue): Generator<void, void, void> {
  const search = queue ?? new SearchQueue();
  const together: Together = { own, aliases: hasAliases(db), inHand, months: new Set(), search };
  for (const record of records) {
    projectOne(db, record, together);
    projectReviewState(db, record);
    // Whether another of the same meeting, or person, stands back depends on whether this one is here.
    for (const other of together.aliases ? sameAs(db, record) : []) {
      projectOne(db, other, together);
      projectReviewState(db, other);
    }
    if (search.isLong) search.write(db);
    yield;
  }
  if (!queue) search.write(db);
  for (const one of together.months) {
    const [org = '', month = ''] = one.split(' ');
    projectHeld(db, org, month);
    yield;
  }
}

function projectOne(db: Database, record: string, together: Together): void {
  const { own, months } = together;
  const shown = show(db, record, together);
  const before = heldIn(db, record);
  if (!shown) {
    const org = row<{ org: string }>(db, 'SELECT org FROM record WHERE id = :record', { record })?.org ?? own;
    forget(db, record, together);
    if (before !== undefined && org !== own) months.add(`${org} ${before}`);
    return;
  }
  const held = write(db, shown, together, before !== undefined);
  if (shown.kind === 'gathering' && shown.org === own) projectWaiting(db, record, own);
  // What counts here of an organisation's own meetings is what it has submitted: that is counted when it signs its line.
  if (shown.kind === 'gathering' && shown.org !== own) for (const month of [before, held]) if (month !== undefined) months.add(`${shown.org} ${month}`);
}

/** Answers the month in which it counts now. `wasHeld`: it counted in one before. */
function write(db: Database, shown: Shown, together: Together, wasHeld: boolean): string | undefined {
  const { record } = shown;
  const withdrawn = shown.document['withdrawn'] === true ? 1 : 0;
  run(db,
    `INSERT INTO record (id, kind, org, document, heads, conflicts, withdrawn, saved_at, author)
     VALUES (:record, :kind, :org, :document, :heads, :conflicts, :withdrawn, :savedAt, :author)
     ON CONFLICT (id) DO UPDATE SET document = excluded.document, heads = excluded.heads, conflicts = excluded.conflicts,
       withdrawn = excluded.withdrawn, saved_at = excluded.saved_at, author = excluded.author`,
    {
      record, kind: shown.kind, org: shown.org, document: JSON.stringify(shown.document), heads: JSON.stringify(shown.heads),
      conflicts: JSON.stringify(shown.conflicts.map(plainPath)), withdrawn, savedAt: shown.last.version.savedAt, author: shown.last.version.author,
    },
  );
  const held = shown.kind === 'gathering' ? projectGathering(db, shown, withdrawn, together, wasHeld) : undefined;
  if (shown.kind === 'member') projectMember(db, shown, together);
  together.search.add({ id: record, kind: shown.kind, document: shown.document, withdrawn: withdrawn === 1 });
  return held;
}

function missing(record: string): never {
  throw new Error(`record ${record} was not written`);
}

/** Nothing of the record can be shown: all that said it was erased. */
function forget(db: Database, record: string, { search }: Together): void {
  const seq = row<{ seq: number }>(db, 'SELECT seq FROM record WHERE id = :record', { record })?.seq;
  if (seq === undefined) return;
  search.forget(db, record, seq);
  for (const table of ['gathering', 'gathering_kind', 'attendance', 'member', 'waiting']) run(db, `DELETE FROM ${table} WHERE record = :record`, { record });
  run(db, 'DELETE FROM record WHERE id = :record', { record });
}

function show(db: Database, record: string, { own, inHand }: Together): Shown | undefined {
  const owner = ownerOf(db, record);
  if (owner === undefined) return undefined;
  // A superior's rules and templates come with their whole history and are submitted by nobody.
  if (owner.org !== own && owner.kind !== 'rule-set' && owner.kind !== 'template') return showSubmitted(db, record, inHand);
  const versions = versionsOf(db, record).filter(({ version }) => isOfToday(version));
  const any = versions[0];
  return any && isRecordKind(any.version.kind) ? showMerged(record, any.version.kind, any.version.org, versions) : undefined;
}

/** Of two submissions that both stand, one may name a version that was erased, or that only a newer program reads. */
function showSubmitted(db: Database, record: string, inHand: InHand): Shown | undefined {
  for (const { version: id } of currentVersions(db, record)) {
    const last = inHand(id) ?? storedVersion({ id, bytes: versionBytes(db, id) ?? missing(record) });
    const read = readable(last.version);
    if (read) return { record, kind: read.kind, org: last.version.org, document: read.document, heads: [id], conflicts: [], last };
  }
  return undefined;
}

function showMerged(record: string, kind: RecordKind, org: string, versions: readonly StoredVersion[]): Shown | undefined {
  const merged = mergeVersions(versions);
  if (!DOCUMENTS[kind].safeParse(merged.document).success) {
    // One of them came before this program could hold it to its shape, and does not fit.
    const fitting = versions.filter(({ version }) => isReadable(version));
    return fitting.length === 0 || fitting.length === versions.length ? undefined : showMerged(record, kind, org, fitting);
  }
  const last = versions.reduce((a, b) => (merged.heads.includes(b.id) && (!merged.heads.includes(a.id) || isLater(b, a)) ? b : a));
  return { record, kind, org, document: lifted(kind, merged.document), heads: merged.heads, conflicts: merged.conflicts.map(({ field }) => field), last };
}

/** The same on every machine, also where two computers saved at the same time by their clocks. */
const isLater = (a: StoredVersion, b: StoredVersion): boolean => a.version.savedAt > b.version.savedAt || (a.version.savedAt === b.version.savedAt && a.id > b.id);

/** Older documents get today's defaults on reading; the stored bytes are never rewritten. */
function lifted(kind: RecordKind, document: JsonObject): JsonObject {
  return DOCUMENTS[kind].parse(document) as unknown as JsonObject;
}

function projectGathering(db: Database, shown: Shown, withdrawn: number, { aliases }: Together, wasHeld: boolean): string | undefined {
  const record = shown.record;
  if (wasHeld) for (const table of ['gathering', 'gathering_kind', 'attendance']) run(db, `DELETE FROM ${table} WHERE record = :record`, { record });
  if (aliases && standsBack(db, shown)) return undefined;
  const whole = shown.document as unknown as GatheringDocument;
  const document = aliases ? withOnePersonOnce(db, shown.org, whole) : whole;
  const counts = countAttendance(document.attendance);
  run(db,
    `INSERT INTO gathering (record, org, main_kind, title, start, start_date, place, expected, present, expected_voting, present_voting, on_leave, absent, withdrawn)
     VALUES (:record, :org, :mainKind, :title, :start, :startDate, :place, :expected, :present, :expectedVoting, :presentVoting, :onLeave, :absent, :withdrawn)`,
    { ...counts, record, org: shown.org, mainKind: document.mainKind, title: document.title, start: document.start, startDate: document.start.slice(0, 10), place: document.place, withdrawn },
  );
  for (const kind of new Set(document.countedKinds)) run(db, 'INSERT INTO gathering_kind VALUES (:record, :kind)', { record, kind });
  const insert = prepared(db, 'INSERT INTO attendance VALUES (?, ?, ?, ?, ?, ?)');
  for (const line of document.attendance) {
    if (!line.removed) insert.run(record, line.id, line.state, line.status, line.exempt ? 1 : 0, hoursOf(document, line));
  }
  return monthOf(document.start);
}

/** Another record is here that counts in this one's place. */
const standsBack = (db: Database, { record, org, kind }: Shown): boolean =>
  standsFor(db, org, record, (other) => other === record || row(db, 'SELECT 1 AS there FROM record WHERE id = :other AND org = :org AND kind = :kind', { other, org, kind }) !== undefined) !== record;

function projectMember(db: Database, shown: Shown, { aliases }: Together): void {
  if (aliases && standsBack(db, shown)) {
    run(db, 'DELETE FROM member WHERE record = :record', { record: shown.record });
    return;
  }
  const { name } = shown.document as unknown as MemberDocument;
  run(db, 'INSERT OR REPLACE INTO member VALUES (:record, :org, :name, :initials)', { record: shown.record, org: shown.org, name, initials: initialsOf(name) });
}
