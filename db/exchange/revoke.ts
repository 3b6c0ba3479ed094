import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { peerByDevice, type Moment, type Office, type Peer } from '../office/office';
import { digestOf, sign, type Signed, type StatementOf } from '../records/statements';
import { rows } from '../store/prepared';
import { addStatement } from '../store/statements';
import { signedInBy } from './devices';
import { settleTrust } from './trust';

/** Signs that a key no longer speaks for its organisation, naming what is known of it here. Decides only. */
export function draftRevocation(office: Office, moment: Moment, subject: { readonly org: string; readonly device: string }, reason: string): Signed<StatementOf<'revocation'>> {
  const ids = rows<{ id: string }>(office.db, 'SELECT id FROM statement WHERE device = :device UNION SELECT id FROM version WHERE device = :device AND org = :org ORDER BY 1', subject).map(({ id }) => id);
  return sign({ kind: 'revocation', org: office.org, device: office.device, statedAt: moment.now, reason, subject: { org: subject.org, device: subject.device }, known: { digest: digestOf(ids), count: ids.length, ids } }, office.keys.signingSecret);
}

/**
 * 停用: another computer of this organisation, or one of an organisation below, no longer speaks for it. What is here of
 * it stays; everything else by that key is kept apart wherever this arrives. Answers whom that key had brought in.
 */
export function revokeDevice(office: Office, moment: Moment, device: string, reason: string): Result<{ readonly known: number; readonly signedIn: readonly Peer[] }, Failure> {
  if (device === office.device) return err(fail('device-own'));
  const peer = peerByDevice(office.db, device);
  if (!peer || peer.relation === 'superior' || peer.state === 'answered') return err(fail('device-unknown'));
  if (peer.state === 'revoked') return ok({ known: 0, signedIn: signedInBy(office, device) });
  const revocation = draftRevocation(office, moment, peer, reason);
  office.db.transaction(() => {
    addStatement(office.db, revocation, 'accepted', moment.now);
    settleTrust(office, moment.now);
  }).immediate();
  return ok({ known: revocation.statement.known.count, signedIn: signedInBy(office, device) });
}

/** When this very computer's key was revoked, by its own organisation or by the superior; undefined = it was not. */
export function revokedOn(office: Office): string | undefined {
  return rows<{ bytes: string }>(office.db, `SELECT bytes FROM statement WHERE kind = 'revocation' AND state = 'accepted' ORDER BY seq`)
    .map(({ bytes }) => JSON.parse(bytes) as StatementOf<'revocation'>).find(({ subject }) => subject.device === office.device)?.statedAt;
}
