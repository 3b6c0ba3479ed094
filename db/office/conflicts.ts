import { fail, type Failure } from '../domain/failure';
import { DOCUMENT_SCHEMA, type RecordKind } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import type { Json, JsonObject } from '../records/canonical';
import { documentOf, fieldsOf, plainPath } from '../records/fields';
import { mergeVersions } from '../records/merge';
import { normalDocument } from '../records/normal';
import { makeVersion } from '../records/version';
import { project } from '../store/projections';
import { rows } from '../store/prepared';
import { addVersion, versionsOf } from '../store/versions';
import type { Moment, Office } from './office';
import { titleOf } from './record-names';
import { recordRow } from './records';

/** One value of a field that stands against others, with who wrote it, where and when (by that computer's clock). */
export interface Candidate {
  readonly version: string;
  readonly value: Json;
  readonly author: string;
  readonly device: string;
  readonly thisDevice: boolean;
  readonly savedAt: string;
}

export interface FieldConflict {
  /** As a screen shows it: `agenda/item-1/title`. */
  readonly field: string;
  /** As `resolveConflicts` wants it. */
  readonly path: string;
  /** One side removed or withdrew what the other went on editing. */
  readonly ending: boolean;
  readonly candidates: readonly Candidate[];
}

export interface RecordConflicts {
  readonly record: string;
  readonly kind: RecordKind;
  readonly title: string;
  readonly heads: readonly string[];
  readonly conflicts: readonly FieldConflict[];
}

/** Every field of a record for which several values stand side by side. */
export function conflictsOf(office: Office, record: string): FieldConflict[] {
  const versions = versionsOf(office.db, record);
  const byId = new Map(versions.map((version) => [version.id, version.version]));
  return mergeVersions(versions).conflicts.map(({ field, candidates }) => ({
    field: plainPath(field), path: field, ending: field === 'withdrawn' || field.endsWith('/removed') || candidates.some(({ value }) => value === null),
    candidates: candidates.map(({ version, value }) => {
      const { author = '', device = '', savedAt = '' } = byId.get(version) ?? {};
      return { version, value, author, device, thisDevice: device === office.device, savedAt };
    }),
  }));
}

/** All own records with something to decide. */
export function listConflicts(office: Office): RecordConflicts[] {
  return rows<{ id: string; kind: RecordKind; document: string; heads: string }>(office.db, `SELECT id, kind, document, heads FROM record WHERE org = :org AND conflicts <> '[]' ORDER BY seq`, { org: office.org })
    .map(({ id, kind, document, heads }) => ({ record: id, kind, title: titleOf(JSON.parse(document) as JsonObject), heads: JSON.parse(heads) as string[], conflicts: conflictsOf(office, id) }));
}

/** 两处提交: a record for which several submissions stand; the figures count the first, and the next submission replaces them all. */
export interface DoubleSubmission {
  readonly record: string;
  readonly kind: string;
  readonly org: string;
  readonly submissions: readonly { readonly statement: string; readonly version: string; readonly device: string; readonly statedAt: string }[];
}

export function doubleSubmissions(office: Office): DoubleSubmission[] {
  const found = rows<{ record: string; kind: string; org: string; statement: string; version: string; device: string; stated_at: string }>(office.db,
    `SELECT i.record, i.kind, i.org, i.statement, i.version, s.device, i.stated_at FROM submission_item i JOIN statement s ON s.id = i.statement
     WHERE NOT EXISTS (SELECT 1 FROM submission_replaced r WHERE r.record = i.record AND r.statement = i.statement)
       AND i.record IN (SELECT n.record FROM submission_item n WHERE NOT EXISTS (SELECT 1 FROM submission_replaced r WHERE r.record = n.record AND r.statement = n.statement) GROUP BY n.record HAVING count(*) > 1)
     ORDER BY i.record, i.stated_at DESC, i.statement`);
  const byRecord = new Map<string, DoubleSubmission & { submissions: DoubleSubmission['submissions'][number][] }>();
  for (const { record, kind, org, statement, version, device, stated_at: statedAt } of found) {
    const double = byRecord.get(record) ?? { record, kind, org, submissions: [] };
    double.submissions.push({ statement, version, device, statedAt });
    byRecord.set(record, double);
  }
  return [...byRecord.values()];
}

/**
 * Writes what was chosen as a version over all heads. `choices`: path → the version whose value it shall be. What is not
 * chosen stays open, named as undecided. `heads` are those that the person saw: what came in between is looked at first.
 */
export function resolveConflicts(office: Office, moment: Moment, record: string, heads: readonly string[], choices: Readonly<Record<string, string>>): Result<{ readonly version: string; readonly open: number }, Failure> {
  const found = recordRow(office.db, record);
  if (!found) return err(fail('not-found'));
  if (found.org !== office.org) return err(fail('record-foreign'));
  const merged = mergeVersions(versionsOf(office.db, record));
  if ([...heads].sort().join() !== merged.heads.join()) return err(fail('record-changed'));
  const fields = new Map(fieldsOf(merged.document));
  for (const [path, version] of Object.entries(choices)) {
    const chosen = merged.conflicts.find(({ field }) => field === path)?.candidates.find((candidate) => candidate.version === version);
    if (!chosen) return err(fail('choice-unknown'));
    fields.set(path, chosen.value);
  }
  const open = merged.conflicts.filter(({ field }) => !Object.hasOwn(choices, field));
  const normal = normalDocument(found.kind, documentOf(fields));
  if (!normal.ok) return err(fail('document-invalid', { field: normal.error.field }));
  const undecided = Object.fromEntries(open.map(({ field, candidates }) => [field, candidates.map(({ version }) => version)]));
  const made = makeVersion({
    record, kind: found.kind, org: office.org, parents: [...merged.heads], device: office.device, author: moment.author, savedAt: moment.now, schema: DOCUMENT_SCHEMA,
    document: normal.value as unknown as JsonObject, ...(open.length > 0 ? { undecided } : {}),
  });
  if (!made.ok) return err(made.error.code === 'document-too-large' ? fail('document-too-large') : fail('document-invalid', { field: made.error.at }));
  office.db.transaction(() => {
    addVersion(office.db, made.value);
    project(office.db, record, office.org);
  }).immediate();
  return ok({ version: made.value.id, open: open.length });
}
