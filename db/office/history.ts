import type { HistoryEntry, RecordHistory } from '../domain/views';
import type { JsonObject } from '../records/canonical';
import { fieldsOf, plainPath } from '../records/fields';
import { mergeVersions } from '../records/merge';
import { sameJson } from '../records/version';
import { rows } from '../store/prepared';
import { statementsOf } from '../store/statements';
import { versionsOf } from '../store/versions';
import type { Office } from './office';
import { namesWithin, titleOf } from './record-names';
import { recordRow } from './records';
import { withAncestors } from './save';

/** A record's history as a screen shows it, with the names of whatever it points at; undefined: there is no such record. */
export function recordHistory(office: Office, record: string): RecordHistory | undefined {
  const found = recordRow(office.db, record);
  if (!found) return undefined;
  const entries = historyOf(office, record);
  const document = JSON.parse(found.document) as JsonObject;
  return { kind: found.kind, title: titleOf(document), document, names: namesWithin(office, JSON.stringify([document, entries])), entries };
}

/** All versions of a record, newest first, each with what it changed against the state that its author had before. */
export function historyOf(office: Office, record: string): HistoryEntry[] {
  const versions = versionsOf(office.db, record);
  const known = new Map(versions.map((version) => [version.id, version]));
  const submitted = new Set(rows<{ version: string }>(office.db, 'SELECT version FROM submission_item WHERE record = :record', { record }).map(({ version }) => version));
  return versions
    .map((version): HistoryEntry => {
      const changes = changesBetween(mergeVersions(withAncestors(version.version.parents, known)).document, version.version.document);
      const { savedAt, author, device } = version.version;
      return { version: version.id, savedAt, author, device, thisDevice: device === office.device, changes, submitted: submitted.has(version.id), erased: null };
    })
    .reverse()
    .concat(holesIn(office, record, submitted));
}

/** What a later document says otherwise than an earlier one; what it does not say at all was not changed. */
export function changesBetween(earlier: JsonObject, later: JsonObject): HistoryEntry['changes'] {
  const before = fieldsOf(earlier);
  return [...fieldsOf(later)]
    .filter(([path, value]) => !sameJson(before.get(path), value) && !isShape(value))
    .map(([path, value]) => ({ path: plainPath(path), before: before.get(path) ?? null, after: value }));
}

/** What was erased stays in the history as a hole with its reason; who saved it and when went with it. */
function holesIn(office: Office, record: string, submitted: ReadonlySet<string>): HistoryEntry[] {
  return statementsOf(office.db, 'erasure', office.org)
    .filter(({ statement }) => statement.record === record)
    .flatMap(({ statement: { versions, reason, statedAt, device } }) =>
      versions.map(({ version }) => ({
        version, savedAt: statedAt, author: '', device, thisDevice: device === office.device, changes: [], submitted: submitted.has(version), erased: { reason, at: statedAt },
      })));
}

/** `{}` only says that an object is there; its fields speak for themselves. */
const isShape = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
