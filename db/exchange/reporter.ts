import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import { peerByDevice, type Office, type Peer } from '../office/office';
import type { OpenedPackage } from './read-package';
import { readSaid, type Said } from './speakers';

/**
 * Who sent a report, and what it says. A key that nobody has confirmed yet, or that was revoked, may send: what it says
 * is kept apart. A computer that nobody here has heard of is heard when one of its organisation vouches for it in the file.
 */
export async function reporterOf(office: Office, opened: OpenedPackage): Promise<Result<{ readonly peer: Peer; readonly said: Said }, Failure>> {
  const { sender } = opened.manifest;
  const known = peerByDevice(office.db, sender.device);
  if (known && known.relation !== 'subordinate') return err(fail('sender-unknown'));
  if (known && known.org !== sender.org) return err(fail('sender-foreign'));
  const said = await readSaid(office, opened, sender.org);
  if (known) return said.ok ? ok({ peer: known, said: said.value }) : said;
  if (!said.ok) return err(fail('sender-unknown'));
  const brought = said.value.certificates.find(({ org, subject }) => org === sender.org && subject.org === org && subject.device === sender.device);
  const sponsor = brought && peerByDevice(office.db, brought.device);
  if (sponsor?.relation !== 'subordinate' || sponsor.org !== sender.org) return err(fail('sender-unknown'));
  const { device, signingKey, sealingKey, code, name } = brought?.subject ?? { device: '', signingKey: '', sealingKey: '', code: '', name: '' };
  return ok({ peer: { ...sponsor, device, code, name, signing_key: signingKey, sealing_key: sealingKey, state: 'enrolled', digits: '', nonce: '', certified: 0 }, said: said.value });
}
