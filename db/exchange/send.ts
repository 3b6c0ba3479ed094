import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { superiorOf, type Moment, type Office } from '../office/office';
import { refreshAnswers } from '../office/order-answers';
import { ownName } from '../office/own-name';
import { refreshFigures, submitSlots } from '../office/submit';
import { digestOf } from '../records/statements';
import { keepOrdersCarried } from '../store/orders';
import { row } from '../store/prepared';
import { setSetting, setting } from '../store/settings';
import { orgsBelow } from './chain';
import { collectDownward, keepIssued } from './collect-downward';
import { keepReceiptsCarried } from './collect-receipts';
import { keepCarried } from './collect-reviews';
import { collectReport, isErasureWaiting } from './collect-report';
import { deliver, type Delivery, type Letter, type WrittenFile } from './deliver';
import { areFiguresOpen } from './figure-way';
import { draftEnrolment, keepSuperior } from './enrol';
import { draftInvitation, keepInvitation } from './invite';
import type { Invitation } from './manifest';
import { newPaperCode } from './paper-code';
import { revokedOn } from './revoke';
import { tryReport } from './trial';

/** Written into every manifest: which version of the program made it. */
export const APP = 'zhibu-handbook/0.1.0';

export type Drop = Omit<Delivery, 'trial'>;

/** A letter without submissions. */
const plain = { period: '', base: '', submitted: { digest: digestOf([]), count: 0 }, statements: [], versions: () => [], recordsByKind: {}, submissions: [], through: 0 } satisfies Partial<Letter>;

/** 邀请: writes the file; the code goes on paper only, and is shown this once. `replaces`: for a computer in the place of a lost one. */
export async function writeInvitation(office: Office, moment: Moment, slot: string, random: (length: number) => Uint8Array, drop: Drop, replaces = false): Promise<Result<{ readonly file: WrittenFile; readonly paperCode: string; readonly expires: string }, Failure>> {
  const revoked = revokedOn(office);
  if (revoked !== undefined) return err(fail('device-revoked', { date: revoked.slice(0, 10) }));
  const invitation = draftInvitation(office, moment, slot, replaces);
  if (!invitation.ok) return invitation;
  const paperCode = newPaperCode(random);
  const keep = (): void => keepInvitation(office, invitation.value, paperCode);
  const file = await deliver(office, moment, APP, { ...plain, kind: 'invitation', sender: ownName(office, moment.today), addressee: '', recipients: [], invitation: invitation.value, keep }, drop);
  if (!file.ok) return file;
  return ok({ file: file.value, paperCode, expires: invitation.value.expires });
}

/** 入网: answers an invitation with this device's keys and the proof that the paper code is known here. */
export async function writeEnrolment(office: Office, moment: Moment, invitation: Invitation, typedCode: string, drop: Drop): Promise<Result<{ readonly file: WrittenFile; readonly digits: string }, Failure>> {
  const draft = await draftEnrolment(office, moment, invitation, typedCode);
  if (!draft.ok) return draft;
  const { enrolment, digits } = draft.value;
  const recipients = [invitation.superior.sealingKey, office.keys.sealingKey];
  const keep = (): void => keepSuperior(office, invitation, digits);
  const file = await deliver(office, moment, APP, { ...plain, kind: 'enrolment', sender: ownName(office, moment.today), addressee: invitation.superior.org, recipients, enrolment, keep }, drop);
  if (!file.ok) return file;
  return ok({ file: file.value, digits });
}

/** 上报: all that the last receipt does not cover; `all` = 全部导出. Nothing to say is no file. */
export async function writeReport(office: Office, moment: Moment, period: string, all: boolean, drop: Drop): Promise<Result<WrittenFile, Failure>> {
  const revoked = revokedOn(office);
  if (revoked !== undefined) return err(fail('device-revoked', { date: revoked.slice(0, 10) }));
  if (superiorOf(office.db)?.state === 'confirmed') {
    refreshFigures(office, moment);
    refreshAnswers(office, moment);
    submitSlots(office, moment);
  }
  const report = collectReport(office, moment, period, all);
  if (!report.ok) return report;
  const { superior, letter, submissions } = report.value;
  const said = newestSaid(office);
  if (submissions.length === 0 && !isErasureWaiting(office) && !areFiguresOpen(office) && said <= (setting(office.db, 'reportedThrough') ?? 0)) return err(fail('nothing-to-write'));
  const records = new Set(submissionRecords(letter)).size;
  const keep = (): void => setSetting(office.db, 'reportedThrough', said);
  // Ids are random: two of them are 32 bytes.
  const receiptSecret = moment.newId() + moment.newId();
  return deliver(office, moment, APP, { ...letter, receiptSecret, keep }, { ...drop, trial: (path) => tryReport(office, moment, superior, drop.files, path, records) });
}

/** The newest of what a superior should hear of although no record was submitted anew. */
function newestSaid(office: Office): number {
  const orgs = JSON.stringify([office.org, ...orgsBelow(office)]);
  return row<{ seq: number | null }>(office.db,
    `SELECT max(seq) AS seq FROM statement WHERE org IN (SELECT value FROM json_each(:orgs)) AND (kind IN ('alias', 'progress', 'figures')
       OR (kind IN ('certificate', 'revocation') AND json_extract(bytes, '$.subject.org') IN (SELECT value FROM json_each(:orgs))))`, { orgs })?.seq ?? 0;
}

function* submissionRecords(letter: Letter): Iterable<string> {
  for (const { bytes } of letter.statements) {
    const statement = JSON.parse(bytes) as { kind: string; records?: readonly { record: string }[] };
    if (statement.kind === 'submission') for (const { record } of statement.records ?? []) yield record;
  }
}

/** 下发: one file for one subordinate. `givingBack`: with all that it had submitted itself, for a computer that lost it (向上级要回). */
export async function writeDownward(office: Office, moment: Moment, slot: string, drop: Drop, givingBack = false): Promise<Result<WrittenFile, Failure>> {
  const revoked = revokedOn(office);
  if (revoked !== undefined) return err(fail('device-revoked', { date: revoked.slice(0, 10) }));
  const downward = collectDownward(office, moment, slot, givingBack);
  if (!downward.ok) return downward;
  const { letter, issued, peer, reviewsThrough, receiptsThrough, ordersThrough } = downward.value;
  return deliver(office, moment, APP, { ...letter, keep: () => {
    keepIssued(office, issued, moment.now);
    keepCarried(office, peer.org, reviewsThrough);
    keepReceiptsCarried(office, peer.org, receiptsThrough);
    keepOrdersCarried(office.db, peer.org, ordersThrough);
  } }, drop);
}
