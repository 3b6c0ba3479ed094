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

/** Keeps bytes whose hash and type the caller has checked; what is here already stays. `named`: a version names it. */
export function addBlob(db: Database, { sha256, type, bytes }: Blob, at: string, named: boolean): void {
  run(db,
    `INSERT INTO blob (sha256, type, size, added_at, named, bytes) VALUES (:sha256, :type, :size, :at, :named, :bytes)
     ON CONFLICT (sha256) DO UPDATE SET named = max(named, excluded.named)`,
    { sha256, type, size: bytes.length, at, named: named ? 1 : 0, bytes });
}

export const blobOf = (db: Database, sha256: string): { readonly type: FileType; readonly bytes: Uint8Array } | undefined =>
  row(db, 'SELECT type, bytes FROM blob WHERE sha256 = :sha256', { sha256 });

/** Sizes in bytes of those that are here, by hash. */
export const blobSizes = (db: Database, wanted: Iterable<string>): Map<string, number> =>
  new Map(rows<{ sha256: string; size: number }>(db, 'SELECT sha256, size FROM blob WHERE sha256 IN (SELECT value FROM json_each(:wanted)) ORDER BY sha256', { wanted: JSON.stringify([...wanted]) }).map(({ sha256, size }) => [sha256, size]));

/** A version with this document is kept from now on: what it names stays. */
export function nameBlobs(db: Database, document: unknown): void {
  for (const { sha256 } of filesIn(document)) run(db, 'UPDATE blob SET named = 1 WHERE sha256 = :sha256 AND named = 0', { sha256 });
}

/**
 * Cleans what was added to a form that was never saved. Only where no version and no draft says the hash: each one is
 * looked for in all of them before it goes. For the moment at which no form is open.
 */
export function dropUnnamedBlobs(db: Database): number {
  const unnamed = rows<{ sha256: string }>(db, 'SELECT sha256 FROM blob WHERE named = 0');
  const isSaid = (table: string, column: string, sha256: string): boolean => row(db, `SELECT 1 AS there FROM ${table} WHERE instr(${column}, :sha256) > 0 LIMIT 1`, { sha256 }) !== undefined;
  let dropped = 0;
  for (const { sha256 } of unnamed) {
    if (isSaid('version', 'bytes', sha256)) run(db, 'UPDATE blob SET named = 1 WHERE sha256 = :sha256', { sha256 });
    else if (!isSaid('draft', 'document', sha256)) dropped += run(db, 'DELETE FROM blob WHERE sha256 = :sha256', { sha256 });
  }
  return dropped;
}
