import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { peerByDevice, superiorOf, type Moment, type Office } from '../office/office';
import { ownName, ownType } from '../office/own-name';
import { row, run } from '../store/prepared';
import { digitsOf } from './digits';
import { invitationByNonce, type SentInvitation } from './invite';
import type { Enrolment, Invitation, Manifest } from './manifest';
import { parsePaperCode, proofOf, sameProof, type Transcript } from './paper-code';

/** Wrong codes on one invitation before it is spoiled (exchange.md §5). */
export const MOST_TRIES = 5;

/** May this invitation be answered here, now? */
export function checkInvitation(office: Office, moment: Moment, manifest: Manifest): Result<Invitation, Failure> {
  const { invitation, sender } = manifest;
  if (!invitation) return err(fail('content-invalid', { field: 'invitation' }));
  const { superior } = invitation;
  if (superior.device !== sender.device || superior.signingKey !== sender.signingKey || superior.org !== sender.org) return err(fail('file-tampered'));
  if (superior.org === office.org) return err(fail('invitation-own'));
  const present = superiorOf(office.db);
  if (present && present.org !== superior.org) return err(fail('superior-exists', { name: present.name }));
  if (present?.state === 'confirmed') return err(fail('superior-exists', { name: present.name }));
  if (moment.now > invitation.expires) return err(fail('invitation-expired', { date: invitation.expires.slice(0, 10) }));
  return ok(invitation);
}

function transcriptOf(invitation: Invitation, subordinate: Transcript['subordinate']): Transcript {
  const { org, signingKey, sealingKey } = invitation.superior;
  return { nonce: invitation.nonce, superior: { org, signingKey, sealingKey }, subordinate };
}

/** The branch's answer to an invitation, with the digits to compare. Decides only; `keepSuperior` notes it. */
export async function draftEnrolment(office: Office, moment: Moment, invitation: Invitation, typedCode: string): Promise<Result<{ readonly enrolment: Enrolment; readonly digits: string }, Failure>> {
  const paperCode = parsePaperCode(typedCode);
  if (paperCode === undefined) return err(fail('paper-code-wrong'));
  const { signingKey, sealingKey } = office.keys;
  const transcript = transcriptOf(invitation, { org: office.org, signingKey, sealingKey });
  const proof = await proofOf(paperCode, transcript);
  const subordinate = { org: office.org, ...ownName(office, moment.today), type: ownType(office), device: office.device, signingKey, sealingKey };
  return ok({ enrolment: { nonce: invitation.nonce, subordinate, proof }, digits: digitsOf(transcript) });
}

/** Branch: notes whom it answered. Nothing is sent to it but 入网 until a person has compared the digits. */
export function keepSuperior(office: Office, invitation: Invitation, digits: string): void {
  const { superior, slot, nonce } = invitation;
  office.db.transaction(() => {
    // One that was left before may invite again.
    run(office.db, `DELETE FROM peer WHERE relation = 'superior' AND (state = 'answered' OR device = :device)`, { device: superior.device });
    run(office.db,
      `INSERT INTO peer (device, org, relation, state, signing_key, sealing_key, code, name, slot, digits, nonce, confirmed_at)
       VALUES (:device, :org, 'superior', 'answered', :signingKey, :sealingKey, :code, :name, :slot, :digits, :nonce, '')`,
      { ...superior, slot: slot.record, digits, nonce });
  }).immediate();
}

/** What an arriving 入网 file means here. `wrong-code` is to be counted, everything else changes nothing. */
export type EnrolmentPlan =
  | { readonly outcome: 'known' }
  | { readonly outcome: 'fresh'; readonly enrolment: Enrolment; readonly invitation: SentInvitation; readonly digits: string }
  | { readonly outcome: 'wrong-code'; readonly invitation: SentInvitation; readonly tries: number }
  | { readonly outcome: 'refused'; readonly failure: Failure };

/** Superior: checks an enrolment against the invitation that it answers. Reads only. */
export async function planEnrolment(office: Office, moment: Moment, manifest: Manifest): Promise<EnrolmentPlan> {
  const refused = (failure: Failure): EnrolmentPlan => ({ outcome: 'refused', failure });
  const { enrolment, sender } = manifest;
  if (!enrolment) return refused(fail('content-invalid', { field: 'enrolment' }));
  const { subordinate } = enrolment;
  if (subordinate.device !== sender.device || subordinate.signingKey !== sender.signingKey || subordinate.org !== sender.org) return refused(fail('file-tampered'));
  const sent = invitationByNonce(office, enrolment.nonce);
  if (!sent) return refused(fail('invitation-unknown'));
  const known = peerByDevice(office.db, subordinate.device);
  if (known?.nonce === enrolment.nonce) return { outcome: 'known' };
  if (sent.state === 'used') return refused(fail('invitation-used'));
  if (sent.state === 'spoiled') return refused(fail('invitation-spoiled'));
  if (moment.now > sent.expires) return refused(fail('invitation-expired', { date: sent.expires.slice(0, 10) }));
  // A device or organisation that is someone here already cannot become a second one under the same id. Who only
  // answered an older invitation, with digits that nobody has confirmed, is nobody yet and may answer the new one.
  if (subordinate.org === office.org || (known && known.state !== 'enrolled')) return refused(fail('sender-foreign'));
  const invitation = JSON.parse(sent.bytes) as Invitation;
  // Nobody becomes a computer of an organisation that is here already, but by an invitation that was written for it.
  const taken = row(office.db, `SELECT 1 AS there FROM peer WHERE org = :org AND state IN ('confirmed', 'revoked') LIMIT 1`, { org: subordinate.org }) !== undefined;
  if ((invitation.returning ?? (taken ? '' : subordinate.org)) !== subordinate.org) return refused(fail('sender-foreign'));
  const transcript = transcriptOf(invitation, subordinate);
  if (!sameProof(enrolment.proof, await proofOf(sent.paper_code, transcript))) return { outcome: 'wrong-code', invitation: sent, tries: sent.tries + 1 };
  return { outcome: 'fresh', enrolment, invitation: sent, digits: digitsOf(transcript) };
}

/** Counts a wrong paper code; the fifth spoils the invitation. */
export function countWrongCode(office: Office, nonce: string): number {
  return office.db.transaction(() => {
    run(office.db, `UPDATE invitation SET tries = tries + 1, state = iif(tries + 1 >= ${MOST_TRIES}, 'spoiled', state) WHERE nonce = :nonce`, { nonce });
    return invitationByNonce(office, nonce)?.tries ?? MOST_TRIES;
  }).immediate();
}

/** Superior: takes the enrolment in; its digits wait to be compared. Call it inside the import's transaction. */
export function keepEnrolled(office: Office, plan: Extract<EnrolmentPlan, { outcome: 'fresh' }>): void {
  const { subordinate, nonce } = plan.enrolment;
  const { slot } = plan.invitation;
  run(office.db, `UPDATE invitation SET state = 'used' WHERE nonce = :nonce`, { nonce });
  // Digits of an earlier answer must not be the ones that are compared and confirmed now.
  run(office.db, `DELETE FROM peer WHERE state = 'enrolled' AND (slot = :slot OR device = :device)`, { slot, device: subordinate.device });
  run(office.db,
    `INSERT INTO peer (device, org, relation, state, signing_key, sealing_key, code, name, slot, digits, nonce, confirmed_at)
     VALUES (:device, :org, 'subordinate', 'enrolled', :signingKey, :sealingKey, :code, :name, :slot, :digits, :nonce, '')`,
    { ...subordinate, slot, digits: plan.digits, nonce });
}
