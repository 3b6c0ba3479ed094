import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Files } from '../files/files';
import type { Watch } from '../files/watch';
import type { Moment, Office } from '../office/office';
import { applyImport, type Applied } from './apply-import';
import { copyAside } from './copy-aside';
import { identitiesOf } from './devices';
import { MOST_KEPT } from './kept-lines';
import type { Reading } from './package-source';
import { planImport, type ImportPlan } from './plan-import';
import { writtenSoFar } from '../store/prepared';
import { openPackage, type OpenedPackage } from './read-package';

/** A file that was copied aside, verified and planned; nothing of it is in the database yet. */
export interface Looked {
  readonly file: string;
  /** The private local copy; `dropLooked` removes it. */
  readonly copy: string;
  readonly opened: OpenedPackage;
  readonly plan: ImportPlan;
  /** How much had been written here when it was planned. */
  readonly writtenBefore: number;
  /** Whoever waits for the present reading of the copy. */
  readonly reading: Reading;
}

/** Each of the two halves of an import reads the file twice. */
const PASSES = 2;

/** Tells somebody how many bytes of so many were read. A reading that ends early, or goes over some of it again, does no harm. */
function counting({ signal, onProgress }: Watch, phase: string, bytes: number): Required<Reading> {
  const total = bytes * PASSES;
  let done = 0;
  return { signal, onBytes: (more) => onProgress?.(phase, (done = Math.min(total, done + more)), total) };
}

/** Copies a package to a private local folder, verifies all of it there and says what an import would do. Stopped on the way (`cancelled`) it leaves nothing. */
export async function lookAtFile(office: Office, moment: Moment, files: Files, privateFolder: string, file: string, watch: Watch = {}): Promise<Result<Looked, Failure>> {
  const facts = await files.stat(file);
  const size = facts.ok ? (facts.value?.size ?? 0) : 0;
  const reading: Reading = counting(watch, 'looking', size);
  const copied = await copyAside(files, file, privateFolder, undefined, reading);
  if (!copied.ok) return copied;
  const copy = copied.value.path;
  const refuse = async (failure: Failure): Promise<Result<never, Failure>> => {
    await files.remove(copy);
    return err(failure);
  };
  const opened = await openPackage({ files, path: copy, identities: identitiesOf(office), reading, keep: MOST_KEPT });
  if (!opened.ok) return refuse({ code: opened.error.code, ...(opened.error.facts ? { facts: opened.error.facts } : {}) });
  const writtenBefore = writtenSoFar(office.db);
  const plan = await planImport(office, moment, opened.value);
  if (!plan.ok) return refuse(plan.error);
  const answer = plan.value.kind === 'enrolment' ? plan.value.enrolment.outcome : plan.value.kind === 'joining' ? plan.value.joining.outcome : undefined;
  if (answer === 'wrong-code') {
    // Counted on looking, so that a wrong code costs a try even where nobody presses 导入.
    const counted = await applyImport(office, moment, opened.value, plan.value, file);
    return refuse(counted.ok ? fail('enrolment-code-wrong') : counted.error);
  }
  return ok({ file, copy, opened: opened.value, plan: plan.value, writtenBefore, reading });
}

/** What taking it in would do as things stand: where anything was written since it was looked at, it is planned once more, for what was imported in between may have changed what is new. */
export async function planNow(office: Office, moment: Moment, looked: Looked, watch: Watch = {}): Promise<Result<ImportPlan, Failure>> {
  Object.assign(looked.reading, counting(watch, 'importing', looked.opened.bytes));
  // An offer or an answer also depends on the clock.
  const stands = 'said' in looked.plan && looked.writtenBefore === writtenSoFar(office.db);
  return stands ? ok(looked.plan) : planImport(office, moment, looked.opened);
}

/** Takes in what was looked at, in a transaction of its own. Stopped on the way (`cancelled`) it changes nothing. */
export async function takeIn(office: Office, moment: Moment, looked: Looked, watch: Watch = {}): Promise<Result<Applied, Failure>> {
  const plan = await planNow(office, moment, looked, watch);
  if (!plan.ok) return plan;
  return applyImport(office, moment, looked.opened, plan.value, looked.file, watch.signal);
}

/** Lets go of the copy and of what was kept in memory of it. */
export async function dropLooked(files: Files, looked: Looked): Promise<void> {
  looked.opened.release();
  await files.remove(looked.copy);
}
