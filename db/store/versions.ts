import { storedVersion, type StoredVersion } from '../records/version';
import { nameBlobs } from './blobs';
import { holesOf, isErased } from './erasures';
import type { Database } from './open';
import { row, rows, run } from './prepared';

/** Adds a version; false when it was there already (the id is the content, so it is the same) or was erased. */
export function addVersion(db: Database, { id, bytes, version }: StoredVersion): boolean {
  if (isErased(db, id, version.org)) return false;
  nameBlobs(db, version.document);
  return run(db,
    `INSERT INTO version (id, record, kind, org, device, author, saved_at, bytes)
     VALUES (:id, :record, :kind, :org, :device, :author, :savedAt, :bytes) ON CONFLICT (id) DO NOTHING`,
    { id, bytes, record: version.record, kind: version.kind, org: version.org, device: version.device, author: version.author, savedAt: version.savedAt },
  ) > 0;
}

/** All versions of a record, as they were written. */
export function storedVersionsOf(db: Database, record: string): StoredVersion[] {
  return rows<{ id: string; bytes: string }>(db, 'SELECT id, bytes FROM version WHERE record = :record ORDER BY seq', { record }).map(storedVersion);
}

/** All versions of a record to merge: one whose parent was erased descends from that parent's own parents. */
export function versionsOf(db: Database, record: string): StoredVersion[] {
  const found = storedVersionsOf(db, record);
  const holes = holesOf(db, record);
  if (holes.size === 0) return found;
  return found.map((stored) => ({ ...stored, version: { ...stored.version, parents: throughHoles(stored.version.parents, holes) } }));
}

function throughHoles(parents: readonly string[], holes: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [...parents];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const hole = holes.get(id);
    if (hole) open.push(...hole);
    else found.add(id);
  }
  return [...found].sort();
}

export function versionBytes(db: Database, id: string): string | undefined {
  return row<{ bytes: string }>(db, 'SELECT bytes FROM version WHERE id = :id', { id })?.bytes;
}

export const hasVersion = (db: Database, id: string): boolean => row(db, 'SELECT 1 AS there FROM version WHERE id = :id', { id }) !== undefined;

/** Whose record it is, and of which kind, by the versions held; undefined = nothing known of it. */
export const ownerOf = (db: Database, record: string): { readonly org: string; readonly kind: string } | undefined =>
  row(db, 'SELECT org, kind FROM version WHERE record = :record ORDER BY seq LIMIT 1', { record });

/** The organisation that a record belongs to by the versions held; undefined = nothing known of it. */
export const orgOfRecord = (db: Database, record: string): string | undefined => row<{ org: string }>(db, 'SELECT org FROM version WHERE record = :record LIMIT 1', { record })?.org;

export const recordIds = (db: Database): { record: string; org: string; kind: string }[] =>
  rows(db, 'SELECT record, org, kind FROM version GROUP BY record ORDER BY min(seq)');

export const countVersions = (db: Database): number => row<{ n: number }>(db, 'SELECT count(*) AS n FROM version')?.n ?? 0;
