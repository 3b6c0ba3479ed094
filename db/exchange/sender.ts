import { fail, type FailureCode } from '../domain/failure';
import type { Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { peerByDevice, type Office, type Peer } from '../office/office';
import type { HeldCertificate } from './chain';
import type { OpenedPackage } from './read-package';
import { readSaid, type Said } from './speakers';

export interface Sender {
  readonly peer: Peer;
  readonly said: Said;
}

/** What is told to whoever brings a file by a key in a state in which nothing is taken from it. */
const NOT_HEARD: Readonly<Record<Exclude<Peer['relation'], 'subordinate'>, Readonly<Record<Exclude<Peer['state'], 'confirmed'>, FailureCode>>>> = {
  superior: { answered: 'superior-unconfirmed', enrolled: 'superior-unconfirmed', revoked: 'sender-revoked' },
  self: { answered: 'device-unconfirmed', enrolled: 'device-unconfirmed', revoked: 'sender-revoked' },
};

/**
 * Who sent a file, and what it says. From below a key may send that nobody has confirmed yet, or that was revoked: what it
 * says is kept apart. A computer that nobody here has heard of (a second one, or one with new keys) is heard when one of
 * its own organisation that is known here vouches for it in the file itself.
 */
export async function senderOf(office: Office, opened: OpenedPackage, relation: Peer['relation'], more?: Parameters<typeof readSaid>[3]): Promise<Result<Sender, Failure>> {
  const { sender } = opened.manifest;
  // A file by this very computer's key has come back, or somebody holds a copy of that key: nothing is heard from it.
  if (sender.device === office.device) return err(fail('sender-unknown'));
  const known = peerByDevice(office.db, sender.device);
  if (known && known.relation !== relation) return err(fail('sender-unknown'));
  if (known && known.org !== sender.org) return err(fail('sender-foreign'));
  if (known && known.relation !== 'subordinate' && known.state !== 'confirmed') return err(fail(NOT_HEARD[known.relation][known.state]));
  const said = await readSaid(office, opened, sender.org, more);
  if (known) return said.ok ? ok({ peer: known, said: said.value }) : said;
  if (!said.ok) return err(fail('sender-unknown'));
  const sponsor = sponsorOf(office, said.value, sender.org, sender.device);
  const brought = naming(said.value, sender.org, sender.device)[0];
  if (!brought || sponsor?.relation !== relation || sponsor.org !== sender.org) return err(fail('sender-unknown'));
  if (relation !== 'subordinate' && sponsor.state !== 'confirmed') return err(fail('sender-unknown'));
  const { device, signingKey, sealingKey, code, name } = brought.subject;
  const state = relation === 'subordinate' ? 'enrolled' : 'confirmed';
  return ok({ peer: { ...sponsor, device, code, name, signing_key: signingKey, sealing_key: sealingKey, state, digits: '', nonce: '', certified: 0 }, said: said.value });
}

/** The known computer that vouches for a key, or for one that does so in the same file: keys may be changed twice before anybody hears of it. */
function sponsorOf(office: Office, said: Said, org: string, device: string, seen: Set<string> = new Set()): Peer | undefined {
  const known = peerByDevice(office.db, device);
  if (known || seen.has(device)) return known;
  seen.add(device);
  // Several may name it, and not each of them is known here.
  for (const { device: by } of naming(said, org, device)) {
    const sponsor = sponsorOf(office, said, org, by, seen);
    if (sponsor) return sponsor;
  }
  return undefined;
}

/** What the file's certificates by an organisation say of a computer of its own. */
const naming = (said: Said, org: string, device: string): HeldCertificate['statement'][] =>
  said.certificates.map(({ statement }) => statement).filter(({ org: by, subject }) => by === org && subject.org === org && subject.device === device);
