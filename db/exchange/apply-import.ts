import { fail, type Failure } from '../domain/failure';
import { assertNever, err, ok, type Result } from '../domain/result';
import type { Moment, Office } from '../office/office';
import { readVersion } from '../records/version';
import { addBlob } from '../store/blobs';
import { purge } from '../store/erasures';
import { addPackageIn, type PackageIn } from '../store/packages';
import { run } from '../store/prepared';
import { rememberLives, setSetting } from '../store/settings';
import { addStatement } from '../store/statements';
import { addVersion } from '../store/versions';
import { applyMerge } from './apply-merge';
import { introduce } from './introduce';
import { countWrongCode, keepEnrolled, MOST_TRIES } from './enrol';
import type { DownwardPlan, ImportPlan, ReportPlan } from './plan-import';
import { keepJoined, type JoiningPlan } from './pairing';
import type { OpenedPackage } from './read-package';
import { deliveredRecords, keepReceipt } from './receipt';
import { stagePackage, tooMuchStaged } from './staged';
import { finishTouched, takeStatement, type Touched } from './take-statement';
import { heldKeys, isApart, settleTrust, stage } from './trust';

export interface Applied {
  readonly kind: ImportPlan['kind'];
  /** Records that are new or changed here. */
  readonly added: number;
  /** Records of which something was kept apart, until somebody looks at the key that said it. */
  readonly staged: number;
  /** Submissions that became 已送达. */
  readonly delivered: number;
  /** For an enrolment: the slot whose digits are now to be compared. */
  readonly slot: string | null;
}

/**
 * Does what was planned, in one transaction; anything wrong leaves the database as it was. The same file again changes
 * nothing. Versions are streamed from the package a second time, so no package has to fit into memory; nobody else may
 * use the database while this waits for the file (the caller runs one job at a time).
 */
export async function applyImport(office: Office, moment: Moment, opened: OpenedPackage, plan: ImportPlan, file: string, onProgress?: (done: number, total: number) => void): Promise<Result<Applied, Failure>> {
  switch (plan.kind) {
    case 'invitation':
      return ok({ kind: plan.kind, added: 0, staged: 0, delivered: 0, slot: null });
    case 'enrolment':
      return applyEnrolment(office, plan);
    case 'report':
      return transaction(office, async () => applyReport(office, moment, opened, plan, file, onProgress), plan.statements.some(({ statement }) => statement.kind === 'erasure'));
    case 'downward':
      return transaction(office, () => Promise.resolve(applyDownward(office, moment, opened, plan, file)));
    case 'joining':
      return applyJoining(office, plan.joining);
    case 'merge':
      return transaction(office, async () => applyMerge(office, moment, opened, plan, cameIn(opened, moment, file, plan.fresh), onProgress), plan.statements.some(({ statement }) => statement.kind === 'erasure'));
    default:
      return assertNever(plan);
  }
}

/** better-sqlite3's own transactions cannot wait for a file; this one can. Whatever is not ok is rolled back. After what `erases` the file itself forgets. */
async function transaction(office: Office, work: () => Promise<Result<Applied, Failure>>, erases = false): Promise<Result<Applied, Failure>> {
  office.db.exec('BEGIN IMMEDIATE');
  let done: Result<Applied, Failure> | undefined;
  try {
    done = await work();
    if (done.ok) office.db.exec('COMMIT');
  } finally {
    if (office.db.inTransaction) office.db.exec('ROLLBACK');
  }
  if (done.ok && erases) purge(office.db);
  return done;
}

function applyEnrolment(office: Office, { enrolment }: Extract<ImportPlan, { kind: 'enrolment' }>): Result<Applied, Failure> {
  switch (enrolment.outcome) {
    case 'known':
      return ok({ kind: 'enrolment', added: 0, staged: 0, delivered: 0, slot: null });
    case 'wrong-code': {
      const tries = countWrongCode(office, enrolment.invitation.nonce);
      return err(tries >= MOST_TRIES ? fail('invitation-spoiled') : fail('enrolment-code-wrong', { tries }));
    }
    case 'fresh':
      office.db.transaction(() => keepEnrolled(office, enrolment)).immediate();
      return ok({ kind: 'enrolment', added: 0, staged: 0, delivered: 0, slot: enrolment.invitation.slot });
    default:
      return assertNever(enrolment);
  }
}

