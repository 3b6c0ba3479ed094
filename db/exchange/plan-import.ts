import { fail, type Facts, type Failure } from '../domain/failure';
import { DOCUMENT_SCHEMA, DOCUMENTS, isRecordKind } from '../domain/record';
import { assertNever, err, ok, type Result } from '../domain/result';
import { orgNames } from '../office/org-names';
import { isPractice, type Moment, type Office, type Peer } from '../office/office';
import { digestOf, type Signed, type Statement, type StatementOf, type UnknownStatement } from '../records/statements';
import { readVersion, storedVersion, type StoredVersion } from '../records/version';
import { hasPackageIn } from '../store/packages';
import { isErased } from '../store/erasures';
import { row } from '../store/prepared';
import { hasStatement, statementById } from '../store/statements';
import { currentItems, submissionIds } from '../store/submissions';
import { hasVersion, orgOfRecord, versionBytes } from '../store/versions';
import { NamedFiles } from './carried-blobs';
import { checkInvitation, planEnrolment, type EnrolmentPlan } from './enrol';
import type { Invitation, Manifest } from './manifest';
import type { OpenedPackage } from './read-package';
import { planJoining, type JoiningPlan } from './pairing';
import { planMerge, type MergePlan } from './plan-merge';
import { planReceipt, type ReceiptPlan } from './receipt';
import { senderOf } from './sender';
import { speaksOfItsOwn } from './speakers';
import { heldKeys, isApart } from './trust';
import { planReviews, type ReviewPlan } from './plan-reviews';
import { planRules, type RulePlan } from './plan-rules';

/** What an import would do. Everything is checked, nothing is written; `apply-import.ts` does it. */
export type ImportPlan =
  | { readonly kind: 'invitation'; readonly manifest: Manifest; readonly invitation: Invitation }
  | { readonly kind: 'enrolment'; readonly manifest: Manifest; readonly enrolment: Exclude<EnrolmentPlan, { outcome: 'refused' }> }
  | { readonly kind: 'joining'; readonly manifest: Manifest; readonly joining: JoiningPlan }
  | ReportPlan
  | DownwardPlan
  | MergePlan;

export interface Carried {
  readonly manifest: Manifest;
  readonly peer: Peer;
  /** This very package was taken in before. */
  readonly repeated: boolean;
  readonly statements: readonly Signed<Statement>[];
  /** Kinds that only a newer app knows: kept as they came, counted as 待升级. */
  readonly unknown: readonly Signed<UnknownStatement>[];
  /** Keys that it brings in, each vouched for by one that was known. */
  readonly certificates: readonly StatementOf<'certificate'>[];
}

export interface ReportPlan extends Carried {
  readonly kind: 'report';
  /** Records whose submissions come from a key that nobody has confirmed, or from a revoked one: kept apart. */
  readonly staged: number;
  /** Records that a submission not held here names. */
  readonly fresh: number;
  readonly known: number;
  readonly newer: number;
  /** Records with a current submission here that the package's submissions do not replace: 两处提交. */
  readonly doubles: number;
  /** After this import something that the sender has submitted is still not here: 缺口. */
  readonly gap: boolean;
  readonly byKind: Readonly<Record<string, number>>;
}

export interface DownwardPlan extends Carried {
  readonly kind: 'downward';
  readonly receipts: readonly ReceiptPlan[];
  readonly certificate: boolean;
  readonly known: number;
  readonly rules: RulePlan;
  readonly reviews: ReviewPlan;
}

const invalid = (field: string): Result<never, Failure> => err(fail('content-invalid', { field }));

