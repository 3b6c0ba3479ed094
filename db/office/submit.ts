import { fail, type Failure } from '../domain/failure';
import { emptyLine, figureLines, type FigureLine } from '../domain/figures';
import { gatheringDocument, type GatheringDocument } from '../domain/gathering';
import { hasPrivateFields, withoutPrivateFields } from '../domain/private-fields';
import { DOCUMENT_SCHEMA } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { JsonObject } from '../records/canonical';
import { isReadable } from '../records/readable';
import { makeVersion, sameJson, type StoredVersion, type Version } from '../records/version';
import { sign, type Signed, type StatementOf } from '../records/statements';
import { standsFor, withOnePersonOnce } from '../store/aliases';
import { row, rows } from '../store/prepared';
import { project } from '../store/projections';
import { projectReviewState } from '../store/reviews';
import { addStatement, figureCounter, figureLinesOf, projectFigures } from '../store/statements';
import { currentItems, projectSubmission } from '../store/submissions';
import { addVersion, versionBytes } from '../store/versions';
import { projectWaiting } from '../store/waiting';
import { filledMonths, standings } from './figure-standing';
import type { Moment, Office } from './office';
import { documentOfRow, recordRow, recordRows, type RecordRow } from './records';
import { saveRecord } from './save';

/**
 * 提交: signs one submission for each main kind over the given records at their present versions, so that further up one kind may go in
 * detail and another not, and with them the figures of every month that they touch. A record with open conflicts cannot be
 * submitted; one that stands as submitted is left out.
 */
export function submitRecords(office: Office, moment: Moment, records: readonly string[]): Result<{ readonly submitted: number; readonly statements: readonly string[] }, Failure> {
  const byKind = new Map<string, Items>();
  const stripped: StoredVersion[] = [];
  for (const record of new Set(records)) {
    const joined = joinHeads(office, moment, record);
    if (!joined.ok) return joined;
    const found = joined.value;
    if (found.kind !== 'gathering') return err(fail('nothing-to-submit'));
    const heads = JSON.parse(found.heads) as string[];
    const [head] = heads;
    if (found.conflicts !== '[]') return err(fail('record-has-conflicts', { title: titleOf(found) }));
    if (head === undefined || heads.length > 1) return err(fail('record-has-conflicts', { title: titleOf(found) }));
    const current = currentItems(office.db, record);
    if (current.length === 1 && current[0]?.version === head) continue;
    if (current.length === 0 && found.withdrawn === 1) continue;
    const travelling = travellingVersion(office, moment, found, head);
    if (travelling) stripped.push(travelling);
    const { mainKind } = documentOfRow(found, 'gathering');
    const item = { record, kind: found.kind, version: travelling?.id ?? head, withdrawn: found.withdrawn === 1, replaces: current.map(({ statement }) => statement).sort() };
    byKind.set(mainKind, [...(byKind.get(mainKind) ?? []), item]);
  }
  const items = [...byKind.values()].flat();
  if (items.length === 0) return ok({ submitted: 0, statements: [] });
  const submissions = [...byKind.values()].map((of) => signed(office, moment, of));
  const before = new Set(items.flatMap(({ replaces, record }) => (replaces.length > 0 ? monthsOf(office, [record]) : [])));
  office.db.transaction(() => {
    for (const version of stripped) addVersion(office.db, version);
    for (const submission of submissions) keep(office, moment, submission);
    for (const { record } of items) {
      projectReviewState(office.db, record);
      projectWaiting(office.db, record, office.org);
    }
    const months = new Set([...before, ...monthsOf(office, items.map(({ record }) => record))]);
    if (!isBehind(office)) signFigures(office, moment, linesOf(office, moment, [...months].sort()));
    for (const { version } of stripped) project(office.db, version.record, office.org);
  }).immediate();
  return ok({ submitted: items.length, statements: submissions.map(({ id }) => id) });
}

type Items = StatementOf<'submission'>['records'];
type Submission = Signed<StatementOf<'submission'>>;

const signed = (office: Office, moment: Moment, records: Items): Submission =>
  sign({ kind: 'submission', org: office.org, device: office.device, statedAt: moment.now, records }, office.keys.signingSecret);

