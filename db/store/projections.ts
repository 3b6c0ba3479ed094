import { countAttendance, hoursOf, type GatheringDocument } from '../domain/gathering';
import type { MemberDocument } from '../domain/member';
import { DOCUMENTS, isRecordKind, type RecordKind } from '../domain/record';
import type { JsonObject } from '../records/canonical';
import { plainPath } from '../records/fields';
import { mergeVersions } from '../records/merge';
import { isOfToday, isReadable } from '../records/readable';
import { storedVersion, type StoredVersion } from '../records/version';
import type { Database } from './open';
import { prepared, row, rows, run } from './prepared';
import { heldIn, projectHeld } from './figure-months';
import { forgetSearch, writeSearch } from './search-index';
import { sameAs, standsFor, withOnePersonOnce } from './aliases';
import { initialsOf } from './initials';
import { projectReviewState } from './reviews';
import { currentItems } from './submissions';
import { versionsOf } from './versions';

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

/**
 * Brings every searchable, countable table up to the versions of one record. `own` is the own organisation: only its
 * records are merged here; a subordinate's are counted as they were submitted. Call it inside a transaction.
 */
export function project(db: Database, record: string, own: string): void {
  projectOne(db, record, own);
  projectReviewState(db, record);
  // Whether another of the same meeting, or person, stands back depends on whether this one is here.
  for (const other of sameAs(db, record)) {
    projectOne(db, other, own);
    projectReviewState(db, other);
  }
}

function projectOne(db: Database, record: string, own: string): void {
  const shown = show(db, record, own);
  const before = heldIn(db, record);
  if (!shown) {
    const org = row<{ org: string }>(db, 'SELECT org FROM record WHERE id = :record', { record })?.org ?? own;
    forget(db, record);
    if (before !== '' && org !== own) projectHeld(db, org, before);
    return;
  }
  write(db, shown);
  // What counts here of an organisation's own meetings is what it has submitted: that is counted when it signs its line.
  if (shown.kind === 'gathering' && shown.org !== own) for (const month of new Set([before, heldIn(db, record)])) if (month !== '') projectHeld(db, shown.org, month);
}

function write(db: Database, shown: Shown): void {
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
  if (shown.kind === 'gathering') projectGathering(db, shown, withdrawn);
  if (shown.kind === 'member') projectMember(db, shown);
  const { seq } = row<{ seq: number }>(db, 'SELECT seq FROM record WHERE id = :record', { record }) ?? missing(record);
  writeSearch(db, { seq, id: record, kind: shown.kind, document: shown.document, withdrawn: withdrawn === 1 });
}

function missing(record: string): never {
  throw new Error(`record ${record} was not written`);
}

/** Nothing of the record can be shown: all that said it was erased. */
function forget(db: Database, record: string): void {
  const seq = row<{ seq: number }>(db, 'SELECT seq FROM record WHERE id = :record', { record })?.seq;
  if (seq === undefined) return;
  forgetSearch(db, seq);
  for (const table of ['gathering', 'gathering_kind', 'attendance', 'member']) run(db, `DELETE FROM ${table} WHERE record = :record`, { record });
  run(db, 'DELETE FROM record WHERE id = :record', { record });
}

function show(db: Database, record: string, own: string): Shown | undefined {
  const versions = versionsOf(db, record).filter(({ version }) => isOfToday(version));
  const any = versions[0];
  if (!any || !isRecordKind(any.version.kind)) return undefined;
  const { kind, org } = any.version;
  // A superior's rules and templates come with their whole history and are submitted by nobody.
  if (org === own || kind === 'rule-set' || kind === 'template') return showMerged(record, kind, org, versions);
  // Of two submissions that both stand, one may name a version that was erased, or that only a newer program reads.
  const last = currentItems(db, record)
    .flatMap(({ version }) => rows<{ id: string; bytes: string }>(db, 'SELECT id, bytes FROM version WHERE id = :id', { id: version }).map(storedVersion))
    .find(({ version }) => isReadable(version));
  return last && { record, kind, org, document: lifted(kind, last.version.document), heads: [last.id], conflicts: [], last };
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

function projectGathering(db: Database, shown: Shown, withdrawn: number): void {
  const record = shown.record;
  if (standsBack(db, shown)) {
    for (const table of ['gathering', 'gathering_kind', 'attendance']) run(db, `DELETE FROM ${table} WHERE record = :record`, { record });
    return;
  }
  const document = withOnePersonOnce(db, shown.org, shown.document as unknown as GatheringDocument);
  const counts = countAttendance(document.attendance);
  run(db,
    `INSERT OR REPLACE INTO gathering (record, org, main_kind, title, start, start_date, place, expected, present, expected_voting, present_voting, on_leave, absent, withdrawn)
     VALUES (:record, :org, :mainKind, :title, :start, :startDate, :place, :expected, :present, :expectedVoting, :presentVoting, :onLeave, :absent, :withdrawn)`,
    { ...counts, record, org: shown.org, mainKind: document.mainKind, title: document.title, start: document.start, startDate: document.start.slice(0, 10), place: document.place, withdrawn },
  );
  run(db, 'DELETE FROM gathering_kind WHERE record = :record', { record });
  for (const kind of new Set(document.countedKinds)) run(db, 'INSERT INTO gathering_kind VALUES (:record, :kind)', { record, kind });
  run(db, 'DELETE FROM attendance WHERE record = :record', { record });
  const insert = prepared(db, 'INSERT INTO attendance VALUES (?, ?, ?, ?, ?, ?)');
  for (const line of document.attendance) {
    if (!line.removed) insert.run(record, line.id, line.state, line.status, line.exempt ? 1 : 0, hoursOf(document, line));
  }
}

/** Another record is here that counts in this one's place. */
const standsBack = (db: Database, { record, org, kind }: Shown): boolean =>
  standsFor(db, org, record, (other) => other === record || row(db, 'SELECT 1 AS there FROM record WHERE id = :other AND org = :org AND kind = :kind', { other, org, kind }) !== undefined) !== record;

function projectMember(db: Database, shown: Shown): void {
  if (standsBack(db, shown)) {
    run(db, 'DELETE FROM member WHERE record = :record', { record: shown.record });
    return;
  }
  const { name } = shown.document as unknown as MemberDocument;
  run(db, 'INSERT OR REPLACE INTO member VALUES (:record, :org, :name, :initials)', { record: shown.record, org: shown.org, name, initials: initialsOf(name) });
}
