import { peerByDevice, type Office } from '../office/office';
import type { StatementOf } from '../records/statements';
import { run } from '../store/prepared';
import { setting } from '../store/settings';

/**
 * Keys that arrived with a certificate by their own organisation. Of the own organisation and of the superior's they are
 * believed, since a computer that a person has confirmed vouches for them; of one below a person looks first.
 */
export function introduce(office: Office, certificates: readonly StatementOf<'certificate'>[], at: string): void {
  for (const { org, device: by, subject } of certificates) {
    if (subject.device === office.device || peerByDevice(office.db, subject.device)) continue;
    const sponsor = peerByDevice(office.db, by);
    if (isLostOne(office, sponsor, subject.org)) insert(office, { ...subject, relation: 'self', state: 'revoked', slot: '', at: '' });
    if (subject.org !== org) continue;
    const relation = org === office.org ? 'self' : sponsor?.relation;
    if (relation === undefined) continue;
    // A key that nobody believes any more brings in nobody by itself.
    const believed = by === office.device || sponsor?.state === 'confirmed';
    const state = relation === 'subordinate' || !believed ? 'enrolled' : 'confirmed';
    insert(office, { ...subject, relation, state, slot: sponsor?.slot ?? '', at: state === 'confirmed' ? at : '' });
  }
}

/** 向上级要回: the superior names the computer that this one takes the place of. At no other time does it say who speaks for us. */
export const isLostOne = (office: Office, by: { readonly relation: string } | undefined, org: string): boolean =>
  org === office.org && by?.relation === 'superior' && setting(office.db, 'returning') === true;

const insert = (office: Office, peer: object): number =>
  run(office.db,
    `INSERT INTO peer (device, org, relation, state, signing_key, sealing_key, code, name, slot, digits, nonce, confirmed_at)
     VALUES (:device, :org, :relation, :state, :signingKey, :sealingKey, :code, :name, :slot, '', '', :at)`, peer);