function keep(office: Office, moment: Moment, submission: Submission): void {
  addStatement(office.db, submission, 'accepted', moment.now);
  projectSubmission(office.db, submission);
}

/** Own slots that the superior has not been told of as they stand: what its tree further down is made of. One that somebody still has to choose about waits. */
export function untoldSlots(office: Office): RecordRow[] {
  return recordRows(office.db, 'subordinate', office.org).filter((found) => {
    const [head, ...others] = JSON.parse(found.heads) as string[];
    const current = currentItems(office.db, found.id);
    if (found.conflicts !== '[]' || (current.length === 0 && found.withdrawn === 1)) return false;
    return others.length > 0 || current.length !== 1 || current[0]?.version !== head;
  });
}

/** Signs who stands below this organisation, for those above it. Answers how many slots were new or changed; 0 = nothing was signed. */
export function submitSlots(office: Office, moment: Moment): number {
  const items = untoldSlots(office).flatMap(({ id }): Items => {
    const found = joinHeads(office, moment, id);
    const [version] = found.ok ? (JSON.parse(found.value.heads) as string[]) : [];
    if (!found.ok || version === undefined) return [];
    return [{ record: id, kind: 'subordinate', version, withdrawn: found.value.withdrawn === 1, replaces: currentItems(office.db, id).map(({ statement }) => statement).sort() }];
  });
  if (items.length > 0) office.db.transaction(() => keep(office, moment, signed(office, moment, items))).immediate();
  return items.length;
}

/** What two laptops wrote into different fields has no version of its own yet: it is made here, so that there is one to submit. */
function joinHeads(office: Office, moment: Moment, record: string): Result<RecordRow, Failure> {
  const found = recordRow(office.db, record);
  if (!found) return err(fail('not-found'));
  if (found.org !== office.org) return err(fail('record-foreign'));
  const heads = JSON.parse(found.heads) as string[];
  if (heads.length < 2 || found.conflicts !== '[]') return ok(found);
  const saved = saveRecord(office, moment, { record, kind: found.kind, document: JSON.parse(found.document), heads });
  if (!saved.ok) return saved;
  return ok(recordRow(office.db, record) ?? found);
}

/**
 * The version that may leave this organisation: the head itself, or, where it holds private fields, a child of it that
 * does not say them. Merged here the child changes nothing, since absence never means deletion; alone, at the superior,
 * it is all there is to read.
 */
