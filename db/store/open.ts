import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { err, ok, type Result } from '../domain/result';

/** An open database. Everything else in the program names this type and never the package. */
export type Database = BetterSqlite3.Database;
export type Statement = BetterSqlite3.Statement;

export type OpenFailure =
  | { readonly code: 'missing' }
  /** Another running app or command holds this data folder. */
  | { readonly code: 'busy' }
  /** The first page does not open: the key is another's, or the page is damaged. */
  | { readonly code: 'wrong-key' }
  | { readonly code: 'damaged' }
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'unopenable'; readonly errno: string };

export interface OpenOptions {
  /** Makes the file when nothing is there. Otherwise an absent or empty file is `missing`. */
  readonly create?: boolean;
  readonly readOnly?: boolean;
  /** The newest `user_version` that this program knows; a file above it is `newer` and stays untouched. */
  readonly newestVersion?: number;
}

const KEY_BYTES = 32;

// Node-API 10 arrived with Electron 36 and Node 22.14; the package's own binary crashes the process below it.
const NODE_API_OF_PREBUILD = 10;

/**
 * Opens the encrypted database of a data folder, or an unencrypted one in memory (`:memory:`, key null).
 * The file is locked until it is closed: a second opener gets `busy` at once.
 * `key`: 32 raw bytes, no passphrase, so nothing is derived here.
 */
export function openDatabase(path: string, key: Uint8Array | null, options: OpenOptions = {}): Result<Database, OpenFailure> {
  const inMemory = path === ':memory:';
  if (!inMemory) {
    if (key?.length !== KEY_BYTES) throw new Error('A database file needs a key of 32 bytes.');
    if (!existsSync(dirname(path)) || (options.create !== true && !holdsBytes(path))) return err({ code: 'missing' });
  }
  let db: Database | undefined;
  try {
    db = connect(path, options);
    if (!inMemory && key !== null) unlock(db, key);
    settle(db, inMemory, options.readOnly === true);
    const version = db.pragma('user_version', { simple: true });
    if (options.newestVersion !== undefined && typeof version === 'number' && version > options.newestVersion) {
      db.close();
      return err({ code: 'newer', version });
    }
    return ok(db);
  } catch (thrown) {
    db?.close();
    return err(openFailure(thrown));
  }
}

/**
 * Another database in memory with the same pages, its search index too. Only of one that lies in memory itself: the pages
 * of an encrypted file would come out readable.
 */
export function copyInMemory(db: Database): Database {
  if (!db.memory) throw new Error('Only a database in memory is copied so.');
  const copy = connect(db.serialize(), {});
  settle(copy, true, false);
  return copy;
}

function holdsBytes(path: string): boolean {
  return existsSync(path) && statSync(path).size > 0;
}

/** `from`: a path, or the pages of a database in memory. */
function connect(from: string | Buffer, options: OpenOptions): Database {
  const nativeBinding = builtBinding();
  return new BetterSqlite3(from, {
    timeout: 0,
    readonly: options.readOnly === true,
    fileMustExist: typeof from === 'string' && from !== ':memory:' && options.create !== true,
    ...(nativeBinding === null ? {} : { nativeBinding }),
  });
}

/**
 * The binary built on this machine, where the runtime is too old for the package's own; null means the latter.
 * Throws where it is needed and missing: loading the other one would end the process without a word.
 * Inside a packaged app the package lies in app.asar and its binaries beside it in app.asar.unpacked.
 */
function builtBinding(): string | null {
  if (Number(process.versions['napi']) >= NODE_API_OF_PREBUILD) return null;
  const entry = createRequire(import.meta.url).resolve('better-sqlite3');
  const built = join(dirname(dirname(entry)), 'build', 'Release', 'better_sqlite3.node');
  const onDisk = built.replace(`app.asar${sep}`, `app.asar.unpacked${sep}`);
  if (!existsSync(onDisk)) throw new Error(`This runtime needs the database binary built by the set-up: ${onDisk}`);
  return onDisk;
}

function unlock(db: Database, key: Uint8Array): void {
  db.pragma(`cipher='aegis'`);
  // "raw:" + 64 hex digits bypasses the passphrase derivation (SQLite3 Multiple Ciphers, PRAGMA key).
  db.pragma(`key='raw:${Buffer.from(key).toString('hex')}'`);
}

/** Settings of the connection. The first read is where a wrong key shows and where the lock is taken. */
function settle(db: Database, inMemory: boolean, readOnly: boolean): void {
  db.pragma('temp_store=MEMORY');
  db.pragma('foreign_keys=ON');
  db.pragma('trusted_schema=OFF');
  db.pragma('cell_size_check=ON');
  // Erased text must be gone from the file, not only from the tables.
  db.pragma('secure_delete=ON');
  if (!inMemory && !readOnly) {
    // Before the first access, so that the write-ahead log needs no shared-memory file.
    db.pragma('locking_mode=EXCLUSIVE');
    const mode = db.pragma('journal_mode=WAL', { simple: true });
    if (mode !== 'wal') throw new Error(`The write-ahead log is not available: ${String(mode)}`);
    db.pragma('synchronous=FULL');
    // An empty write transaction: the lock is held from here on, not from the first save.
    db.exec('BEGIN IMMEDIATE; COMMIT');
  }
  // 64 MiB of pages stay decrypted: a superior's figures read the same ten of them again and again. This one reads the
  // schema, so it comes after the lock.
  db.pragma('cache_size=-65536');
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
}

function openFailure(thrown: unknown): OpenFailure {
  const errno = errnoOfDatabase(thrown);
  if (errno === null) throw thrown;
  if (errno === 'SQLITE_NOTADB') return { code: 'wrong-key' };
  if (errno.startsWith('SQLITE_BUSY') || errno.startsWith('SQLITE_LOCKED')) return { code: 'busy' };
  if (errno.startsWith('SQLITE_CORRUPT')) return { code: 'damaged' };
  return { code: 'unopenable', errno };
}

/** SQLite's name of a thrown error (`SQLITE_FULL`), or null when it is none of SQLite's (then it is a bug). */
export function errnoOfDatabase(thrown: unknown): string | null {
  return thrown instanceof BetterSqlite3.SqliteError ? thrown.code : null;
}

/** True when a thrown value says that pages of the file cannot be read, as opposed to a bug. */
export function isDamage(thrown: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(errnoOfDatabase(thrown) ?? '');
}
