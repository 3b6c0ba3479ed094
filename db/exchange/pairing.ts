import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Files } from '../files/files';
import { peerByDevice, type Moment, type Office } from '../office/office';
import { ownName } from '../office/own-name';
import { setting } from '../store/settings';
import { run } from '../store/prepared';
import { digitsOf } from './digits';
import { invitationByNonce, validUntil, type SentInvitation } from './invite';
import { pairing as pairingSchema, type Joining, type Manifest, type Pairing } from './manifest';
import { openPackage } from './read-package';
import { parsePaperCode, proofOf, sameProof, type Transcript } from './paper-code';

/** What the first computer offers to a second one of the same organisation. Decides only; `keepPairing` notes it. */
export function draftPairing(office: Office, moment: Moment): Pairing {
  const { signingKey, sealingKey } = office.keys;
  return {
    nonce: moment.newId(), first: { org: office.org, ...ownName(office, moment.today), device: office.device, signingKey, sealingKey },
    role: setting(office.db, 'role') ?? 'branch', practice: setting(office.db, 'practice') ?? false, expires: validUntil(moment),
  };
}

/** Notes a written offer in the place of the own organisation; an older open one is spoiled, so that one paper code holds at a time. */
export function keepPairing(office: Office, { nonce, expires, ...offer }: Pairing, paperCode: string): void {
  office.db.transaction(() => {
    run(office.db, `UPDATE invitation SET state = 'spoiled' WHERE slot = :slot AND state = 'open'`, { slot: office.org });
    run(office.db, `INSERT INTO invitation (nonce, slot, paper_code, bytes, expires, tries, state) VALUES (:nonce, :slot, :paperCode, :bytes, :expires, 0, 'open')`,
      { nonce, expires, slot: office.org, paperCode, bytes: JSON.stringify({ nonce, expires, ...offer }) });
  }).immediate();
}

/**
 * What a pairing file offers, before there is any data on this computer. The caller makes a vault, calls `joinAsSecond`
 * and answers by `writeJoining`.
 */
export async function readPairing(files: Files, path: string, now: string): Promise<Result<Pairing, Failure>> {
  const opened = await openPackage({ files, path, identities: [] });
  if (!opened.ok) return err({ code: opened.error.code, ...(opened.error.facts ? { facts: opened.error.facts } : {}) });
  const { pairing, sender } = opened.value.manifest;
  if (!pairing) return err(fail('pairing-other-file'));
  const { first } = pairing;
  if (first.device !== sender.device || first.signingKey !== sender.signingKey || first.org !== sender.org) return err(fail('file-tampered'));
  if (now > pairing.expires) return err(fail('invitation-expired', { date: pairing.expires.slice(0, 10) }));
  return ok(pairing);
}

function transcriptOf({ nonce, first }: Pairing, second: { readonly signingKey: string; readonly sealingKey: string }): Transcript {
  const { org, signingKey, sealingKey } = first;
  return { context: 'zhibu/pairing/v1', nonce, superior: { org, signingKey, sealingKey }, subordinate: { org, signingKey: second.signingKey, sealingKey: second.sealingKey } };
}

/** Second computer: the answer, with the digits to compare. */
export async function draftJoining(office: Office, pairing: Pairing, typedCode: string): Promise<Result<{ readonly joining: Joining; readonly digits: string }, Failure>> {
  const paperCode = parsePaperCode(typedCode);
  if (paperCode === undefined) return err(fail('paper-code-wrong'));
  if (pairing.first.org !== office.org) return err(fail('pairing-for-new'));
  const { signingKey, sealingKey } = office.keys;
  const transcript = transcriptOf(pairing, office.keys);
  return ok({ joining: { nonce: pairing.nonce, second: { device: office.device, signingKey, sealingKey }, proof: await proofOf(paperCode, transcript) }, digits: digitsOf(transcript) });
}

/** Second computer: notes whom it answered. Nothing is taken from there until a person has compared the digits. */
export function keepFirst(office: Office, { first, nonce }: Pairing, digits: string): void {
  office.db.transaction(() => {
    run(office.db, `DELETE FROM peer WHERE relation = 'self' AND state = 'answered'`);
    insertOwn(office, { ...first, state: 'answered', digits, nonce });
  }).immediate();
}

/** What an arriving answer means at the first computer. */
export type JoiningPlan =
  | { readonly outcome: 'known' }
  | { readonly outcome: 'fresh'; readonly joining: Joining; readonly digits: string }
  | { readonly outcome: 'wrong-code'; readonly nonce: string; readonly tries: number };

/** First computer: checks an answer against the offer that it answers. Reads only. */
export async function planJoining(office: Office, moment: Moment, { joining, sender }: Manifest): Promise<Result<JoiningPlan, Failure>> {
  if (!joining) return err(fail('content-invalid', { field: 'joining' }));
  const { second } = joining;
  if (second.device !== sender.device || second.signingKey !== sender.signingKey || sender.org !== office.org) return err(fail('file-tampered'));
  const sent = invitationByNonce(office, joining.nonce);
  if (sent?.slot !== office.org) return err(fail('invitation-unknown'));
  const known = peerByDevice(office.db, second.device);
  if (known?.nonce === joining.nonce) return ok({ outcome: 'known' });
  if (sent.state !== 'open') return err(fail(sent.state === 'used' ? 'invitation-used' : 'invitation-spoiled'));
  if (moment.now > sent.expires) return err(fail('invitation-expired', { date: sent.expires.slice(0, 10) }));
  if (known || second.device === office.device) return err(fail('sender-foreign'));
  const transcript = transcriptOf(offerOf(sent), second);
  if (!sameProof(joining.proof, await proofOf(sent.paper_code, transcript))) return ok({ outcome: 'wrong-code', nonce: joining.nonce, tries: sent.tries + 1 });
  return ok({ outcome: 'fresh', joining, digits: digitsOf(transcript) });
}

const offerOf = (sent: SentInvitation): Pairing => pairingSchema.parse(JSON.parse(sent.bytes));

/** First computer: takes the answer in; its digits wait to be compared. */
export function keepJoined(office: Office, { joining, digits }: Extract<JoiningPlan, { outcome: 'fresh' }>): void {
  office.db.transaction(() => {
    run(office.db, `UPDATE invitation SET state = 'used' WHERE nonce = :nonce`, { nonce: joining.nonce });
    run(office.db, `DELETE FROM peer WHERE relation = 'self' AND state = 'enrolled'`);
    insertOwn(office, { ...joining.second, org: office.org, code: '', name: '', state: 'enrolled', digits, nonce: joining.nonce });
  }).immediate();
}

interface OwnPeer {
  readonly device: string;
  readonly org: string;
  readonly code: string;
  readonly name: string;
  readonly signingKey: string;
  readonly sealingKey: string;
  readonly state: 'answered' | 'enrolled';
  readonly digits: string;
  readonly nonce: string;
}

const insertOwn = (office: Office, own: OwnPeer): number =>
  run(office.db,
    `INSERT INTO peer (device, org, relation, state, signing_key, sealing_key, code, name, slot, digits, nonce, confirmed_at)
     VALUES (:device, :org, 'self', :state, :signingKey, :sealingKey, :code, :name, '', :digits, :nonce, '')`, own);