async function applyReport(office: Office, moment: Moment, opened: OpenedPackage, plan: ReportPlan, file: string, onProgress?: (done: number, total: number) => void): Promise<Result<Applied, Failure>> {
  const { db } = office;
  const total = opened.manifest.counts.versions;
  introduce(office, plan.certificates, moment.now);
  const held = heldKeys(office);
  const touched: Touched = { records: new Set(), aliases: false };
  const apart = new Map<string, string>();
  const counting = new Set<string>();
  for (const signed of plan.statements) {
    const { statement } = signed;
    const named = statement.kind === 'submission' ? statement.records.map(({ version }) => version) : [];
    if (isApart(held, statement.device, signed.id, statement.kind)) {
      stage(office, 'statement', { ...signed, device: statement.device }, moment.now);
      for (const version of named) apart.set(version, statement.device);
    } else {
      takeStatement(office, signed, moment.now, touched);
      for (const version of named) counting.add(version);
    }
  }
  for (const signed of plan.unknown) if (!held.has(signed.statement.device)) addStatement(db, signed, 'unknown', moment.now);
  let done = 0;
  for await (const read of opened.versions()) {
    if (!read.ok) return read;
    const version = readVersion(read.value);
    // The first pass read the same bytes; a difference means that the file changed under our hands.
    if (!version.ok) return err(fail('file-damaged'));
    const by = counting.has(version.value.id) ? undefined : apart.get(version.value.id);
    if (by !== undefined) stage(office, 'version', { ...version.value, device: by }, moment.now);
    else if (addVersion(db, version.value)) touched.records.add(version.value.version.record);
    onProgress?.(++done, total);
  }
  for await (const read of opened.contents()) {
    if (!read.ok) return read;
    // Of a key that is held nothing but versions and statements is kept; its files come again with 全部导出.
    if (held.has(plan.peer.device)) continue;
    const { sha256, type, content } = read.value;
    addBlob(db, { sha256, type, bytes: content }, moment.now, true);
  }
  finishTouched(office, touched);
  if (plan.statements.some(({ statement }) => statement.kind === 'revocation')) settleTrust(office, moment.now);
  const full = tooMuchStaged(office);
  if (full) return err(full);
  rememberLives(db, opened.manifest.lives ?? []);
  const came = cameIn(opened, moment, file, plan.fresh);
  if (held.has(plan.peer.device)) stagePackage(office, came);
  else addPackageIn(db, came);
  return ok({ kind: 'report', added: plan.fresh, staged: plan.staged, delivered: 0, slot: null });
}

function applyDownward(office: Office, moment: Moment, opened: OpenedPackage, plan: DownwardPlan, file: string): Result<Applied, Failure> {
  introduce(office, plan.certificates, moment.now);
  const touched: Touched = { records: new Set(plan.rules.records), aliases: false };
  for (const signed of plan.statements) takeStatement(office, signed, moment.now, touched);
  for (const signed of plan.unknown) addStatement(office.db, signed, 'unknown', moment.now);
  for (const receipt of plan.receipts) keepReceipt(office, receipt, moment.now);
  if (plan.certificate) run(office.db, 'UPDATE peer SET certified = 1 WHERE device = :device', { device: plan.peer.device });
  const delivered = deliveredRecords(office.db, plan.receipts);
  for (const version of plan.rules.versions) addVersion(office.db, version);
  finishTouched(office, touched);
  if (plan.statements.some(({ statement }) => statement.kind === 'revocation')) settleTrust(office, moment.now);
  if (plan.statements.some(({ statement }) => statement.kind === 'submission')) setSetting(office.db, 'returning', false);
  addPackageIn(office.db, cameIn(opened, moment, file, plan.rules.records.size));
  return ok({ kind: 'downward', added: plan.rules.records.size, staged: 0, delivered, slot: null });
}

/** The answer of the organisation's own second computer. */
function applyJoining(office: Office, plan: JoiningPlan): Result<Applied, Failure> {
  const done: Applied = { kind: 'joining', added: 0, staged: 0, delivered: 0, slot: null };
  switch (plan.outcome) {
    case 'known':
      return ok(done);
    case 'wrong-code': {
      const tries = countWrongCode(office, plan.nonce);
      return err(tries >= MOST_TRIES ? fail('invitation-spoiled') : fail('joining-code-wrong', { tries }));
    }
    case 'fresh':
      keepJoined(office, plan);
      return ok(done);
    default:
      return assertNever(plan);
  }
}

function cameIn(opened: OpenedPackage, moment: Moment, file: string, records: number): PackageIn {
  const { id, kind, number, sender, period, submitted, receiptSecret = '' } = opened.manifest;
  return { id, kind, number, org: sender.org, device: sender.device, period, digest: submitted.digest, submitted: submitted.count, imported_at: moment.now, file, bytes: opened.bytes, records, secret: receiptSecret };
}

