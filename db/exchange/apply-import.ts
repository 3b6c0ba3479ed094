import { fail, type Failure } from '../domain/failure';
import { assertNever, err, ok, type Result } from '../domain/result';
import type { Moment, Office } from '../office/office';
import type { StatementOf } from '../records/statements';
import type { StoredVersion } from '../records/version';
import { addBlob } from '../store/blobs';
import { purge } from '../store/erasures';
import { addFileTaken } from '../store/files-taken';
import { addPackageIn, type PackageIn } from '../store/packages';
import { run } from '../store/prepared';
import type { SearchQueue } from '../store/search-queue';
import { rememberLives, setSetting } from '../store/settings';
import { addVersion } from '../store/versions';
import { applyMerge } from './apply-merge';
import { IdsSeen, ImportNotes, VersionsNamed } from './import-notes';
import { keepForwarded } from './held-above';
import { introduce } from './introduce';
import { countWrongCode, keepEnrolled, MOST_TRIES } from './enrol';
import type { DownwardPlan, ImportPlan, ReportPlan } from './plan-import';
import { keepJoined, type JoiningPlan } from './pairing';
import type { OpenedPackage } from './read-package';
import { deliveredRecords, keepReceipt } from './receipt';
import type { Heard } from './speakers';
import { stagePackage, tooMuchStaged } from './staged';
import { finishPatiently, finishTouched, takeStatement, type Touched } from './take-statement';
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
export async function applyImport(office: Office, moment: Moment, opened: OpenedPackage, plan: ImportPlan, file: string, signal?: AbortSignal): Promise<Result<Applied, Failure>> {
  switch (plan.kind) {
    case 'invitation':
      return ok({ kind: plan.kind, added: 0, staged: 0, delivered: 0, slot: null });
    case 'enrolment':
      return applyEnrolment(office, plan);
    case 'report':
      return transaction(office, (notes) => applyReport(office, moment, { opened, plan, file, notes, ...(signal ? { signal } : {}) }), plan.said.kinds.has('erasure'));
    case 'downward':
      return transaction(office, (notes) => applyDownward(office, moment, opened, plan, file, notes));
    case 'joining':
      return applyJoining(office, plan.joining);
    case 'merge':
      return transaction(office, (notes) => applyMerge(office, moment, opened, plan, cameIn(opened, moment, file, plan.fresh), notes, signal), plan.said.kinds.has('erasure'));
    default:
      return assertNever(plan);
  }
}

/** May it share a transaction with other files? After an erasure the file itself has to forget, which waits for nobody. */
export const goesWithOthers = (plan: ImportPlan): plan is ReportPlan => plan.kind === 'report' && !plan.said.kinds.has('erasure');

/** The same as one file of several, inside their transaction; whatever is not ok is the caller's to take back. */
export async function applyInGroup(office: Office, moment: Moment, coming: Omit<Coming, 'notes'>): Promise<Result<Applied, Failure>> {
  const notes = new ImportNotes();
  try {
    return await applyReport(office, moment, { ...coming, notes });
  } finally {
    notes.close();
  }
}

