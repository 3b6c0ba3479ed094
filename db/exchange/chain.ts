import { peers, type Office } from '../office/office';
import type { StatementOf } from '../records/statements';
import type { Database } from '../store/open';
import { row, rows } from '../store/prepared';

type Certificate = StatementOf<'certificate'>;

/** A certificate with the id of its statement. */
export interface HeldCertificate {
  readonly id: string;
  readonly statement: Certificate;
}

const parsed = new WeakMap<Database, Map<string, HeldCertificate>>();

/** All certificates by others that count here. Each is parsed once: its id is its content. */
export function heldCertificates({ db, org }: Office): HeldCertificate[] {
  let known = parsed.get(db);
  if (!known) parsed.set(db, (known = new Map()));
  const held: HeldCertificate[] = [];
  // Two ranges of one index: a superior of five hundred branches has made most certificates itself.
  const others = `SELECT id FROM statement WHERE kind = 'certificate' AND state = 'accepted' AND org`;
  for (const { id } of rows<{ id: string }>(db, `${others} < :org UNION ALL ${others} > :org ORDER BY id`, { org })) {
    const before = known.get(id);
    const found = before ?? { id, statement: JSON.parse(row<{ bytes: string }>(db, 'SELECT bytes FROM statement WHERE id = :id', { id })?.bytes ?? '') as Certificate };
    if (!before) known.set(id, found);
    held.push(found);
  }
  return held;
}

/** A key that nobody here has compared digits with: a chain of certificates leads to it. */
export interface VouchedKey {
  readonly device: string;
  readonly org: string;
  readonly signingKey: string;
  readonly relation: 'below' | 'above';
}

/**
 * Keys that certificates lead to, from those that a person has confirmed: down through the organisations below, and up from the
 * superior. Who is known here by its own digits is no part of it.
 */
export function vouchedKeys(office: Office, certificates: readonly HeldCertificate[] = heldCertificates(office)): Map<string, VouchedKey> {
  const below = peers(office.db, 'subordinate');
  const above = peers(office.db, 'superior');
  const known = new Set([office.device, ...[...below, ...above, ...peers(office.db, 'self')].map(({ device }) => device)]);
  const found = new Map<string, VouchedKey>();
  const by = bySigner(certificates);
  for (const [relation, start] of [['below', below], ['above', above]] as const) {
    for (const { device, org, signingKey } of led(by, start.map((peer) => peer.device))) {
      if (!known.has(device) && !found.has(device) && org !== office.org) found.set(device, { device, org, signingKey, relation });
    }
  }
  return found;
}

/** The subjects of all certificates that a chain from these devices reaches. */
function* led(by: Signers, start: readonly string[]): Generator<Certificate['subject'], void, void> {
  const seen = new Set(start);
  const open = [...start];
  for (let device = open.pop(); device !== undefined; device = open.pop()) {
    for (const { statement: { subject } } of by.get(device) ?? []) {
      if (seen.has(subject.device)) continue;
      seen.add(subject.device);
      open.push(subject.device);
      yield subject;
    }
  }
}

/** The devices that a chain of certificates reaches from some, with these. */
export function reached(certificates: readonly HeldCertificate[], start: readonly string[]): Set<string> {
  return new Set([...start, ...[...led(bySigner(certificates), start)].map(({ device }) => device)]);
}

/**
 * Devices that the organisation above theirs vouches for, link by link down from those that a person here has confirmed. `counts` = does
 * this certificate count, whoever signed it?
 */
export function believedBelow(office: Office, certificates: readonly HeldCertificate[], counts: (certificate: HeldCertificate) => boolean): Set<string> {
  const by = bySigner(certificates);
  const believed = new Set<string>();
  const direct = peers(office.db, 'subordinate').filter(({ state }) => state !== 'enrolled');
  // Whose digits were compared here speaks by those computers: another one of theirs is for a person here to take in.
  const compared = new Set([office.org, ...direct.map(({ org }) => org)]);
  const open = direct.map(({ device }) => device);
  for (let device = open.pop(); device !== undefined; device = open.pop()) {
    for (const certificate of by.get(device) ?? []) {
      const { org, subject } = certificate.statement;
      // Of its own further computers an organisation says it too; the one above it looks first.
      if (subject.org === org || compared.has(subject.org) || believed.has(subject.device) || !counts(certificate)) continue;
      believed.add(subject.device);
      open.push(subject.device);
    }
  }
  return believed;
}

type Signers = ReadonlyMap<string, readonly HeldCertificate[]>;

function bySigner(certificates: readonly HeldCertificate[]): Signers {
  const by = new Map<string, HeldCertificate[]>();
  for (const certificate of certificates) {
    const others = by.get(certificate.statement.device);
    if (others) others.push(certificate);
    else by.set(certificate.statement.device, [certificate]);
  }
  return by;
}

/** Organisations below this one, those further down too, whose words may be here. Never the own one, nor one above. */
export const orgsBelow = (office: Office, from?: string): string[] => belowEach(office)(from);

/** The same, for many questions: what they rest on is read once. Without `from`: everybody below. */
export function belowEach(office: Office): (from?: string) => string[] {
  const by = bySigner(heldCertificates(office));
  const direct = peers(office.db, 'subordinate').filter(({ state }) => state !== 'enrolled');
  const above = new Set([office.org, ...peers(office.db, 'superior').map(({ org }) => org)]);
  const devices = new Map<string, string[]>();
  for (const { device, org } of direct) devices.set(org, [...(devices.get(org) ?? []), device]);
  return (from) => {
    const start = from === undefined ? [...devices] : [[from, devices.get(from) ?? []] as const];
    const further = [...led(by, start.flatMap(([, theirs]) => theirs))].map(({ org }) => org);
    const orgs = start.flatMap(([org, theirs]) => (theirs.length > 0 ? [org] : []));
    return [...new Set([...orgs, ...further])].filter((org) => !above.has(org)).sort();
  };
}
