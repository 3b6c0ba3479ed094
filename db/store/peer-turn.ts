import type { Database } from './open';
import { row } from './prepared';

/** Only on this connection, and taken back together with what it notes. */
const NOTES = `
  CREATE TEMP TABLE IF NOT EXISTS peer_turn (at INTEGER NOT NULL) STRICT;
  INSERT INTO temp.peer_turn SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM temp.peer_turn);
  CREATE TEMP TRIGGER IF NOT EXISTS peer_turn_insert AFTER INSERT ON main.peer BEGIN UPDATE peer_turn SET at = total_changes() + 1; END;
  CREATE TEMP TRIGGER IF NOT EXISTS peer_turn_update AFTER UPDATE ON main.peer BEGIN UPDATE peer_turn SET at = total_changes() + 1; END;
  CREATE TEMP TRIGGER IF NOT EXISTS peer_turn_delete AFTER DELETE ON main.peer BEGIN UPDATE peer_turn SET at = total_changes() + 1; END;`;

const noting = new WeakSet<Database>();

/**
 * A number that stands as long as nothing in `peer` was written, and no other state of the table has: what was written counts
 * on and on, what is taken back brings its own number back with it. Undefined: not known, read the table.
 */
export function peerTurn(db: Database): number | undefined {
  if (!noting.has(db)) {
    // Made inside a transaction it could be taken back too.
    if (db.inTransaction) return undefined;
    db.exec(NOTES);
    noting.add(db);
  }
  return row<{ at: number }>(db, 'SELECT at FROM temp.peer_turn')?.at;
}
