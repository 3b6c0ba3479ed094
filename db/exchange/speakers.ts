import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { peers, type Office } from '../office/office';
import { maySay, readStatement, type PackageKind, type Relation, type Signed, type Statement, type StatementOf, type UnknownStatement } from '../records/statements';
import { deviceIdOf } from '../records/sign';
import { row } from '../store/prepared';
import { setting } from '../store/settings';
import { orgOfRecord } from '../store/versions';
import { isLostOne } from './introduce';
import type { SignedValue } from './lines';
import type { OpenedPackage } from './read-package';

/** A key whose signature can be read here, and how its organisation stands to ours. */
interface Speaker {
  readonly org: string;
  readonly signingKey: string;
  readonly relation: Relation;
  /** Somebody above vouches for an organisation that is nobody to us: it may speak of rules, and of nothing else. */
  readonly rulesOnly: boolean;
}

export interface Said {
  readonly statements: readonly Signed<Statement>[];
  /** Kinds that only a newer app knows: kept as they came, counted as 待升级. */
  readonly unknown: readonly Signed<UnknownStatement>[];
  /** Keys that this very file brings in, each signed by one that was known. */
  readonly certificates: readonly StatementOf<'certificate'>[];
}

/** Everybody whose key is known here, of whatever state: who is believed is another question. */
export function knownSpeakers(office: Office): Map<string, Speaker> {
  const known = new Map<string, Speaker>();
  for (const { signingKey } of [office.keys, ...(setting(office.db, 'oldKeys') ?? [])]) known.set(deviceIdOf(signingKey), { org: office.org, signingKey, relation: 'self', rulesOnly: false });
  for (const relation of ['self', 'superior', 'subordinate'] as const) {
    for (const peer of peers(office.db, relation)) known.set(peer.device, { org: peer.org, signingKey: peer.signing_key, relation, rulesOnly: false });
  }
  return known;
}

/**
 * All statements of a package, each signed by a key that is known or that a known one certifies in this file, and each
 * something that its signer may say in such a package (the table of exchange.md §2). `org` is the sender's organisation.
 */
export async function readSaid(office: Office, opened: OpenedPackage, org: string, more: ReadonlyMap<string, Speaker> = new Map()): Promise<Result<Said, Failure>> {
  const lines: SignedValue[] = [];
  for await (const read of opened.statements()) {
    if (!read.ok) return read;
    lines.push(read.value);
  }
  const speakers = new Map([...more, ...knownSpeakers(office)]);
  const certificates = learn(office, speakers, lines);
  const statements: Signed<Statement>[] = [];
  const unknown: Signed<UnknownStatement>[] = [];
  for (const { value, signature } of lines) {
    const read = readStatement(value, signature, (device) => speakers.get(device)?.signingKey);
    if (!read.ok) return read.error.code === 'signature-wrong' ? err(fail('file-tampered')) : err(fail('content-invalid', { field: 'at' in read.error ? read.error.at : 'statement' }));
    const { statement } = read.value.signed;
    const speaker = speakers.get(statement.device);
    if (speaker?.org !== statement.org || !isHeard(office, speaker, statement.kind, opened.manifest.kind, org)) return err(fail('statement-refused', { kind: statement.kind }));
    if (!read.value.known) unknown.push(read.value.signed);
    else if (maySay(read.value.signed.statement.kind, speaker.relation, opened.manifest.kind)) statements.push(read.value.signed);
    else return err(fail('statement-refused', { kind: statement.kind }));
  }
  return ok({ statements, unknown, certificates });
}

/** Whose words such a package may carry at all: its sender's organisation, our own given back, rules from further above; a 合并 anybody's. */
function isHeard(office: Office, speaker: Speaker, kind: string, carriedBy: PackageKind, org: string): boolean {
  if (speaker.rulesOnly) return kind === 'rule' && carriedBy !== 'report';
  if (carriedBy === 'merge') return true;
  return speaker.org === org || (carriedBy === 'downward' && speaker.org === office.org);
}

/** Follows certificates from the known keys on, however they are ordered, until no more is learned. */
function learn(office: Office, speakers: Map<string, Speaker>, lines: readonly SignedValue[]): StatementOf<'certificate'>[] {
  const found: StatementOf<'certificate'>[] = [];
  const open = lines.filter(({ value }) => typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'certificate');
  for (let learned = true; learned; ) {
    learned = false;
    for (const [at, { value, signature }] of [...open.entries()].reverse()) {
      const read = readStatement(value, signature, (device) => speakers.get(device)?.signingKey);
      if (!read.ok || !read.value.known) continue;
      const { statement } = read.value.signed;
      const by = speakers.get(statement.device);
      if (statement.kind !== 'certificate' || !by || by.org !== statement.org) continue;
      open.splice(at, 1);
      learned = true;
      found.push(statement);
      const { device, org, signingKey } = statement.subject;
      if (speakers.has(device) || deviceIdOf(signingKey) !== device) continue;
      if (org === statement.org) speakers.set(device, { ...by, signingKey });
      else if (isLostOne(office, by, org)) speakers.set(device, { org, signingKey, relation: 'self', rulesOnly: false });
      else if (by.relation !== 'subordinate' && org !== office.org) speakers.set(device, { org, signingKey, relation: 'superior', rulesOnly: true });
    }
  }
  return found;
}

/** Does a statement about records name only those of its own organisation, as far as they are known here? */
export function speaksOfItsOwn(office: Office, statement: Statement): boolean {
  if (statement.kind === 'review') return isFitReview(office, statement);
  return recordsIn(statement).every((record) => (orgOfRecord(office.db, record) ?? statement.org) === statement.org);
}

function recordsIn(statement: Statement): readonly string[] {
  switch (statement.kind) {
    case 'submission':
      return statement.records.map(({ record }) => record);
    case 'alias':
      return [statement.keeps, statement.joins];
    case 'erasure':
      return [statement.record];
    case 'rule':
      return statement.sets.map(({ record }) => record);
    case 'figures':
    case 'receipt':
    case 'certificate':
    case 'revocation':
    case 'review':
      return [];
  }
}

/** Its own people review what an organisation below has submitted, its superior what it has submitted itself; each version is one of the record that is named. */
function isFitReview(office: Office, { org, to, records }: StatementOf<'review'>): boolean {
  if ((org === office.org) === (to === office.org)) return false;
  return records.every(({ record, version }) =>
    (orgOfRecord(office.db, record) ?? to) === to && (row<{ record: string }>(office.db, 'SELECT record FROM version WHERE id = :version', { version })?.record ?? record) === record);
}
