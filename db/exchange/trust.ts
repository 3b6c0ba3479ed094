import { peerByDevice, peers, type Office } from '../office/office';
import { rebuild } from '../office/verify';
import type { Statement, StatementOf } from '../records/statements';
import { readVersion, storedVersion, type StoredVersion } from '../records/version';
import { addPackageIn, type PackageIn } from '../store/packages';
import { row, rows, run } from '../store/prepared';
import { addVersion, orgOfRecord } from '../store/versions';
import { believedBelow, heldCertificates, reached, vouchedKeys, type HeldCertificate } from './chain';
import { introduce } from './introduce';
import { finishTouched, takeStatement, type Touched } from './take-statement';

/** A key of which not everything counts: what it said is taken only where `counts` says so. */
export interface Held {
  readonly why: 'unconfirmed' | 'revoked';
  /** It was believed once: what it took out of use stays so. */
  readonly revokes: boolean;
  readonly counts: (id: string) => boolean;
}

/**
 * Keys that are held, as it follows from who was confirmed here, from the certificates and revocations that are held, and from what a
 * person has accepted: never from the order in which these came. `brought` are certificates of a file that is only looked at. A
 * revocation counts for its own organisation, and for whoever had confirmed the key; of a key further below, for whoever vouches for it.
 * Of a revoked key counts what any of its revokers knew.
 */
export function heldKeys(office: Office, brought: readonly HeldCertificate[] = []): Map<string, Held> {
  const { db } = office;
  const certificates = [...heldCertificates(office), ...brought];
  const revoked = revokedKeys(office, certificates);
  const waiting = new Set(rows<{ device: string }>(db, `SELECT device FROM peer WHERE state = 'enrolled'`).map(({ device }) => device));
  const fresh = new Set(brought.map(({ id }) => id));
  const believed = believedBelow(office, certificates, ({ id, statement: { device } }) => !fresh.has(id) || (!waiting.has(device) && (revoked.get(device)?.counts(id) ?? true)));
  const held = new Map<string, Held>();
  // A second computer of one below is looked at by a person first; the organisation above it does that where it is not this one.
  const direct = new Set(peers(db, 'subordinate').map(({ device }) => device));
  const named = new Set([...reached([...certificates, ...stagedCertificates(office)], [...direct]), ...stagedDevices(office)]);
  const unlooked = [...named].filter((device) => !direct.has(device) && peerByDevice(db, device) === undefined);
  for (const device of [...waiting, ...unlooked]) if (!believed.has(device)) held.set(device, { why: 'unconfirmed', revokes: false, counts: () => false });
  for (const [device, key] of revoked) held.set(device, { ...key, revokes: !held.has(device) });
  return held;
}

/** What is kept apart itself names keys too: nobody believes them, and what they say must not count for want of anybody who names them. */
const stagedCertificates = ({ db }: Office): HeldCertificate[] =>
  rows<{ id: string; bytes: string }>(db, `SELECT id, bytes FROM staged WHERE what = 'statement' AND json_extract(bytes, '$.kind') = 'certificate'`).map(({ id, bytes }) => ({ id, statement: JSON.parse(bytes) as StatementOf<'certificate'> }));

/** Of the organisations above this one nothing waits for anybody to look. */
function stagedDevices(office: Office): string[] {
  const found = rows<{ device: string }>(office.db, 'SELECT DISTINCT device FROM staged').map(({ device }) => device);
  const vouched = found.length === 0 ? undefined : vouchedKeys(office);
  return found.filter((device) => vouched?.get(device)?.relation !== 'above');
}

