import { err, ok, type Result } from '../domain/result';
import { errnoOfDatabase, isDamage, type Database } from './open';

export type CopyFailure =
  | { readonly code: 'database-damaged' }
  /** The local disk, not the medium that the backup goes to. */
  | { readonly code: 'local-disk-full' }
  | { readonly code: 'copy-failed'; readonly errno: string };

/** Rows of every table, by name. Equal counts on both sides say that a copy is whole. */
export type RowCounts = Readonly<Record<string, number>>;

/**
 * Writes a compact copy of the whole database to a new file, encrypted under the same key, and counts its rows.
 * Nothing can change between copy and count: both happen in one turn of the only connection.
 */
export function copyDatabase(db: Database, path: string): Result<RowCounts, CopyFailure> {
  try {
    db.prepare('VACUUM INTO :path').run({ path });
    return ok(rowCounts(db));
  } catch (thrown) {
    if (isDamage(thrown)) return err({ code: 'database-damaged' });
    const errno = errnoOfDatabase(thrown);
    if (errno === null) throw thrown;
    return err(errno === 'SQLITE_FULL' ? { code: 'local-disk-full' } : { code: 'copy-failed', errno });
  }
}

/** True when every page, index and row reads well, and there are as many rows as expected (if told). */
export function isSound(db: Database, expected?: RowCounts): boolean {
  try {
    if (db.pragma('integrity_check', { simple: true }) !== 'ok') return false;
    const counts = rowCounts(db);
    if (expected === undefined) return true;
    const names = Object.keys(expected);
    return names.length === Object.keys(counts).length && names.every((name) => counts[name] === expected[name]);
  } catch (thrown) {
    if (isDamage(thrown)) return false;
    throw thrown;
  }
}

function rowCounts(db: Database): RowCounts {
  const tables = db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name`,
    )
    .all();
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const row = db.prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM "${name.replaceAll('"', '""')}"`).get();
    counts[name] = row?.rows ?? 0;
  }
  return counts;
}
