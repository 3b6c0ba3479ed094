import type { PackageIn } from './packages';
import type { Database } from './open';
import { row, run } from './prepared';

/** Notes a file of which all was taken in and nothing kept apart. Call it in the import's transaction. */
export const addFileTaken = (db: Database, taken: { readonly sha256: string; readonly bytes: number; readonly package: string }): number =>
  run(db, 'INSERT OR IGNORE INTO file_taken (sha256, bytes, package) VALUES (:sha256, :bytes, :package)', taken);

/** Has a file of exactly so many bytes been taken in? If not, nobody needs to read it to know that it is new. */
export const isSizeTaken = (db: Database, bytes: number): boolean => row(db, 'SELECT 1 AS there FROM file_taken WHERE bytes = :bytes LIMIT 1', { bytes }) !== undefined;

/** The package that a file with these bytes brought. */
export const packageOfFile = (db: Database, sha256: string): PackageIn | undefined => row(db, 'SELECT p.* FROM file_taken f JOIN package_in p ON p.id = f.package WHERE f.sha256 = :sha256', { sha256 });
