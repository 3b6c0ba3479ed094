import type { ComputerBelow, KeptApart, MergePreview, OwnComputer } from '../domain/device-views';
import { err, ok, type Result } from '../domain/result';
import type { Failure } from '../domain/failure';
import { peerByDevice, peers, type Moment, type Office, type Peer } from '../office/office';
import { orgNames } from '../office/org-names';
import { deviceIdOf } from '../records/sign';
import type { StatementOf } from '../records/statements';
import { row, rows } from '../store/prepared';
import { setting } from '../store/settings';
import { collectMerge } from './collect-merge';
import { ownDevices, pendingDevices } from './devices';
import { stagedKeys } from './staged';

/** 本支部的电脑: every other one, and the keys that this one had, the ones in use first. */
export function ownComputers(office: Office): OwnComputer[] {
  const former = new Set((setting(office.db, 'oldKeys') ?? []).map(({ signingKey }) => deviceIdOf(signingKey)));
  const revoked = revocations(office);
  const order = ['answered', 'enrolled', 'confirmed', 'revoked', 'former'];
  return ownDevices(office.db)
    .map((peer): OwnComputer => ({
      device: peer.device, state: former.has(peer.device) ? 'former' : peer.state, digits: digitsOf(peer), confirmedAt: peer.confirmed_at,
      ...goneOf(revoked, peer.device), ...lastSaved(office, peer.device),
      mergedAt: row<{ at: string | null }>(office.db, `SELECT max(imported_at) AS at FROM package_in WHERE kind = 'merge' AND device = :device`, peer)?.at ?? '',
    }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || (a.confirmedAt < b.confirmedAt ? -1 : 1));
}

/** The computers of an organisation below, by the slot that it has here. */
export function computersBelow(office: Office, slot: string): ComputerBelow[] {
  const revoked = revocations(office);
  return peers(office.db, 'subordinate').filter((peer) => peer.slot === slot)
    .map((peer) => ({
      device: peer.device, state: peer.state === 'answered' ? 'enrolled' : peer.state, compared: peer.digits !== '', confirmedAt: peer.confirmed_at, ...goneOf(revoked, peer.device),
      reportedAt: row<{ at: string | null }>(office.db, `SELECT max(imported_at) AS at FROM package_in WHERE kind = 'report' AND device = :device`, peer)?.at ?? '',
    }));
}

/** What a 合并 file for a computer would hold, before anything is written; `all` = whatever that computer said it holds. */
export function previewMerge(office: Office, moment: Moment, device: string, all: boolean): Result<MergePreview, Failure> {
  const merge = collectMerge(office, moment, device, all);
  if (!merge.ok) return err(merge.error);
  const { versions, letter } = merge.value;
  const byKind = Object.entries(letter.recordsByKind).map(([kind, records]) => ({ kind, records }));
  const blobs = letter.blobs ?? [];
  return ok({ versions: versions.length, statements: letter.statements.length, byKind, files: blobs.length, fileBytes: blobs.reduce((sum, { bytes }) => sum + bytes, 0) });
}

/** 待核对: what is kept apart by key, and keys of organisations below that nobody has looked at yet. */
export function keptApart(office: Office, today: string): KeptApart[] {
  const revoked = revocations(office);
  const names = orgNames(office, today);
  const staged = stagedKeys(office, today);
  const silent = pendingDevices(office).filter(({ device }) => !staged.some((key) => key.device === device))
    .map(({ device, org }) => ({ device, org, name: names.get(org) ?? '', why: 'unconfirmed' as const, versions: 0, statements: 0, bytes: 0, since: '' }));
  return [...staged, ...silent].map(({ device, org, name, why, versions, statements, bytes, since }) => {
    const peer = peerByDevice(office.db, device);
    return {
      device, name: name === '' ? (peer?.name ?? '') : name, code: peer?.code ?? '', why, versions, statements, bytes, since,
      relation: org === office.org ? 'self' : (peer?.relation ?? 'subordinate'), slot: peer && peer.state === 'enrolled' && peer.digits !== '' ? peer.slot : null,
      author: lastSaved(office, device).author || stagedAuthor(office, device), ...goneOf(revoked, device),
    };
  });
}

const digitsOf = ({ digits }: Peer): readonly string[] => (digits === '' ? [] : digits.split(' '));

function revocations(office: Office): Map<string, StatementOf<'revocation'>> {
  const found = rows<{ bytes: string }>(office.db, `SELECT bytes FROM statement WHERE kind = 'revocation' AND state = 'accepted' ORDER BY seq DESC`).map(({ bytes }) => JSON.parse(bytes) as StatementOf<'revocation'>);
  return new Map(found.map((revocation) => [revocation.subject.device, revocation]));
}

function goneOf(revoked: ReadonlyMap<string, StatementOf<'revocation'>>, device: string): { readonly revokedAt: string; readonly reason: string } {
  const { statedAt: revokedAt = '', reason = '' } = revoked.get(device) ?? {};
  return { revokedAt, reason };
}

function lastSaved(office: Office, device: string): { readonly author: string; readonly savedAt: string } {
  const last = row<{ author: string; saved_at: string }>(office.db, 'SELECT author, saved_at FROM version WHERE device = :device ORDER BY seq DESC LIMIT 1', { device });
  return { author: last?.author ?? '', savedAt: last?.saved_at ?? '' };
}

/** Of a key of which nothing counts yet, what it says its operator is called. */
const stagedAuthor = (office: Office, device: string): string =>
  row<{ author: string | null }>(office.db, `SELECT json_extract(bytes, '$.author') AS author FROM staged WHERE device = :device AND what = 'version' LIMIT 1`, { device })?.author ?? '';
