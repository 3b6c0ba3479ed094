import { fail, type Failure } from '../domain/failure';
import { DOCUMENT_SCHEMA } from '../domain/record';
import { err, ok, type Result } from '../domain/result';
import { ruleDocument } from '../domain/rule-document';
import type { Office } from '../office/office';
import type { Signed, Statement } from '../records/statements';
import { readVersion, type StoredVersion } from '../records/version';
import { hasVersion, orgOfRecord } from '../store/versions';
import type { OpenedPackage } from './read-package';

export interface RulePlan {
  /** Versions to keep that were not held yet: few, and each of a form's size. */
  readonly versions: readonly StoredVersion[];
  /** Records that they change. */
  readonly records: ReadonlySet<string>;
  /** Versions that only a newer app reads; they come again with the next file. */
  readonly newer: number;
}

const invalid = (field: string): Result<never, Failure> => err(fail('content-invalid', { field }));
const refused: Result<never, Failure> = err(fail('statement-refused', { kind: 'rule' }));

/**
 * What the `rule` statements of a 下发 file bring. Each version is named by one of them, belongs to its signer's
 * organisation and is a set of the layer 上级: nobody writes another's rules, and no superior writes the branch's own.
 */
export async function planRules(office: Office, opened: OpenedPackage, statements: readonly Signed<Statement>[]): Promise<Result<RulePlan, Failure>> {
  const named = new Map<string, { readonly record: string; readonly org: string }>();
  const ownAgain = submittedBefore(office, statements);
  for (const { statement } of statements) {
    if (statement.kind !== 'rule') continue;
    for (const { record, version } of statement.sets) {
      const owner = orgOfRecord(office.db, record);
      if (owner !== undefined && owner !== statement.org) return refused;
      named.set(version, { record, org: statement.org });
    }
  }
  const arrived = new Set<string>();
  const versions: StoredVersion[] = [];
  let newer = 0;
  for await (const read of opened.versions()) {
    if (!read.ok) return read;
    const version = readVersion(read.value);
    if (!version.ok) return invalid('at' in version.error ? version.error.at : 'version');
    const { id, version: { record, org, kind, schema, document } } = version.value;
    if (org === office.org && ownAgain.get(id) === record && (orgOfRecord(office.db, record) ?? org) === org) {
      versions.push(version.value);
      continue;
    }
    const wanted = named.get(id);
    if (!wanted || wanted.record !== record || wanted.org !== org || kind !== 'rule-set') return refused;
    arrived.add(id);
    const set = ruleDocument.safeParse(document);
    if (set.success && set.data.layer !== 'superior') return refused;
    if (set.success) versions.push(version.value);
    else if (schema > DOCUMENT_SCHEMA) newer += 1;
    else return invalid(set.error.issues[0]?.path.join('/') ?? '');
  }
  for (const id of named.keys()) if (!arrived.has(id) && !hasVersion(office.db, id)) return invalid('version');
  const fresh = versions.filter(({ id }) => !hasVersion(office.db, id));
  return ok({ versions: fresh, records: new Set(fresh.map(({ version }) => version.record)), newer });
}

/** 向上级要回: versions that this organisation had submitted itself, by its own signed statements in this file. */
function submittedBefore(office: Office, statements: readonly Signed<Statement>[]): ReadonlyMap<string, string> {
  const own = statements.flatMap(({ statement }) => (statement.kind === 'submission' && statement.org === office.org ? statement.records : []));
  return new Map(own.map(({ version, record }) => [version, record]));
}
