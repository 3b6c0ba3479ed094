import { join } from 'node:path';
import type { Failure } from '../../domain/failure';
import { err, ok, type Result } from '../../domain/result';
import { confirmSubordinate, confirmSuperior } from '../../exchange/confirm';
import { writeDownward, writeEnrolment, writeInvitation, writeReport, type Drop } from '../../exchange/send';
import { dropLooked, lookAtFile, takeIn, type Looked } from '../../exchange/take-in';
import { copyDurably } from '../../files/durable';
import type { Moment, Office } from '../../office/office';
import { submitRecords } from '../../office/submit';
import { randomFrom } from '../../testing/sample/random';
import { sampleBranch } from '../../testing/sample';
import { sampleSuperior } from '../../testing/sample/office';
import type { SampleOrganisation } from '../../testing/sample/types';
import { dataFolder, type DataFolder } from '../../vault/folder';
import type { RandomBytes } from '../../vault/random';
import { toldWriting } from '../../vault/told';
import { inboxOf } from '../open-data';
import { addSlot } from '../slots';
import { makeSampleData, operatorOf, sampleMoment, type SamplePlace, type ShownOrganisation } from './data';

export interface SampleOfficeRequest extends SamplePlace {
  readonly random: RandomBytes;
  readonly remark: (line: string) => Promise<void>;
  readonly seed: number;
  readonly branches: number;
  readonly from: number;
  readonly to: number;
  readonly members: number;
}

/** One side of the exchange: its office, its folder, and when and by whom things are done there. */
interface Side {
  readonly office: Office;
  readonly folder: DataFolder;
  readonly moment: Moment;
}

/**
 * A superior and its branches, through the real exchange: invited, enrolled, confirmed; everything before December of
 * the last year reported, taken in and receipted; December submitted, so that every branch has something to export.
 */
export async function makeSampleOffice(request: SampleOfficeRequest): Promise<Result<readonly ShownOrganisation[], Failure>> {
  const { files, folder, newId, remark, seed, branches, from, to, members } = request;
  const made = await makeSampleData(request, sampleSuperior({ seed, from }), { role: 'superior', from, to });
  if (!made.ok) return made;
  const superior: Side = { office: made.value.office, folder, moment: sampleMoment(`${to}-12-05`, '组织科', newId) };
  const organisations = [made.value.shown];
  try {
    const stick = join(folder.root, 'stick');
    for (let index = 0; index < branches; index += 1) {
      const sample = sampleBranch({ seed, index, from, to, members });
      const branch = await addBranch(request, superior, sample, index, stick);
      if (!branch.ok) return branch;
      organisations.push(branch.value);
      if (branches >= 10) await remark(`${index + 1}/${branches} ${sample.name}`);
    }
    const emptied = await files.removeFolder(stick);
    return emptied.ok ? ok(organisations) : err(toldWriting(emptied.error));
  } finally {
    superior.office.db.close();
  }
}

async function addBranch(request: SampleOfficeRequest, superior: Side, sample: SampleOrganisation, index: number, stick: string): Promise<Result<ShownOrganisation, Failure>> {
  const { files, newId, seed, from, to } = request;
  const folder = dataFolder(join(request.folder.root, 'branches', String(index + 1).padStart(4, '0')));
  for (const path of [stick, folder.root]) {
    const there = await files.makeFolder(path);
    if (!there.ok) return err(toldWriting(there.error));
  }
  // One key file for all: it is practice data under one passphrase, and each derivation would cost 0.3 s.
  const copied = await copyDurably(files, request.folder.keys, folder.keys);
  if (!copied.ok) return err(toldWriting(copied.error));
  const made = await makeSampleData({ ...request, folder }, sample, { role: 'branch', from, to });
  if (!made.ok) return made;
  const { office, shown } = made.value;
  try {
    const branch: Side = { office, folder, moment: sampleMoment(`${to}-12-05`, operatorOf(sample, to), newId) };
    const slot = addSlot(superior.office, { ...superior.moment, today: `${from}-01-02` }, { code: sample.code, name: sample.name, type: sample.type }, randomFrom('slot', seed, index).id());
    if (!slot.ok) return slot;
    const met = await introduce(request, superior, branch, slot.value.record, stick);
    if (!met.ok) return met;
    const reported = await report(request, superior, branch, sample, slot.value.record, stick);
    return reported.ok ? ok(shown) : reported;
  } finally {
    office.db.close();
  }
}

/** Invitation, answer, and the digits that both sides find equal. */
async function introduce({ files, random }: SampleOfficeRequest, superior: Side, branch: Side, slot: string, stick: string): Promise<Result<null, Failure>> {
  const invited = await writeInvitation(superior.office, superior.moment, slot, random, dropOf(files, superior, stick));
  if (!invited.ok) return invited;
  const invitation = await read(files, branch, invited.value.file.path, ({ plan }) => Promise.resolve(ok(plan)));
  if (!invitation.ok) return invitation;
  if (invitation.value.kind !== 'invitation') throw new Error(`The invitation is a ${invitation.value.kind}.`);
  const answered = await writeEnrolment(branch.office, branch.moment, invitation.value.invitation, invited.value.paperCode, dropOf(files, branch, stick));
  if (!answered.ok) return answered;
  const enrolled = await take(files, superior, answered.value.file.path);
  if (!enrolled.ok) return enrolled;
  const below = confirmSubordinate(superior.office, superior.moment, slot, true);
  if (!below.ok) return below;
  const above = confirmSuperior(branch.office, branch.moment, true);
  return above.ok ? ok(null) : above;
}

async function report({ files, to }: SampleOfficeRequest, superior: Side, branch: Side, { gatherings }: SampleOrganisation, slot: string, stick: string): Promise<Result<null, Failure>> {
  const december = `${to}-12`;
  const early = submitRecords(branch.office, branch.moment, gatherings.filter(({ document }) => document.start < december).map(({ id }) => id));
  if (!early.ok) return early;
  const up = await writeReport(branch.office, branch.moment, `${to}-11`, false, dropOf(files, branch, stick));
  if (!up.ok) return up;
  const came = await take(files, superior, up.value.path);
  if (!came.ok) return came;
  const down = await writeDownward(superior.office, superior.moment, slot, dropOf(files, superior, stick));
  if (!down.ok) return down;
  const back = await take(files, branch, down.value.path);
  if (!back.ok) return back;
  const late = submitRecords(branch.office, { ...branch.moment, now: `${to}-12-31T08:00:00.000Z` }, gatherings.map(({ id }) => id));
  return late.ok ? ok(null) : late;
}

const dropOf = (files: Drop['files'], { folder }: Side, to: string): Drop => ({ files, outbox: folder.outbox, to });

/** Looks at a file, uses it, and removes it from the stick. */
async function read<T>(files: Drop['files'], { office, folder, moment }: Side, path: string, use: (looked: Looked) => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  const looked = await lookAtFile(office, moment, files, inboxOf(folder), path);
  if (!looked.ok) return looked;
  const used = await use(looked.value);
  await dropLooked(files, looked.value);
  await files.remove(path);
  return used;
}

const take = (files: Drop['files'], side: Side, path: string): Promise<Result<unknown, Failure>> => read(files, side, path, (looked) => takeIn(side.office, side.moment, looked));
