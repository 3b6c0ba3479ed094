import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { peers, type Office } from '../office/office';
import { maySay, readStatement, type PackageKind, type Relation, type Signed, type SignedValue, type Statement, type StatementOf, type UnknownStatement } from '../records/statements';
import { deviceIdOf } from '../records/sign';
import { row } from '../store/prepared';
import { setting } from '../store/settings';
import { orgOfRecord } from '../store/versions';
import { heldCertificates, reached, vouchedKeys, type HeldCertificate } from './chain';
import { namedIn } from './handed-down';
import { isLostOne } from './introduce';
import type { OpenedPackage } from './read-package';

/** A key whose signature can be read here, and how its organisation stands to ours. */
interface Speaker {
  readonly org: string;
  readonly signingKey: string;
  readonly relation: Relation;
}

/** One statement that its speaker may say; of a kind that only a newer app knows it is kept as it came (待升级). */
export type Heard = { readonly known: true; readonly signed: Signed<Statement> } | { readonly known: false; readonly signed: Signed<UnknownStatement> };

/** What a file says. There may be a million statements, and one may be 32 MiB: they are read again rather than held. */
export interface Said {
  /** Keys that this very file brings in, each signed by one that was known. */
  readonly certificates: readonly HeldCertificate[];
  readonly kinds: ReadonlySet<string>;
  /** How many are of kinds that only a newer app knows. */
  readonly unknown: number;
  /** All of them, in their order. A failure is always the last item. */
  each(): AsyncGenerator<Result<Heard, Failure>, void, void>;
}

/** So many bytes of statements are held instead of read again: opening a small file costs more than reading it. */
const HELD_BYTES = 4 * 1024 ** 2;
/** Of keys no more is taken from one file: each has to be looked at for each other. */
const MOST_CERTIFICATES = 50_000;

/** Everybody whose key is known here, of whatever state: who is believed is another question. */
export function knownSpeakers(office: Office): Map<string, Speaker> {
  const known = new Map<string, Speaker>();
  for (const [device, { org, signingKey, relation }] of vouchedKeys(office)) known.set(device, { org, signingKey, relation });
  for (const { signingKey } of [office.keys, ...(setting(office.db, 'oldKeys') ?? [])]) known.set(deviceIdOf(signingKey), { org: office.org, signingKey, relation: 'self' });
  for (const relation of ['self', 'superior', 'subordinate'] as const) {
    for (const peer of peers(office.db, relation)) known.set(peer.device, { org: peer.org, signingKey: peer.signing_key, relation });
  }
  return known;
}

/**
 * All statements of a package, each signed by a key that is known or that a known one certifies in this file, and each
 * something that its signer may say in such a package (the table of exchange.md §2). `org` is the sender's organisation.
 */
export async function readSaid(office: Office, opened: OpenedPackage, org: string, more: ReadonlyMap<string, Speaker> = new Map()): Promise<Result<Said, Failure>> {
  const small = (opened.manifest.entries[0]?.bytes ?? 0) <= HELD_BYTES;
  const lines: SignedValue[] = [];
  const vouching: SignedValue[] = [];
  for await (const read of opened.statements()) {
    if (!read.ok) return read;
    if (isCertificate(read.value)) vouching.push(read.value);
    if (vouching.length > MOST_CERTIFICATES) return err(fail('file-too-large'));
    if (small) lines.push(read.value);
  }
  const speakers = new Map([...more, ...knownSpeakers(office)]);
  const certificates = learn(office, speakers, vouching);
  const source = small ? () => held(lines) : () => opened.statements();
  const voices: Voices = { office, speakers, carriedBy: opened.manifest.kind, org, through: through(office, opened.manifest.kind, speakers, certificates, org) };
  const judge = (line: SignedValue): Result<Heard, Failure> => hear(voices, line);
  const kinds = new Set<string>();
  const judged: Heard[] = [];
  let unknown = 0;
  for await (const heard of judgedBy(judge, source())) {
    if (!heard.ok) return heard;
    kinds.add(heard.value.signed.statement.kind);
    if (!heard.value.known) unknown += 1;
    if (small) judged.push(heard.value);
  }
  return ok({ certificates, kinds, unknown, each: small ? () => held(judged) : () => judgedBy(judge, source()) });
}

const isCertificate = ({ value }: SignedValue): boolean => typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'certificate';

async function* held<T>(items: readonly T[]): AsyncGenerator<Result<T, never>, void, void> {
  for (const item of items) yield ok(item);
}

async function* judgedBy(judge: (line: SignedValue) => Result<Heard, Failure>, lines: AsyncIterable<Result<SignedValue, Failure>>): ReturnType<Said['each']> {
  for await (const line of lines) {
    const heard = line.ok ? judge(line.value) : line;
    yield heard;
    if (!heard.ok) return;
  }
}

/** Who may be heard in one package, which `org` sends. */
interface Voices {
  readonly office: Office;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly carriedBy: PackageKind;
  readonly org: string;
  /** Devices that a chain of certificates from the sender leads to. */
  readonly through: ReadonlySet<string>;
}

/** Of a report: the sender's own computers, and those of everybody below it that it, or one of these, vouches for. */
function through(office: Office, carriedBy: PackageKind, speakers: ReadonlyMap<string, Speaker>, brought: readonly HeldCertificate[], org: string): ReadonlySet<string> {
  if (carriedBy !== 'report') return new Set();
  return reached([...heldCertificates(office), ...brought], [...speakers].filter(([, speaker]) => speaker.org === org).map(([device]) => device));
}