export async function planImport(office: Office, moment: Moment, opened: OpenedPackage): Promise<Result<ImportPlan, Failure>> {
  const { manifest } = opened;
  const practising = isPractice(office);
  if ((manifest.practice === true) !== practising) return err(fail(practising ? 'real-data' : 'practice-data'));
  // An offer and an answer say what they say in the manifest; nobody is known yet who could say more.
  if ((manifest.kind === 'invitation' || manifest.kind === 'enrolment') && manifest.counts.statements + manifest.counts.versions > 0) return err(fail('statement-refused', { kind: manifest.kind }));
  if (manifest.kind === 'invitation') {
    if (manifest.pairing) return err(fail(manifest.sender.device === office.device ? 'invitation-own' : 'pairing-for-new'));
    const invitation = checkInvitation(office, moment, manifest);
    return invitation.ok ? ok({ kind: 'invitation', manifest, invitation: invitation.value }) : invitation;
  }
  if (manifest.addressee !== office.org) return err(fail('wrong-addressee', addressee(office, moment, manifest)));
  switch (manifest.kind) {
    case 'enrolment': {
      if (manifest.joining) {
        const joining = await planJoining(office, moment, manifest);
        return joining.ok ? ok({ kind: 'joining', manifest, joining: joining.value }) : joining;
      }
      const enrolment = await planEnrolment(office, moment, manifest);
      return enrolment.outcome === 'refused' ? err(enrolment.failure) : ok({ kind: 'enrolment', manifest, enrolment });
    }
    case 'report':
      return planReport(office, opened);
    case 'downward':
      return planDownward(office, opened);
    case 'merge':
      return planMerge(office, opened);
    default:
      return assertNever(manifest.kind);
  }
}

// The manifest has the addressee's id only: a name would tell the finder of a lost stick more than he needs.
const addressee = (office: Office, { today }: Moment, manifest: Manifest): Facts => ({ name: orgNames(office, today).get(manifest.addressee) ?? '另一个组织' });

type Submission = Signed<StatementOf<'submission'>>;
const isSubmission = (signed: Signed<Statement>): signed is Submission => signed.statement.kind === 'submission';

async function planReport(office: Office, opened: OpenedPackage): Promise<Result<ReportPlan, Failure>> {
  const { manifest } = opened;
  const reporter = await senderOf(office, opened, 'subordinate');
  if (!reporter.ok) return reporter;
  const { peer, said } = reporter.value;
  const submissions = said.statements.filter(isSubmission);
  const replaced = new Set(submissions.flatMap(({ statement }) => statement.records.flatMap(({ record, replaces }) => replaces.map((id) => `${record} ${id}`))));
  const wanted = new Map<string, { record: string; kind: string; withdrawn: boolean; live: boolean }>();
  for (const { id, statement } of submissions) {
    for (const { record, kind, version, withdrawn } of statement.records) {
      const owner = orgOfRecord(office.db, record);
      if (owner !== undefined && owner !== peer.org) return err(fail('statement-refused', { kind: 'submission' }));
      const live = !replaced.has(`${record} ${id}`) && !isReplacedHere(office, record, id);
      const before = wanted.get(version);
      if (before && (before.record !== record || before.kind !== kind)) return invalid('version');
      wanted.set(version, { record, kind, withdrawn, live: live || before?.live === true });
    }
  }
  for (const { statement } of said.statements) if (statement.kind === 'alias' && !speaksOfItsOwn(office, statement)) return err(fail('statement-refused', { kind: 'alias' }));
  const erased = new Set<string>();
  for (const { statement } of said.statements) {
    if (statement.kind !== 'erasure') continue;
    const owner = orgOfRecord(office.db, statement.record);
    if (owner !== undefined && owner !== peer.org) return err(fail('statement-refused', { kind: 'erasure' }));
    for (const { version } of statement.versions) erased.add(version);
  }
  const versions = await checkVersions(opened, peer, wanted);
  if (!versions.ok) return versions;
  const isHere = (version: string): boolean => versions.value.arrived.has(version) || hasVersion(office.db, version) || erased.has(version) || isErased(office.db, version, peer.org);
  for (const [version, named] of wanted) {
    if (named.live && !isHere(version)) return invalid('version');
    // One that is held already must be what the submission says as well, or it would show somebody else's content as its own.
    const bytes = versions.value.arrived.has(version) ? undefined : versionBytes(office.db, version);
    const known = bytes === undefined ? ok(null) : checkVersion(storedVersion({ id: version, bytes }), peer, named);
    if (!known.ok) return known;
  }
  const doubted = heldKeys(office, said.certificates);
  const apart = (signed: Submission): boolean => isApart(doubted, signed.statement.device, signed.id, 'submission');
  const fresh = submissions.filter((signed) => !hasStatement(office.db, signed.id) && !apart(signed));
  const records = (some: readonly Submission[]): Set<string> => new Set(some.flatMap(({ statement }) => statement.records.map(({ record }) => record)));
  const freshRecords = records(fresh);
  const byKind: Record<string, number> = {};
  for (const { record, kind } of new Map(submissions.flatMap(({ statement }) => statement.records.map((item) => [item.record, item] as const))).values()) {
    if (freshRecords.has(record)) byKind[kind] = (byKind[kind] ?? 0) + 1;
  }
  const held = new Set([...submissionIds(office.db, peer.org), ...submissions.map(({ id }) => id)]);
  return ok({
    kind: 'report', manifest, peer, repeated: hasPackageIn(office.db, manifest.id), ...said, byKind, staged: records(submissions.filter(apart)).size,
    fresh: freshRecords.size, known: [...records(submissions.filter((signed) => !apart(signed)))].filter((record) => !freshRecords.has(record)).length,
    newer: versions.value.newer + said.unknown.length,
    doubles: countDoubles(office, fresh, replaced), gap: digestOf(held) !== manifest.submitted.digest && held.size < manifest.submitted.count,
  });
}

