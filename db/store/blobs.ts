import type { FileType } from '../domain/attached-file';
import { filesIn } from '../domain/attached-file';
import type { Database } from './open';
import { row, rows, run } from './prepared';

export interface Blob {
  /** Lower-case hex of the bytes. */
  readonly sha256: string;
  readonly type: FileType;
  readonly bytes: Uint8Array;
}

/**
 * Keeps bytes whose hash and type the caller has checked; what is here already stays. `named`: they came with a version
 * that names them. What was erased stays away unless a version or an order that is here names it.
 */
export function addBlob(db: Database, { sha256, type, bytes }: Blob, at: string, named: boolean): void {
  if (named && isErasedBlob(db, sha256) && !isKept(db, sha256)) return;
  run(db,
    `INSERT INTO blob (sha256, type, size, added_at, named, bytes) VALUES (:sha256, :type, :size, :at, :named, :bytes)
     ON CONFLICT (sha256) DO UPDATE SET named = max(named, excluded.named)`,
    { sha256, type, size: bytes.length, at, named: named ? 1 : 0, bytes });
}

export const blobOf = (db: Database, sha256: string): { readonly type: FileType; readonly bytes: Uint8Array } | undefined =>
  row(db, 'SELECT type, bytes FROM blob WHERE sha256 = :sha256', { sha256 });

export const blobHashes = (db: Database): string[] => rows<{ sha256: string }>(db, 'SELECT sha256 FROM blob ORDER BY sha256').map(({ sha256 }) => sha256);

/** Type and size in bytes of a file that is here. */
export const blobFacts = (db: Database, sha256: string): { readonly type: string; readonly size: number } | undefined => row(db, 'SELECT type, size FROM blob WHERE sha256 = :sha256', { sha256 });

/** Sizes in bytes of those that are here, by hash. */
export const blobSizes = (db: Database, wanted: Iterable<string>): Map<string, number> =>
  new Map(rows<{ sha256: string; size: number }>(db, 'SELECT sha256, size FROM blob WHERE sha256 IN (SELECT value FROM json_each(:wanted)) ORDER BY sha256', { wanted: JSON.stringify([...wanted]) }).map(({ sha256, size }) => [sha256, size]));

/** A version with this document, or an order with this content, is kept from now on: what it names stays. */
export function nameBlobs(db: Database, document: unknown): void {
  for (const { sha256 } of filesIn(document)) run(db, 'UPDATE blob SET named = 1 WHERE sha256 = :sha256 AND named = 0', { sha256 });
}

/** Takes an erased file's bytes away, unless a version or an order that stays names them too. */
export function eraseBlob(db: Database, sha256: string): void {
  if (!isKept(db, sha256)) run(db, 'DELETE FROM blob WHERE sha256 = :sha256', { sha256 });
}

const isErasedBlob = (db: Database, sha256: string): boolean => row(db, 'SELECT 1 AS there FROM erased_blob WHERE blob = :sha256 LIMIT 1', { sha256 }) !== undefined;

const SAYS = {
  version: 'SELECT 1 AS there FROM version WHERE instr(bytes, :sha256) > 0 LIMIT 1',
  order: 'SELECT 1 AS there FROM order_said o JOIN statement s ON s.id = o.statement WHERE instr(s.bytes, :sha256) > 0 LIMIT 1',
  draft: 'SELECT 1 AS there FROM draft WHERE instr(document, :sha256) > 0 LIMIT 1',
} as const;
const isKept = (db: Database, sha256: string): boolean => isSaid(db, 'version', sha256) || isSaid(db, 'order', sha256);
const isSaid = (db: Database, where: keyof typeof SAYS, sha256: string): boolean => row(db, SAYS[where], { sha256 }) !== undefined;

/**
 * Cleans what was added to a form that was never saved. Only where no version, order or draft says the hash: each one is
 * looked for in all of them before it goes. For the moment at which no form is open.
 */
export function dropUnnamedBlobs(db: Database): number {
  const unnamed = rows<{ sha256: string }>(db, 'SELECT sha256 FROM blob WHERE named = 0');
  let dropped = 0;
  for (const { sha256 } of unnamed) {
    if (isKept(db, sha256)) run(db, 'UPDATE blob SET named = 1 WHERE sha256 = :sha256', { sha256 });
    else if (!isSaid(db, 'draft', sha256)) dropped += run(db, 'DELETE FROM blob WHERE sha256 = :sha256', { sha256 });
  }
  return dropped;
}
