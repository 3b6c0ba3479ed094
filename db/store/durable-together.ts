import type { Database } from './open';

/**
 * Many transactions after one another, each all or nothing as ever, whose way to the disk is waited for once at the end
 * instead of after each. A power cut in between keeps the first so many of them; so nobody may be told of any before this
 * comes back.
 */
export async function durableTogether<T>(db: Database, work: () => Promise<T>): Promise<T> {
  db.pragma('synchronous=NORMAL');
  try {
    return await work();
  } finally {
    db.pragma('synchronous=FULL');
    // Brings the write-ahead log to the disk before anything of it goes into the file.
    db.pragma('wal_checkpoint(FULL)');
  }
}