const isReplacedHere = (office: Office, record: string, statement: string): boolean =>
  row(office.db, 'SELECT 1 AS there FROM submission_replaced WHERE record = :record AND statement = :statement', { record, statement }) !== undefined;

function countDoubles(office: Office, fresh: readonly Submission[], replaced: ReadonlySet<string>): number {
  return fresh.flatMap(({ id, statement }) => statement.records.filter(({ record }) =>
    !replaced.has(`${record} ${id}`) && currentItems(office.db, record).some((item) => item.statement !== id && !replaced.has(`${record} ${item.statement}`)))).length;
}

/** Every version must be named by a submission, belong to the sender, be the record that was named, and read as its kind. */
async function checkVersions(opened: OpenedPackage, peer: Peer, wanted: ReadonlyMap<string, { record: string; kind: string; withdrawn: boolean }>): Promise<Result<{ readonly arrived: ReadonlySet<string>; readonly newer: number }, Failure>> {
  const arrived = new Set<string>();
  const files = new NamedFiles();
  let newer = 0;
  for await (const read of opened.versions()) {
    if (!read.ok) return read;
    const version = readVersion(read.value);
    if (!version.ok) return invalid('at' in version.error ? version.error.at : 'version');
    const checked = checkVersion(version.value, peer, wanted.get(version.value.id));
    if (!checked.ok) return checked;
    if (checked.value === 'newer') newer += 1;
    files.note(version.value.version.document);
    arrived.add(version.value.id);
  }
  return files.fit(opened.blobs) ? ok({ arrived, newer }) : invalid('blobs');
}

function checkVersion({ version }: StoredVersion, peer: Peer, named: { record: string; kind: string; withdrawn: boolean } | undefined): Result<'readable' | 'newer', Failure> {
  if (version.org !== peer.org) return err(fail('statement-refused', { kind: 'submission' }));
  if (!named || named.record !== version.record || named.kind !== version.kind) return invalid('version');
  if (!isRecordKind(version.kind) || version.schema > DOCUMENT_SCHEMA) return ok('newer');
  const document = DOCUMENTS[version.kind].safeParse(version.document);
  if (!document.success) return invalid(document.error.issues[0]?.path.join('/') ?? '');
  if (document.data.withdrawn !== named.withdrawn) return invalid('withdrawn');
  return ok('readable');
}

async function planDownward(office: Office, opened: OpenedPackage): Promise<Result<DownwardPlan, Failure>> {
  const { manifest } = opened;
  const sender = await senderOf(office, opened, 'superior');
  if (!sender.ok) return sender;
  const { peer, said } = sender.value;
  const receipts: ReceiptPlan[] = [];
  let certificate = false;
  for (const signed of said.statements) {
    const { statement } = signed;
    if (statement.kind === 'receipt') {
      const plan = planReceipt(office, { ...signed, statement });
      if (!plan.ok) return plan;
      receipts.push(plan.value);
    }
    if (statement.kind === 'certificate') {
      const { device, org, signingKey } = statement.subject;
      if (device === office.device && (org !== office.org || signingKey !== office.keys.signingKey)) return err(fail('file-tampered'));
      certificate ||= device === office.device;
    }
  }
  const known = said.statements.filter(({ id }) => statementById(office.db, id) !== undefined).length;
  const rules = await planRules(office, opened, said.statements);
  if (!rules.ok) return rules;
  const reviews = planReviews(office, said);
  if (!reviews.ok) return reviews;
  return ok({ kind: 'downward', manifest, peer, repeated: hasPackageIn(office.db, manifest.id), ...said, receipts, certificate, known, rules: rules.value, reviews: reviews.value });
}
