import { peerByDevice, type Office } from '../office/office';
import type { StatementOf } from '../records/statements';
import { run } from '../store/prepared';
import { setting } from '../store/settings';

/**
 * Keys that arrived with a certificate by their own organisation. Of the own organisation and of the superior's they are
 * believed, since a computer that a person has confirmed vouches for them; of one below a person looks first.
 */
export function introduce(office: Office, certificates: readonly { readonly statement: Certificate }[], at: string): void {
  for (const certificate of inTurn(office, certificates.map(({ statement }) => statement))) bringIn(office, certificate, at);
}

type Certificate = StatementOf<'certificate'>;

/** First those by keys that are known here, then those by keys that these bring in: keys may have been changed twice. A generator, so that each is looked at when the one before is in. */
function* inTurn(office: Office, certificates: readonly Certificate[]): Generator<Certificate, void, void> {
  const by = new Map<string, Certificate[]>();
  for (const certificate of certificates) group(by, certificate);
  const isHere = (device: string): boolean => device === office.device || peerByDevice(office.db, device) !== undefined;
  const open = [...by.keys()].filter(isHere);
  for (let device = open.pop(); device !== undefined; device = open.pop()) {
    const said = by.get(device) ?? [];
    by.delete(device);
    for (const certificate of said) {
      yield certificate;
      if (by.has(certificate.subject.device) && isHere(certificate.subject.device)) open.push(certificate.subject.device);
    }
  }
  for (const said of by.values()) yield* said;
}

function group(by: Map<string, Certificate[]>, certificate: Certificate): void {
  const others = by.get(certificate.device);
  if (others) others.push(certificate);
  else by.set(certificate.device, [certificate]);
}

function bringIn(office: Office, { org, device: by, subject }: Certificate, at: string): void {
  if (subject.device === office.device || peerByDevice(office.db, subject.device)) return;
  const sponsor = peerByDevice(office.db, by);
  if (isLostOne(office, sponsor, subject.org)) insert(office, { ...subject, relation: 'self', state: 'revoked', slot: '', at: '' });
  if (subject.org !== org) return;
  const relation = org === office.org ? 'self' : sponsor?.relation;
  if (relation === undefined) return;
  // A key that nobody believes any more brings in nobody by itself.
  const believed = by === office.device || sponsor?.state === 'confirmed';
  const state = relation === 'subordinate' || !believed ? 'enrolled' : 'confirmed';
  insert(office, { ...subject, relation, state, slot: sponsor?.slot ?? '', at: state === 'confirmed' ? at : '' });
}

/** 向上级要回: the superior names the computer that this one takes the place of. At no other time does it say who speaks for us. */
export const isLostOne = (office: Office, by: { readonly relation: string } | undefined, org: string): boolean =>
  org === office.org && by?.relation === 'superior' && setting(office.db, 'returning') === true;

const insert = (office: Office, peer: object): number =>
  run(office.db,
    `INSERT INTO peer (device, org, relation, state, signing_key, sealing_key, code, name, slot, digits, nonce, confirmed_at)
     VALUES (:device, :org, :relation, :state, :signingKey, :sealingKey, :code, :name, :slot, '', '', :at)`, peer);