const heardBefore = new WeakMap<SignedValue, { readonly key: string; readonly read: ReturnType<typeof readStatement> }>();

/** A line that is held in memory is verified once: what came of it holds as long as its signer has the same key here. */
function readOnce(speakers: ReadonlyMap<string, Speaker>, line: SignedValue): ReturnType<typeof readStatement> {
  const before = heardBefore.get(line);
  if (before?.read.ok && speakers.get(before.read.value.signed.statement.device)?.signingKey === before.key) return before.read;
  const read = readStatement(line, (device) => speakers.get(device)?.signingKey);
  const key = read.ok ? speakers.get(read.value.signed.statement.device)?.signingKey : undefined;
  if (key !== undefined) heardBefore.set(line, { key, read });
  return read;
}

/** Signed by a key that is known or brought in, and something that its signer may say in such a package. */
function hear(voices: Voices, line: SignedValue): Result<Heard, Failure> {
  const { speakers, carriedBy } = voices;
  const read = readOnce(speakers, line);
  if (!read.ok) return read.error.code === 'signature-wrong' ? err(fail('file-tampered')) : err(fail('content-invalid', { field: 'at' in read.error ? read.error.at : 'statement' }));
  const { statement } = read.value.signed;
  const refused = err(fail('statement-refused', { kind: statement.kind }));
  const speaker = speakers.get(statement.device);
  if (speaker?.org !== statement.org || !isHeard(voices, speaker, statement.device)) return refused;
  return !read.value.known || maySay(read.value.signed.statement.kind, speaker.relation, carriedBy) ? read : refused;
}

/** Whose words such a package may carry at all: its sender's organisation; upwards those below it as well, downwards our own given back and those above it; a 合并 anybody's. */
function isHeard({ office, carriedBy, org, through: below }: Voices, speaker: Speaker, device: string): boolean {
  if (carriedBy === 'merge' || speaker.org === org) return true;
  if (carriedBy === 'report') return speaker.relation !== 'self' && below.has(device);
  return carriedBy === 'downward' && (speaker.org === office.org || speaker.relation === 'above');
}

/** Follows certificates from the known keys on, however they are ordered, until no more is learned. Each is read once: a chain of many must not take the square of its length. */
function learn(office: Office, speakers: Map<string, Speaker>, lines: readonly SignedValue[]): HeldCertificate[] {
  const found: HeldCertificate[] = [];
  const by = new Map<string, SignedValue[]>();
  for (const line of lines) {
    const device = typeof line.value === 'object' && line.value !== null && 'device' in line.value && typeof line.value.device === 'string' ? line.value.device : '';
    const others = by.get(device);
    if (others) others.push(line);
    else by.set(device, [line]);
  }
  const open = [...by.keys()].filter((device) => speakers.has(device));
  for (let device = open.pop(); device !== undefined; device = open.pop()) {
    for (const line of by.get(device) ?? []) {
      const read = readOnce(speakers, line);
      if (!read.ok || !read.value.known) continue;
      const { id, statement } = read.value.signed;
      const signer = speakers.get(statement.device);
      if (statement.kind !== 'certificate' || !signer || signer.org !== statement.org) continue;
      found.push({ id, statement });
      if (introduces(office, speakers, signer, statement)) open.push(statement.subject.device);
    }
  }
  return found;
}

/** Lets the subject of a certificate speak, if its signer may bring it in; false = it was known, or may not. */
function introduces(office: Office, speakers: Map<string, Speaker>, by: Speaker, { org: from, subject: { device, org, signingKey } }: StatementOf<'certificate'>): boolean {
  if (speakers.has(device) || deviceIdOf(signingKey) !== device) return false;
  if (org === from) speakers.set(device, { ...by, signingKey });
  else if (isLostOne(office, by, org)) speakers.set(device, { org, signingKey, relation: 'self' });
  else if (org !== office.org && by.relation !== 'self') speakers.set(device, { org, signingKey, relation: by.relation === 'superior' || by.relation === 'above' ? 'above' : 'below' });
  return speakers.has(device);
}

/** Does a statement about records name only those of its own organisation, as far as they are known here? */
export function speaksOfItsOwn(office: Office, statement: Statement): boolean {
  if (statement.kind === 'review') return isFitReview(office, statement);
  // Own words go to others; others' words here speak to us.
  if (statement.kind === 'task' || statement.kind === 'notice' || statement.kind === 'progress') return (statement.org === office.org) !== (statement.to === office.org);
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
    case 'template':
      return namedIn(statement).map(({ record }) => record);
    case 'figures':
    case 'receipt':
    case 'certificate':
    case 'revocation':
    case 'review':
    case 'task':
    case 'notice':
    case 'progress':
      return [];
  }
}

/** Its own people review what an organisation below has submitted, its superior what it has submitted itself; each version is one of the record that is named. */
function isFitReview(office: Office, { org, to, records }: StatementOf<'review'>): boolean {
  if ((org === office.org) === (to === office.org)) return false;
  return records.every(({ record, version }) =>
    (orgOfRecord(office.db, record) ?? to) === to && (row<{ record: string }>(office.db, 'SELECT record FROM version WHERE id = :version', { version })?.record ?? record) === record);
}
