import { filesIn } from '../domain/attached-file';
import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Json, JsonObject } from '../records/canonical';
import { scrubRemoved, withoutRemoved } from '../records/buried';
import { sign, type Signed, type StatementOf } from '../records/statements';
import type { StoredVersion } from '../records/version';
import { keepErasure, purge } from '../store/erasures';
import { forgetSearches, recentSearches } from '../store/recent-searches';
import { rows, run } from '../store/prepared';
import { project } from '../store/projections';
import { addStatement } from '../store/statements';
import { currentItems } from '../store/submissions';
import { storedVersionsOf, versionsOf } from '../store/versions';
import { mergeVersions } from '../records/merge';
import type { Moment, Office } from './office';
import { recordRow } from './records';
import { saveRecord } from './save';

/** What an erasure would do, before it is done. */
export interface ErasurePlan {
  /** Versions of the record that hold the text. */
  readonly versions: number;
  /** The present content still holds it: it is corrected first. */
  readonly present: boolean;
  /** The version that stands as submitted holds it: the corrected one is submitted first. */
  readonly submitted: boolean;
  /** Other own records that hold it. */
  readonly elsewhere: readonly string[];
  /** Numbers of the reports that carried it: what was written to a stick is not reached from here. */
  readonly reports: readonly number[];
}

/** Looks where a wrong text (a number typed by mistake) still stands in a record's versions. Reads only. */
export function planErasure(office: Office, record: string, text: string): Result<ErasurePlan, Failure> {
  const found = holders(office, record, text);
  if (!found.ok) return found;
  const { versions, submitted } = found.value;
  const row = recordRow(office.db, record);
  // What only removed items still say is blanked by the erasing itself.
  const present = row !== undefined && saysIn(withoutRemoved(JSON.parse(row.document) as JsonObject), text);
  const ids = new Set(versions.map(({ id }) => id));
  const reports = rows<{ number: number; version: string }>(office.db,
    `SELECT DISTINCT p.number, i.version FROM submission_item i JOIN package_out_submission s ON s.statement = i.statement JOIN package_out p ON p.id = s.package
     WHERE i.record = :record AND p.kind = 'report' ORDER BY p.number`, { record });
  return ok({ versions: versions.length, present, submitted, elsewhere: elsewhere(office, record, text), reports: [...new Set(reports.filter(({ version }) => ids.has(version)).map(({ number }) => number))] });
}

/**
 * 擦除: signs that the versions of this record which hold the text are gone, and takes their bytes away, with drafts
 * that hold it, the search index's words and the write-ahead log. The record must have been corrected before, and the
 * corrected version submitted where a wrong one was.
 */
export function eraseText(office: Office, moment: Moment, { record, text, reason }: { readonly record: string; readonly text: string; readonly reason: string }): Result<{ readonly erased: number; readonly statement: string }, Failure> {
  const dug = digUp(office, moment, record, text);
  if (!dug.ok) return dug;
  const found = holders(office, record, text);
  if (!found.ok) return found;
  const { versions, present, submitted } = found.value;
  if (present) return err(fail('erase-correct-first'));
  if (submitted) return err(fail('erase-submit-first'));
  if (versions.length === 0) return err(fail('erase-nothing'));
  const erasure = sign({
    kind: 'erasure', org: office.org, device: office.device, statedAt: moment.now, record, reason, blobs: filesOnlyIn(office, record, versions),
    versions: versions.map(({ id, version }) => ({ version: id, parents: [...version.parents] })).sort((a, b) => (a.version < b.version ? -1 : 1)),
  }, office.keys.signingSecret);
  office.db.transaction(() => {
    takeErasure(office, erasure, moment.now);
    project(office.db, record, office.org);
    run(office.db, 'DELETE FROM draft WHERE instr(document, :text) > 0', { text: inJson(text) });
    if (recentSearches(office.db).some((words) => words.includes(text))) forgetSearches(office.db);
  }).immediate();
  purge(office.db);
  return ok({ erased: versions.length, statement: erasure.id });
}

/** Files that no other version of the record names: a wrong photo goes with the versions that show it. */
function filesOnlyIn(office: Office, record: string, versions: readonly StoredVersion[]): string[] {
  const going = new Set(versions.map(({ id }) => id));
  const kept = new Set(storedVersionsOf(office.db, record).filter(({ id }) => !going.has(id)).flatMap(({ version }) => filesIn(version.document)).map(({ sha256 }) => sha256));
  const named = versions.flatMap(({ version }) => filesIn(version.document)).map(({ sha256 }) => sha256);
  return [...new Set(named)].filter((sha256) => !kept.has(sha256)).sort();
}

/** A removed list item keeps what it said: where only such items still hold the text, a new version blanks it there. */
function digUp(office: Office, moment: Moment, record: string, text: string): Result<unknown, Failure> {
  const row = recordRow(office.db, record);
  if (row?.org !== office.org) return ok(null);
  const document = JSON.parse(row.document) as JsonObject;
  const heads = JSON.parse(row.heads) as string[];
  const said = storedVersionsOf(office.db, record).some(({ id, version }) => heads.includes(id) && saysIn(version.document, text));
  if (!said || saysIn(withoutRemoved(document), text)) return ok(null);
  return saveRecord(office, moment, { record, kind: row.kind, document: scrubRemoved(document, text.normalize('NFC')), heads });
}

/** Notes an erasure and does what it says; false when it was known. Call it inside a transaction; then project the record. */
export function takeErasure(office: Office, erasure: Signed<StatementOf<'erasure'>>, receivedAt: string): boolean {
  if (!addStatement(office.db, erasure, 'accepted', receivedAt)) return false;
  keepErasure(office.db, erasure);
  return true;
}

interface Holders {
  readonly versions: readonly StoredVersion[];
  readonly present: boolean;
  readonly submitted: boolean;
}

function holders(office: Office, record: string, text: string): Result<Holders, Failure> {
  const row = recordRow(office.db, record);
  if (!row) return err(fail('not-found'));
  if (row.org !== office.org) return err(fail('record-foreign'));
  // As they were written: the statement names each version's own parents, holes among them.
  const versions = storedVersionsOf(office.db, record).filter(({ version }) => saysIn(version.document, text));
  const ids = new Set(versions.map(({ id }) => id));
  const { heads } = mergeVersions(versionsOf(office.db, record));
  return ok({ versions, present: heads.some((head) => ids.has(head)), submitted: currentItems(office.db, record).some(({ version }) => ids.has(version)) });
}

/** Any text or number in it says it, or says it among other things. Ids of list items are no content. */
const saysIn = (document: Json, text: string): boolean => JSON.stringify(document).includes(inJson(text.normalize('NFC')));

/** The text as it stands inside a JSON string. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const elsewhere = (office: Office, record: string, text: string): string[] =>
  rows<{ record: string }>(office.db, `SELECT DISTINCT record FROM version WHERE org = :org AND record <> :record AND instr(bytes, :text) > 0 LIMIT 20`, { org: office.org, record, text: inJson(text.normalize('NFC')) })
    .map((found) => found.record);
