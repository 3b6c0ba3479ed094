import type { Signed, StatementOf } from '../records/statements';
import { eraseBlob } from './blobs';
import type { Database } from './open';
import { prepared, row, rows, run } from './prepared';

/**
 * Does what an erasure says: the bytes of the named versions go, and what is named stays away when it arrives later.
 * Only an organisation's own versions: the statement's organisation must be theirs. Order of arrival does not matter.
 * Call it inside a transaction, and bring the record's projections up to it afterwards.
 */
export function keepErasure(db: Database, { id, statement }: Signed<StatementOf<'erasure'>>): void {
  const { org, record } = statement;
  const hole = prepared(db, 'INSERT OR IGNORE INTO erased (version, statement, org, record, parents) VALUES (?, ?, ?, ?, ?)');
  for (const { version, parents } of statement.versions) {
    hole.run(version, id, org, record, JSON.stringify(parents));
    run(db, 'DELETE FROM version WHERE id = :version AND org = :org AND record = :record', { version, org, record });
  }
  for (const blob of statement.blobs) {
    run(db, 'INSERT OR IGNORE INTO erased_blob VALUES (:blob, :id, :org, :record)', { blob, id, org, record });
    eraseBlob(db, blob);
  }
}

/** Was this version erased by the organisation that it belongs to? */
export const isErased = (db: Database, version: string, org: string): boolean =>
  row(db, 'SELECT 1 AS there FROM erased WHERE version = :version AND org = :org LIMIT 1', { version, org }) !== undefined;

/** The erased versions of a record, each with the parents that were said for it. */
export function holesOf(db: Database, record: string): Map<string, readonly string[]> {
  const holes = new Map<string, readonly string[]>();
  for (const { version, parents } of rows<{ version: string; parents: string }>(db, 'SELECT version, parents FROM erased WHERE record = :record ORDER BY version, statement', { record })) {
    holes.set(version, [...new Set([...(holes.get(version) ?? []), ...(JSON.parse(parents) as string[])])].sort());
  }
  return holes;
}

/**
 * Empties what the database file itself still remembers: the search index's old words, and the write-ahead log. Pages
 * that became free are overwritten at once (`secure_delete`).
 */
export function purge(db: Database): void {
  run(db, `INSERT INTO search (search) VALUES ('optimize')`);
  db.pragma('wal_checkpoint(TRUNCATE)');
}
