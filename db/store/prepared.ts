import type { Database, Statement } from './open';

const caches = new WeakMap<Database, Map<string, Statement>>();

/** A statement compiled once for each database: compiling costs more than most of our queries. */
export function prepared(db: Database, sql: string): Statement {
  let cache = caches.get(db);
  if (!cache) caches.set(db, (cache = new Map()));
  let statement = cache.get(sql);
  if (!statement) cache.set(sql, (statement = db.prepare(sql)));
  return statement;
}

/** Rows as a type; the shape is that of the SQL beside the call, over our own checked tables. */
export const rows = <R>(db: Database, sql: string, parameters: object = {}): R[] => prepared(db, sql).all(parameters) as R[];
export const row = <R>(db: Database, sql: string, parameters: object = {}): R | undefined => prepared(db, sql).get(parameters) as R | undefined;
export const run = (db: Database, sql: string, parameters: object = {}): number => prepared(db, sql).run(parameters).changes;

/** Rows written since the database was opened, those that were taken back too. Nobody else can write: as long as the number stays, so does every answer. */
export const writtenSoFar = (db: Database): number => row<{ n: number }>(db, 'SELECT total_changes() AS n')?.n ?? 0;