function revokedKeys(office: Office, certificates: readonly HeldCertificate[]): Map<string, Held> {
  const { db } = office;
  const known = new Map<string, Set<string>>();
  for (const { bytes } of rows<{ bytes: string }>(db, `SELECT bytes FROM statement WHERE kind = 'revocation' AND state = 'accepted'`)) {
    const { org, subject, known: { ids } } = JSON.parse(bytes) as StatementOf<'revocation'>;
    const counts = org === subject.org || org === office.org || (peerByDevice(db, subject.device) === undefined && certificates.some(({ statement }) => statement.org === org && statement.subject.device === subject.device));
    if (!counts) continue;
    const before = known.get(subject.device) ?? new Set<string>();
    for (const id of ids) before.add(id);
    known.set(subject.device, before);
  }
  // What this very computer says is not for itself to doubt: others will.
  known.delete(office.device);
  return new Map([...known].map(([device, ids]) => [device, { why: 'revoked', revokes: true, counts: (id: string) => ids.has(id) || row(db, 'SELECT 1 AS there FROM accepted WHERE id = :id', { id }) !== undefined }]));
}

/** Is this item by a held key to be kept apart? A revocation by a key that was believed once never is: to doubt more is the safe side, in whatever order two of them come. */
export const isApart = (held: ReadonlyMap<string, Held>, device: string, id: string, kind: string): boolean => {
  const key = held.get(device);
  return key !== undefined && !key.counts(id) && !(key.revokes && kind === 'revocation');
};

export const stage = (office: Office, what: 'version' | 'statement', item: { readonly id: string; readonly device: string; readonly bytes: string; readonly signature?: string }, at: string): number =>
  run(office.db, `INSERT OR IGNORE INTO staged (id, device, what, bytes, signature, received_at) VALUES (:id, :device, :what, :bytes, :signature, :at)`, { signature: '', ...item, what, at });

/** Each word can only bring in, or take out of use, whom it names: chains are as long as levels are deep. */
const MOST_ROUNDS = 50;

/** Brings what counts and what is kept apart up to who is believed now. Call it inside a transaction, after anything of that changed. */
export function settleTrust(office: Office, at: string): void {
  // Among what counts now, or no longer does, there may be a word about who does. Words that contradict each other in a circle are left apart.
  for (let round = 0, moved = true; moved; round += 1) {
    noteRevoked(office);
    const held = heldKeys(office);
    moved = putApart(office, held, at);
    if (moved) rebuild(office);
    if (round < MOST_ROUNDS && takeBack(office, held, at)) moved = true;
  }
}

function noteRevoked({ db, org: own }: Office): void {
  for (const { bytes } of rows<{ bytes: string }>(db, `SELECT bytes FROM statement WHERE kind = 'revocation' AND state = 'accepted'`)) {
    const { org, subject } = JSON.parse(bytes) as StatementOf<'revocation'>;
    if (org === subject.org || org === own) run(db, `UPDATE peer SET state = 'revoked' WHERE device = :device AND org = :org AND state <> 'revoked'`, { device: subject.device, org: subject.org });
  }
}

function putApart(office: Office, held: ReadonlyMap<string, Held>, at: string): boolean {
  const { db } = office;
  let moved = false;
  for (const [device] of held) {
    for (const { id, kind, bytes, signature } of rows<{ id: string; kind: string; bytes: string; signature: string }>(db, 'SELECT id, kind, bytes, signature FROM statement WHERE device = :device', { device })) {
      if (!isApart(held, device, id, kind)) continue;
      stage(office, 'statement', { id, device, bytes, signature }, at);
      run(db, 'DELETE FROM statement WHERE id = :id', { id });
      for (const version of versionsOnlyIn(office, kind, bytes)) {
        stage(office, 'version', { id: version.id, device, bytes: version.bytes }, at);
        run(db, 'DELETE FROM version WHERE id = :id', { id: version.id });
      }
      moved = true;
    }
    for (const { id, bytes } of rows<{ id: string; bytes: string }>(db, 'SELECT id, bytes FROM version WHERE device = :device AND org = :org', { device, org: office.org })) {
      if (!isApart(held, device, id, 'version')) continue;
      stage(office, 'version', { id, device, bytes }, at);
      run(db, 'DELETE FROM version WHERE id = :id', { id });
      moved = true;
    }
  }
  return moved;
}

