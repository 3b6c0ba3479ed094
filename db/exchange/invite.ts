import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Moment, Office } from '../office/office';
import { documentOfRow, recordRow } from '../office/records';
import { ownName } from '../office/own-name';
import { row, run } from '../store/prepared';
import type { Invitation } from './manifest';

/** An invitation is good for this long; a stick may lie on a desk over the holidays. */
const VALID_DAYS = 60;
export const validUntil = ({ now }: Moment): string => new Date(Date.parse(now) + VALID_DAYS * 86_400_000).toISOString();

export interface SentInvitation {
  readonly nonce: string;
  readonly slot: string;
  readonly paper_code: string;
  readonly bytes: string;
  readonly expires: string;
  readonly tries: number;
  readonly state: 'open' | 'used' | 'spoiled';
}

export const invitationByNonce = (office: Office, nonce: string): SentInvitation | undefined => row(office.db, 'SELECT * FROM invitation WHERE nonce = :nonce', { nonce });

/**
 * What an invitation for a slot says. Decides only; `keepInvitation` notes it. `replaces`: for a computer that takes the
 * place of a lost one; it names the organisation that has this slot.
 */
export function draftInvitation(office: Office, moment: Moment, slot: string, replaces = false): Result<Invitation, Failure> {
  const found = recordRow(office.db, slot);
  if (!found || found.kind !== 'subordinate') return err(fail('not-found'));
  const taken = row<{ org: string }>(office.db, `SELECT org FROM peer WHERE slot = :slot AND state IN ('confirmed', 'revoked') ORDER BY state, device LIMIT 1`, { slot });
  if (replaces !== (taken !== undefined)) return err(replaces ? fail('subordinate-unconfirmed') : fail('subordinate-taken'));
  const returning = taken?.org;
  const { code, name, type } = documentOfRow(found, 'subordinate');
  const { signingKey, sealingKey } = office.keys;
  return ok({
    nonce: moment.newId(),
    superior: { org: office.org, ...ownName(office, moment.today), device: office.device, signingKey, sealingKey },
    slot: { record: slot, code, name, type },
    expires: validUntil(moment),
    ...(returning ? { returning } : {}),
  });
}

/** Notes a written invitation; an older open one for the same slot is spoiled, so that one paper code holds at a time. */
export function keepInvitation(office: Office, invitation: Invitation, paperCode: string): void {
  office.db.transaction(() => {
    run(office.db, `UPDATE invitation SET state = 'spoiled' WHERE slot = :slot AND state = 'open'`, { slot: invitation.slot.record });
    run(office.db, `INSERT INTO invitation (nonce, slot, paper_code, bytes, expires, tries, state) VALUES (:nonce, :slot, :paperCode, :bytes, :expires, 0, 'open')`,
      { nonce: invitation.nonce, slot: invitation.slot.record, paperCode, bytes: JSON.stringify(invitation), expires: invitation.expires });
  }).immediate();
}
