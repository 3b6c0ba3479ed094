import type { Database } from './open';

/** SQLite's own measure: after so many pages in the log a commit carries them into the file before it answers. */
const USUAL_PAGES = 1000;

/**
 * Lets nobody but `carryLog` carry the log into the file, as long as the work lasts: a commit waits for the disk anyhow, and
 * whoever asks something between the two waits half as long. What is committed is as safe in the log as in the file.
 */
export async function* carriedByHand<T>(db: Database, work: AsyncGenerator<T, void, void>): AsyncGenerator<T, void, void> {
  db.pragma('wal_autocheckpoint=0');
  try {
    yield* work;
  } finally {
    db.pragma(`wal_autocheckpoint=${USUAL_PAGES}`);
  }
}

/** Carries what was committed into the file. */
export const carryLog = (db: Database): unknown => db.pragma('wal_checkpoint(PASSIVE)');