function travellingVersion(office: Office, moment: Moment, found: RecordRow, head: string): StoredVersion | null {
  const document = documentOfRow(found, 'gathering');
  if (!hasPrivateFields(document)) return null;
  const made = makeVersion({
    record: found.id, kind: found.kind, org: office.org, parents: [head], device: office.device, author: moment.author,
    savedAt: moment.now, schema: DOCUMENT_SCHEMA, document: withoutPrivateFields(document) as unknown as JsonObject,
  });
  // It says less than a version that was accepted.
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

const titleOf = (found: RecordRow): string => documentOfRow(found, 'gathering').title;

/** Months in which records count by the submissions that stand now. */
function monthsOf(office: Office, records: readonly string[]): string[] {
  return records.flatMap((record) =>
    currentItems(office.db, record).flatMap(({ version }) => {
      const document = readGathering(versionBytes(office.db, version));
      return document ? [document.start.slice(0, 7)] : [];
    }),
  );
}

/**
 * Among what stands as submitted is something that only a newer program on another laptop of this organisation reads.
 * Figures that are counted here would leave it out, so the other laptop signs them.
 */
const isBehind = (office: Office): boolean =>
  row(office.db,
    `SELECT 1 AS there FROM submission_item i JOIN version v ON v.id = i.version
     WHERE i.org = :org AND i.kind = 'gathering' AND json_extract(v.bytes, '$.schema') > ${DOCUMENT_SCHEMA}
       AND NOT EXISTS (SELECT 1 FROM submission_replaced r WHERE r.record = i.record AND r.statement = i.statement) LIMIT 1`, { org: office.org }) !== undefined;

/** Call it inside a transaction. */
function signFigures(office: Office, moment: Moment, lines: FigureLine[]): void {
  const figures = sign({ kind: 'figures', org: office.org, device: office.device, statedAt: moment.now, counter: figureCounter(office.db, office.org) + 1, lines }, office.keys.signingSecret);
  addStatement(office.db, figures, 'accepted', moment.now);
  projectFigures(office.db, figures);
}

/** What these months come to by the own submissions, and how the branch stood in them. An older 台账 part stays as it was said. */
function linesOf(office: Office, moment: Moment, months: readonly string[]): FigureLine[] {
  const years = new Set(months.map((month) => month.slice(0, 4)));
  const gatherings = submittedGatherings(office, office.org, [...years]);
  const counted = new Map(figureLines(gatherings).map((line) => [line.month, line]));
  const standingOf = standings(office, moment.today, gatherings);
  const signed = signedLines(office);
  return months.map((month): FigureLine => {
    const line = counted.get(month) ?? emptyLine(month);
    const standing = standingOf(month);
    if (!standing) return line;
    const before = signed.get(month)?.standing?.ledgers;
    return { ...line, standing: standing.ledgers || !before ? standing : { ...standing, ledgers: before } };
  });
}

const signedLines = (office: Office): Map<string, FigureLine> =>
  new Map(figureLinesOf(office.db).filter(({ org }) => org === office.org).map(({ line }) => JSON.parse(line) as FigureLine).map((line) => [line.month, line]));

/** Figures of an organisation's submitted gatherings, counted from the submitted versions themselves. */
export const submittedFigures = (office: Office, org: string): FigureLine[] => figureLines(submittedGatherings(office, org));

/**
 * The gatherings that count by an organisation's submissions; of a record that was submitted in two places, and of
 * records that are one meeting, only one. `years` limits them; undefined = all.
 */
function submittedGatherings(office: Office, org: string, years?: readonly string[]): { readonly id: string; readonly document: GatheringDocument; readonly firstStatedAt: string }[] {
  const found = rows<{ record: string; version: string; bytes: string; first: string }>(office.db,
    `SELECT i.record, i.version, v.bytes, (SELECT min(f.stated_at) FROM submission_item f WHERE f.record = i.record) AS first
     FROM submission_item i JOIN version v ON v.id = i.version
     WHERE i.org = :org AND i.kind = 'gathering' AND i.withdrawn = 0
       AND NOT EXISTS (SELECT 1 FROM submission_replaced r WHERE r.record = i.record AND r.statement = i.statement)
       AND (:years IS NULL OR substr(json_extract(v.bytes, '$.document.start'), 1, 4) IN (SELECT value FROM json_each(:years)))
     ORDER BY i.record, i.stated_at DESC, i.statement`,
    { org, years: years === undefined ? null : JSON.stringify(years) },
  );
  const counted = new Map<string, { id: string; document: GatheringDocument; firstStatedAt: string }>();
  for (const { record, bytes, first } of found) {
    const document = counted.has(record) ? undefined : readGathering(bytes);
    if (!document || standsFor(office.db, org, record, (other) => other === record || isSubmitted(office, org, other)) !== record) continue;
    counted.set(record, { id: record, firstStatedAt: first, document: withOnePersonOnce(office.db, org, document) });
  }
  return [...counted.values()];
}

/** What a submitted version says; undefined = it was erased, or only a newer program reads it (待升级). */
function readGathering(bytes: string | undefined): GatheringDocument | undefined {
  const version = bytes === undefined ? undefined : (JSON.parse(bytes) as Version);
  return version && isReadable(version) ? gatheringDocument.parse(version.document) : undefined;
}

const isSubmitted = (office: Office, org: string, record: string): boolean => currentItems(office.db, record).some((item) => item.org === org);

/**
 * Signs the figures anew where the signed ones no longer are what the submissions come to and how the branch stands: two
 * laptops have merged, two records became one, a month has begun. Answers how many months; 0 = nothing was signed.
 */
export function refreshFigures(office: Office, moment: Moment): number {
  const signed = signedLines(office);
  const said = [...submittedFigures(office, office.org).map(({ month }) => month), ...signed.keys()];
  const lines = linesOf(office, moment, [...new Set([...said, ...filledMonths(said, moment.today)])].sort());
  const changed = lines.filter((line) => !sameJson(line, signed.get(line.month) ?? emptyLine(line.month)));
  if (changed.length === 0 || isBehind(office)) return 0;
  office.db.transaction(() => signFigures(office, moment, changed)).immediate();
  return changed.length;
}
