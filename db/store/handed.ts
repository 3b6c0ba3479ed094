import type { HandedSeen } from '../domain/handed-news';
import type { Database } from './open';
import { prepared, rows } from './prepared';

/** Rules and templates from above as somebody here has looked at them last, by record. */
export const handedSeen = (db: Database): Map<string, HandedSeen> =>
  new Map(rows<{ record: string; heads: string; held: number }>(db, 'SELECT record, heads, held FROM handed_seen').map(({ record, heads, held }) => [record, { heads, held: held === 1 }]));

/** Call it inside a transaction. */
export function keepHandedSeen(db: Database, record: string, { heads, held }: HandedSeen): void {
  prepared(db, 'INSERT INTO handed_seen VALUES (?, ?, ?) ON CONFLICT (record) DO UPDATE SET heads = excluded.heads, held = excluded.held').run(record, heads, held ? 1 : 0);
}
