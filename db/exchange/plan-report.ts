import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Office } from '../office/office';
import type { Signed, StatementOf } from '../records/statements';
import { faultIn, isOfToday, readable } from '../records/readable';
import { storedVersion, type StoredVersion } from '../records/version';
import { isErased } from '../store/erasures';
import { hasPackageIn } from '../store/packages';
import { row } from '../store/prepared';
import { hasStatement } from '../store/statements';
import { currentItems } from '../store/submissions';
import { hasVersion, orgOfRecord, versionBytes } from '../store/versions';
import { NamedFiles } from './carried-blobs';
import { absentNumbers } from './gaps';
import { ImportNotes } from './import-notes';
import type { ReportPlan } from './plan-import';
import type { OpenedPackage } from './read-package';
import { ReportNotes, type Named } from './report-notes';
import { senderOf } from './sender';
import { speaksOfItsOwn, type Said } from './speakers';
import { heldKeys, isApart } from './trust';

const invalid = (field: string): Result<never, Failure> => err(fail('content-invalid', { field }));
const refused = (kind: string): Result<never, Failure> => err(fail('statement-refused', { kind }));

/** What an 上报 file would bring. Reads only, and holds no more of the file than the notes of it. */
export async function planReport(office: Office, opened: OpenedPackage): Promise<Result<ReportPlan, Failure>> {
  const { manifest } = opened;
  const reporter = await senderOf(office, opened, 'subordinate');
  if (!reporter.ok) return reporter;
  const { peer, said } = reporter.value;
  const notes = new ImportNotes();
  try {
    const report = new ReportNotes(notes);
    const heard = await noteStatements(office, said, report);
    if (!heard.ok) return heard;
    const newer = await checkVersions(opened, report);
    if (!newer.ok) return newer;
    const complete = checkNamed(office, report);
    if (!complete.ok) return complete;
    const held = report.heldWith(office.db, peer.org);
    const gap = held.digest !== manifest.submitted.digest && held.count < manifest.submitted.count;
    return ok({
      kind: 'report', manifest, peer, repeated: hasPackageIn(office.db, manifest.id), said, ...report.counts(),
      newer: newer.value + said.unknown, doubles: countDoubles(office, report), gap, missing: gap ? absentNumbers(office, peer.org, manifest) : [],
    });
  } finally {
    notes.close();
  }
}

async function noteStatements(office: Office, said: Said, report: ReportNotes): Promise<Result<null, Failure>> {
  const doubted = heldKeys(office, said.certificates);
  for await (const heard of said.each()) {
    if (!heard.ok) return heard;
    if (!heard.value.known) continue;
    const { id, statement } = heard.value.signed;
    const isAnothers = (record: string): boolean => (orgOfRecord(office.db, record) ?? statement.org) !== statement.org;
    if (statement.kind === 'submission') {
      if (statement.records.some(({ record }) => isAnothers(record))) return refused('submission');
      const apart = isApart(doubted, statement.device, id, 'submission');
      if (!report.noteSubmission({ ...heard.value.signed, statement } satisfies Signed<StatementOf<'submission'>>, apart, !apart && !hasStatement(office.db, id))) return invalid('version');
    }
    if ((statement.kind === 'alias' || statement.kind === 'progress') && !speaksOfItsOwn(office, statement)) return refused(statement.kind);
    if (statement.kind === 'erasure') {
      if (isAnothers(statement.record)) return refused('erasure');
      for (const { version } of statement.versions) report.erased.add(version);
    }
  }
  return ok(null);
}

/** Every version must be named by a submission, belong to who says that, be the record that was named, and read as its kind. Answers how many only a newer app reads. */
async function checkVersions(opened: OpenedPackage, report: ReportNotes): Promise<Result<number, Failure>> {
  const files = new NamedFiles(opened.blobs);
  let newer = 0;
  for await (const read of opened.versions()) {
    if (!read.ok) return read;
    const version = read.value.read();
    if (!version.ok) return invalid('at' in version.error ? version.error.at : 'version');
    const checked = checkVersion(version.value, report.named(version.value.id));
    if (!checked.ok) return checked;
    if (checked.value === 'newer') newer += 1;
    files.note(version.value.version.document);
    report.noteArrival(version.value.id, version.value.version.record);
  }
  return files.fit() ? ok(newer) : invalid('blobs');
}

function checkVersion({ version }: StoredVersion, named: Named | undefined): Result<'readable' | 'newer', Failure> {
  if (!named) return invalid('version');
  if (version.org !== named.org) return refused('submission');
  if (named.record !== version.record || named.kind !== version.kind) return invalid('version');
  if (!isOfToday(version)) return ok('newer');
  const found = readable(version);
  if (!found) return invalid(faultIn(version));
  if ((found.document['withdrawn'] === true) !== named.withdrawn) return invalid('withdrawn');
  return ok('readable');
}

/** What still counts is there, and what is held already is what the submission says, or it would show somebody else's content as its own. */
function checkNamed(office: Office, report: ReportNotes): Result<null, Failure> {
  const isHere = (version: string, org: string): boolean => hasVersion(office.db, version) || report.erased.has(version) || isErased(office.db, version, org);
  for (const { version, named, standing, arrived } of report.versions()) {
    if (arrived) continue;
    if (!isHere(version, named.org) && standing.some(({ record, statement }) => !isReplacedHere(office, record, statement))) return invalid('version');
    const bytes = versionBytes(office.db, version);
    const known = bytes === undefined ? ok(null) : checkVersion(storedVersion({ id: version, bytes }), named);
    if (!known.ok) return known;
  }
  return ok(null);
}

const isReplacedHere = (office: Office, record: string, statement: string): boolean =>
  row(office.db, 'SELECT 1 AS there FROM submission_replaced WHERE record = :record AND statement = :statement', { record, statement }) !== undefined;

function countDoubles(office: Office, report: ReportNotes): number {
  let doubles = 0;
  for (const { record, statement } of report.freshStanding()) {
    if (currentItems(office.db, record).some((item) => item.statement !== statement && !report.isReplaced(record, item.statement))) doubles += 1;
  }
  return doubles;
}
