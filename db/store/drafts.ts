import type { Database } from './open';
import { row, run } from './prepared';

/** What a person is typing, kept as it is; it is no version until it is saved. */
export function putDraft(db: Database, key: string, title: string, document: unknown, now: string): void {
  run(db, `INSERT INTO draft VALUES (:key, :title, :document, :now) ON CONFLICT (key) DO UPDATE SET title = excluded.title, document = excluded.document, saved_at = excluded.saved_at`,
    { key, title, now, document: JSON.stringify(document ?? null) });
}

export function getDraft(db: Database, key: string): { readonly document: unknown; readonly savedAt: string } | null {
  const found = row<{ document: string; saved_at: string }>(db, 'SELECT document, saved_at FROM draft WHERE key = :key', { key });
  return found ? { document: JSON.parse(found.document) as unknown, savedAt: found.saved_at } : null;
}

export const dropDraft = (db: Database, key: string): number => run(db, 'DELETE FROM draft WHERE key = :key', { key });