/** better-sqlite3's own transactions cannot wait for a file; this one can. Whatever is not ok is rolled back. After what `erases` the file itself forgets. */
async function transaction(office: Office, work: (notes: ImportNotes) => Promise<Result<Applied, Failure>>, erases = false): Promise<Result<Applied, Failure>> {
  const notes = new ImportNotes();
  office.db.exec('BEGIN IMMEDIATE');
  let done: Result<Applied, Failure> | undefined;
  try {
    done = await work(notes);
    if (done.ok) office.db.exec('COMMIT');
  } finally {
    notes.close();
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

/** A report on its way in. */
interface Coming {
  readonly opened: OpenedPackage;
  readonly plan: ReportPlan;
  readonly file: string;
  readonly notes: ImportNotes;
  readonly signal?: AbortSignal;
  /** See `Touched`. */
  readonly search?: SearchQueue;
}

async function applyReport(office: Office, moment: Moment, { opened, plan, file, notes, signal, search }: Coming): Promise<Result<Applied, Failure>> {
  const { db } = office;
  introduce(office, plan.said.certificates, moment.now);
  const held = heldKeys(office, plan.said.certificates);
  const inHand = new Map<string, StoredVersion>();
  const touched: Touched = { records: new IdsSeen(notes), aliases: false, inHand: (version) => inHand.get(version), ...(search ? { search } : {}) };
  const versions = new VersionsNamed(notes);
  let whole = !held.has(plan.peer.device);
  for await (const heard of plan.said.each()) {
    if (!heard.ok) return heard;
    const { signed } = heard.value;
    const { statement } = signed;
    const apart = isApart(held, statement.device, signed.id, statement.kind);
    whole &&= !apart;
    if (apart) stage(office, 'statement', { ...signed, device: statement.device }, moment.now);
    else takeStatement(office, signed, moment.now, touched);
    for (const { version } of recordsOf(heard.value)) versions.note(version, apart ? statement.device : null);
  }
  for await (const read of opened.versions()) {
    if (!read.ok) return read;
    const version = read.value.read();
    // The first pass read the same bytes; a difference means that the file changed under our hands.
    if (!version.ok) return err(fail('file-damaged'));
    const by = versions.apart(version.value.id);
    whole &&= by === undefined;
    if (by !== undefined) stage(office, 'version', { ...version.value, device: by }, moment.now);
    else if (addVersion(db, version.value)) {
      touched.records.add(version.value.version.record);
      // It lies in memory anyhow as long as the file's lines do.
      if (opened.kept() > 0) inHand.set(version.value.id, version.value);
    }
  }
  for await (const read of opened.contents()) {
    if (!read.ok) return read;
    // Of a key that is held nothing but versions and statements is kept; its files come again with 全部导出.
    if (held.has(plan.peer.device)) continue;
    const { sha256, type, content } = read.value;
    addBlob(db, { sha256, type, bytes: content }, moment.now, true);
  }
  if (!(await finishPatiently(office, touched, signal))) return err(fail('cancelled'));
  // A certificate may speak for a key of which something was kept apart before it came.
  if (plan.said.kinds.has('revocation') || plan.said.certificates.length > 0) settleTrust(office, moment.now);
  const full = tooMuchStaged(office);
  if (full) return err(full);
  rememberLives(db, opened.manifest.lives ?? []);
  const came = cameIn(opened, moment, file, plan.fresh);
  if (held.has(plan.peer.device)) stagePackage(office, came);
  else addPackageIn(db, came);
  if (whole) addFileTaken(db, { sha256: opened.sha256, bytes: opened.bytes, package: came.id });
  for (const { org, digest, count } of opened.manifest.below ?? []) run(db, 'INSERT OR IGNORE INTO package_in_below VALUES (:package, :org, :digest, :count)', { package: came.id, org, digest, count });
  return ok({ kind: 'report', added: plan.fresh, staged: plan.staged, delivered: 0, slot: null });
}

const recordsOf = ({ known, signed }: Heard): StatementOf<'submission'>['records'] => (known && signed.statement.kind === 'submission' ? signed.statement.records : []);

async function applyDownward(office: Office, moment: Moment, opened: OpenedPackage, plan: DownwardPlan, file: string, notes: ImportNotes): Promise<Result<Applied, Failure>> {
  introduce(office, plan.said.certificates, moment.now);
  const touched: Touched = { records: new IdsSeen(notes), aliases: false };
  for await (const heard of plan.said.each()) {
    if (!heard.ok) return heard;
    takeStatement(office, heard.value.signed, moment.now, touched);
    if (heard.value.known) keepForwarded(office, heard.value.signed, plan.peer.org, moment.now);
  }
  for (const receipt of plan.receipts) keepReceipt(office, receipt, moment.now);
  if (plan.certificate) run(office.db, 'UPDATE peer SET certified = 1 WHERE device = :device', { device: plan.peer.device });
  const delivered = deliveredRecords(office.db, plan.receipts);
  for await (const read of opened.versions()) {
    if (!read.ok) return read;
    const version = read.value.read();
    if (!version.ok) return err(fail('file-damaged'));
    if (addVersion(office.db, version.value)) touched.records.add(version.value.version.record);
  }
  for await (const read of opened.contents()) {
    if (!read.ok) return read;
    const { sha256, type, content } = read.value;
    addBlob(office.db, { sha256, type, bytes: content }, moment.now, true);
  }
  finishTouched(office, touched);
  if (plan.said.kinds.has('revocation')) settleTrust(office, moment.now);
  if (plan.said.kinds.has('submission')) setSetting(office.db, 'returning', false);
  const came = cameIn(opened, moment, file, plan.handed.records);
  addPackageIn(office.db, came);
  addFileTaken(office.db, { sha256: opened.sha256, bytes: opened.bytes, package: came.id });
  return ok({ kind: 'downward', added: plan.handed.records, staged: 0, delivered, slot: null });
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

