import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Moment, Office } from '../office/office';
import { addBlob } from '../store/blobs';
import { addPackageIn, type PackageIn } from '../store/packages';
import { addVersion } from '../store/versions';
import type { Applied } from './apply-import';
import { IdsSeen, type ImportNotes } from './import-notes';
import { introduce } from './introduce';
import { takeMergeState } from './merge-state';
import type { MergePlan } from './plan-merge';
import type { OpenedPackage } from './read-package';
import { tooMuchStaged } from './staged';
import { finishPatiently, takeStatement, type Touched } from './take-statement';
import { settleTrust } from './trust';

/** Takes in what another computer of this organisation knows: a union of sets, whatever the order. Call it inside a transaction. */
export async function applyMerge(office: Office, moment: Moment, opened: OpenedPackage, plan: MergePlan, came: PackageIn, notes: ImportNotes, signal?: AbortSignal): Promise<Result<Applied, Failure>> {
  const { db } = office;
  // First whom a key brings in, then that the key itself is no longer in use.
  introduce(office, plan.said.certificates, moment.now);
  takeMergeState(office, plan.state, plan.peer.device, plan.manifest.number);
  const touched: Touched = { records: new IdsSeen(notes), aliases: false };
  for await (const heard of plan.said.each()) {
    if (!heard.ok) return heard;
    takeStatement(office, heard.value.signed, moment.now, touched);
  }
  for await (const read of opened.versions()) {
    if (!read.ok) return read;
    const version = read.value.read();
    // The first pass read the same bytes; a difference means that the file changed under our hands.
    if (!version.ok) return err(fail('file-damaged'));
    if (addVersion(db, version.value)) touched.records.add(version.value.version.record);
  }
  for await (const read of opened.contents()) {
    if (!read.ok) return read;
    const { sha256, type, content } = read.value;
    addBlob(db, { sha256, type, bytes: content }, moment.now, true);
  }
  if (!(await finishPatiently(office, touched, signal))) return err(fail('cancelled'));
  settleTrust(office, moment.now);
  const full = tooMuchStaged(office);
  if (full) return err(full);
  addPackageIn(db, came);
  return ok({ kind: 'merge', added: plan.fresh, staged: plan.staged, delivered: 0, slot: null });
}
