import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Moment, Office } from '../office/office';
import { ownName } from '../office/own-name';
import { digestOf } from '../records/statements';
import { collectMerge } from './collect-merge';
import { deliver, type WrittenFile } from './deliver';
import type { Pairing } from './manifest';
import { draftJoining, draftPairing, keepFirst, keepPairing } from './pairing';
import { newPaperCode } from './paper-code';
import { revokedOn } from './revoke';
import { APP, type Drop } from './send';

const plain = { period: '', base: '', submitted: { digest: digestOf([]), count: 0 }, statements: [], versions: () => [], recordsByKind: {}, submissions: [], through: 0 };

/** 配对: the first computer's offer to a second one of the same organisation; the code goes on paper only, and is shown this once. */
export async function writePairing(office: Office, moment: Moment, random: (length: number) => Uint8Array, drop: Drop): Promise<Result<{ readonly file: WrittenFile; readonly paperCode: string; readonly expires: string }, Failure>> {
  const revoked = revokedOn(office);
  if (revoked !== undefined) return err(fail('device-revoked', { date: revoked.slice(0, 10) }));
  const pairing = draftPairing(office, moment);
  const paperCode = newPaperCode(random);
  const file = await deliver(office, moment, APP, { ...plain, kind: 'invitation', sender: ownName(office, moment.today), addressee: '', recipients: [], pairing, keep: () => keepPairing(office, pairing, paperCode) }, drop);
  return file.ok ? ok({ file: file.value, paperCode, expires: pairing.expires }) : file;
}

/** The second computer's answer, with the digits to compare. */
export async function writeJoining(office: Office, moment: Moment, pairing: Pairing, typedCode: string, drop: Drop): Promise<Result<{ readonly file: WrittenFile; readonly digits: string }, Failure>> {
  const draft = await draftJoining(office, pairing, typedCode);
  if (!draft.ok) return draft;
  const { joining, digits } = draft.value;
  const { code, name, sealingKey } = pairing.first;
  const file = await deliver(office, moment, APP,
    { ...plain, kind: 'enrolment', sender: { code, name }, addressee: office.org, recipients: [sealingKey, office.keys.sealingKey], joining, keep: () => keepFirst(office, pairing, digits) }, drop);
  return file.ok ? ok({ file: file.value, digits }) : file;
}

/** 合并: what another computer of this organisation lacks; `all` = everything, whatever it said it holds. */
export async function writeMerge(office: Office, moment: Moment, device: string, all: boolean, drop: Drop): Promise<Result<WrittenFile, Failure>> {
  const revoked = revokedOn(office);
  if (revoked !== undefined) return err(fail('device-revoked', { date: revoked.slice(0, 10) }));
  const merge = collectMerge(office, moment, device, all);
  return merge.ok ? deliver(office, moment, APP, merge.value.letter, drop) : merge;
}