/** Of another organisation's records only submissions count: versions that no other one names go with the one that is put apart. */
function versionsOnlyIn(office: Office, kind: string, bytes: string): StoredVersion[] {
  if (kind !== 'submission') return [];
  const { org, records } = JSON.parse(bytes) as StatementOf<'submission'>;
  if (org === office.org) return [];
  return records.flatMap(({ record, version }) => {
    const others = row<{ n: number }>(office.db,
      `SELECT count(*) AS n FROM submission_item i JOIN statement s ON s.id = i.statement WHERE i.record = :record AND i.version = :version`, { record, version })?.n ?? 0;
    return others > 0 ? [] : rows<{ id: string; bytes: string }>(office.db, 'SELECT id, bytes FROM version WHERE id = :version', { version }).map(storedVersion);
  });
}

/** What is kept apart and may count now. What became another organisation's meanwhile stays where it is. */
function takeBack(office: Office, held: ReadonlyMap<string, Held>, at: string): boolean {
  const { db } = office;
  const certificates: HeldCertificate[] = [];
  let settles = false;
  const touched: Touched = { records: new Set(), aliases: false };
  for (const item of rows<{ id: string; device: string; what: string; bytes: string; signature: string }>(db, 'SELECT id, device, what, bytes, signature FROM staged ORDER BY what, id')) {
    const kind = item.what === 'version' ? 'version' : (JSON.parse(item.bytes) as Statement).kind;
    // A version goes with the submission that names it, whoever had written it: its writer's key may have been changed since.
    const apart = isApart(held, item.device, item.id, kind) && !(item.what === 'version' && isSubmitted(office, item));
    if (apart || !isStillTheirs(office, item)) continue;
    if (item.what === 'version') {
      const version = readVersion(item.bytes);
      if (version.ok && addVersion(db, version.value)) touched.records.add(version.value.version.record);
    } else {
      const statement = JSON.parse(item.bytes) as Statement;
      takeStatement(office, { ...item, statement }, at, touched);
      if (statement.kind === 'certificate') certificates.push({ id: item.id, statement });
      settles ||= statement.kind === 'revocation' || statement.kind === 'certificate';
    }
    run(db, 'DELETE FROM staged WHERE id = :id', { id: item.id });
  }
  finishTouched(office, touched);
  introduce(office, certificates, at);
  for (const { id, device, came } of rows<{ id: string; device: string; came: string }>(db, 'SELECT * FROM staged_package')) {
    if (row(db, 'SELECT 1 AS there FROM staged WHERE device = :device LIMIT 1', { device }) || held.get(device)?.why === 'unconfirmed') continue;
    // What was kept apart before there were paper receipts has no secret.
    addPackageIn(db, { secret: '', ...(JSON.parse(came) as Omit<PackageIn, 'secret'>) });
    run(db, 'DELETE FROM staged_package WHERE id = :id', { id });
  }
  return settles;
}

const isSubmitted = (office: Office, { id, bytes }: { readonly id: string; readonly bytes: string }): boolean =>
  row(office.db, 'SELECT 1 AS there FROM submission_item WHERE record = :record AND version = :id AND org <> :own', { id, record: (JSON.parse(bytes) as { record: string }).record, own: office.org }) !== undefined;

function isStillTheirs(office: Office, { what, bytes }: { readonly what: string; readonly bytes: string }): boolean {
  const said = JSON.parse(bytes) as { readonly kind: string; readonly org: string; readonly to?: string; readonly record?: string; readonly records?: readonly { readonly record: string }[] };
  const records = [...(said.record === undefined ? [] : [said.record]), ...(what === 'statement' ? (said.records ?? []).map(({ record }) => record) : [])];
  // A review speaks of the records of the organisation that it is said to.
  const whose = said.kind === 'review' ? said.to : said.org;
  return records.every((record) => (orgOfRecord(office.db, record) ?? whose) === whose);
}
