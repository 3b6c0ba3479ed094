import type { Office } from '../office/office';
import type { Database } from '../store/open';

/** What an office asked of its database while it was watched. */
export interface Watched {
  readonly office: Office;
  /** Every statement that was compiled. */
  readonly asked: Set<string>;
  /** How often each was run. */
  readonly run: Map<string, number>;
  /** Rows that were handed over. */
  rows: number;
}

/** The same office, whose statements and rows are counted: tests count work, never time. */
export function watched(office: Office): Watched {
  const counts = { asked: new Set<string>(), run: new Map<string, number>(), rows: 0 };
  const prepare = (sql: string): unknown => {
    counts.asked.add(sql);
    return counting(office.db.prepare(sql), (rows) => {
      counts.rows += rows;
      counts.run.set(sql, (counts.run.get(sql) ?? 0) + 1);
    });
  };
  return Object.assign(counts, { office: { ...office, db: through(office.db, { prepare }) } });
}

/** How the database would go about it, a line a step. */
export const planOf = (db: Database, sql: string): string[] =>
  (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(Object.fromEntries([...sql.matchAll(/:(\w+)/g)].map(([, name]) => [name, null]))) as { detail: string }[]).map(({ detail }) => detail);

function counting<S extends object>(statement: S, handedOver: (rows: number) => void): S {
  const told = (name: 'all' | 'get') => (...args: unknown[]): unknown => {
    const found: unknown = (Reflect.get(statement, name) as (...given: unknown[]) => unknown).apply(statement, args);
    handedOver(Array.isArray(found) ? found.length : found === undefined ? 0 : 1);
    return found;
  };
  // What answers rows as arrays is counted as well.
  return through(statement, { all: told('all'), get: told('get'), raw: (): S => counting((Reflect.get(statement, 'raw') as () => S).call(statement), handedOver) });
}

/** An object with some of its functions replaced; the others find the object itself. */
function through<T extends object>(object: T, instead: Readonly<Record<string, unknown>>): T {
  return new Proxy(object, {
    get: (target, name) => {
      if (typeof name === 'string' && Object.hasOwn(instead, name)) return instead[name];
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });
}
