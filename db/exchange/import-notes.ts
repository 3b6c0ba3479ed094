import { openDatabase, type Database } from '../store/open';
import { prepared, row, run } from '../store/prepared';

const TABLES = `
  CREATE TABLE said (n INTEGER PRIMARY KEY, id BLOB NOT NULL, fresh INTEGER NOT NULL, apart INTEGER NOT NULL, org BLOB) STRICT;
  CREATE TABLE item (version BLOB, record BLOB, said INTEGER, kind TEXT NOT NULL, withdrawn INTEGER NOT NULL, PRIMARY KEY (version, record, said)) STRICT, WITHOUT ROWID;
  CREATE TABLE replaced (record BLOB, statement BLOB, PRIMARY KEY (record, statement)) STRICT, WITHOUT ROWID;
  CREATE TABLE arrived (version BLOB PRIMARY KEY, record BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE waiting (parent BLOB, record BLOB, PRIMARY KEY (parent, record)) STRICT, WITHOUT ROWID;
  CREATE TABLE owner (record BLOB PRIMARY KEY, org BLOB NOT NULL, kind TEXT NOT NULL, fresh INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE head (record BLOB, version BLOB, PRIMARY KEY (record, version)) STRICT, WITHOUT ROWID;
  CREATE TABLE seen (id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE kept (version BLOB PRIMARY KEY, device BLOB) STRICT, WITHOUT ROWID;`;

/** Making the tables costs more than a small import; the next one finds them empty. */
const idle: Database[] = [];
const MOST_IDLE = 2;

/**
 * What an import has to remember of every line of a package. A million of them are 50 MB a table in the pages of a
 * database, and several times as much in objects of the language. The database is in memory, so nothing of it is ever
 * plain on a disk. To be closed by whoever opened it.
 */
export class ImportNotes {
  readonly db: Database;

  constructor() {
    this.db = idle.pop() ?? withTables();
    // Never committed: taking it back is what empties the tables.
    this.db.exec('BEGIN');
  }

  close(): void {
    this.db.exec('ROLLBACK');
    if (idle.length < MOST_IDLE) idle.push(this.db);
    else this.db.close();
  }
}

function withTables(): Database {
  const opened = openDatabase(':memory:', null);
  if (!opened.ok) throw new Error(opened.error.code);
  opened.value.pragma('secure_delete=OFF');
  opened.value.exec(TABLES);
  return opened.value;
}

/** Ids are hex everywhere else; as bytes they take half. */
export const packed = (id: string): Buffer => Buffer.from(id, 'hex');
export const unpacked = (id: Uint8Array): string => Buffer.from(id).toString('hex');

/** A set of ids that may be a million: records that an import changes. */
export class IdsSeen {
  constructor(readonly notes: ImportNotes) {}

  add(id: string): void {
    run(this.notes.db, 'INSERT OR IGNORE INTO seen VALUES (:id)', { id: packed(id) });
  }

  *[Symbol.iterator](): Generator<string, void, void> {
    for (const { id } of prepared(this.notes.db, 'SELECT id FROM seen').iterate() as IterableIterator<{ id: Uint8Array }>) yield unpacked(id);
  }
}

/** Versions that submissions of an import name: do they count, or by which key are they kept apart? */
export class VersionsNamed {
  constructor(readonly notes: ImportNotes) {}

  /** `device`: the key that is held; null = it counts, whatever else names it. */
  note(version: string, device: string | null): void {
    run(this.notes.db, 'INSERT INTO kept VALUES (:version, :device) ON CONFLICT (version) DO UPDATE SET device = iif(device IS NULL, NULL, excluded.device)', { version: packed(version), device: device === null ? null : packed(device) });
  }

  apart(version: string): string | undefined {
    const found = row<{ device: Uint8Array | null }>(this.notes.db, 'SELECT device FROM kept WHERE version = :version', { version: packed(version) });
    return found?.device ? unpacked(found.device) : undefined;
  }
}
