import type { Result } from '../domain/result';

/**
 * What can go wrong between us and a disk or a stick, as far as a person can act on it.
 * `drive-gone` is a medium that no longer answers: pulled out, or failing. `locked` is another program's hold.
 */
export type FileFailureCode =
  | 'disk-full'
  | 'read-only'
  | 'drive-gone'
  | 'access-denied'
  | 'already-exists'
  | 'not-found'
  | 'locked'
  | 'bad-name'
  | 'file-too-large'
  | 'io-error';

export interface FileFailure {
  readonly code: FileFailureCode;
  readonly path: string;
  /** The system's own name for it (`ENOSPC`), for the log. */
  readonly errno: string;
}

export type FileResult<T> = Promise<Result<T, FileFailure>>;

export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, by the medium's own clock: shown, never trusted. */
  readonly modifiedAt: number;
}

export interface ReadHandle {
  /** Up to `length` bytes from `position`; fewer, or none, at the end. */
  read(position: number, length: number): FileResult<Uint8Array>;
  close(): FileResult<void>;
}

export interface WriteHandle {
  append(chunk: Uint8Array): FileResult<void>;
  /** The bytes are on the medium when this succeeds; the file's name is not, until `syncFolder`. */
  sync(): FileResult<void>;
  close(): FileResult<void>;
}

/** The only way in which durable work touches a disk, so that tests can pull the plug between any two steps. */
export interface Files {
  read(path: string): FileResult<Uint8Array>;
  openRead(path: string): FileResult<ReadHandle>;
  /** An empty file, whatever was there before. */
  create(path: string): FileResult<WriteHandle>;
  /** Replaces `to` when it is a file. */
  rename(from: string, to: string): FileResult<void>;
  /** Removes a file; one that is not there is fine. */
  remove(path: string): FileResult<void>;
  /** Makes the folder and those above it; one that is there is fine. */
  makeFolder(path: string): FileResult<void>;
  /** Removes an empty folder; one that is not there is fine. */
  removeFolder(path: string): FileResult<void>;
  /** The names inside, sorted by code unit. */
  list(path: string): FileResult<readonly string[]>;
  /** Null when nothing is there. */
  stat(path: string): FileResult<FileFacts | null>;
  /** Makes the names in a folder durable. Succeeds where the system offers no such thing (Windows, some FAT drivers). */
  syncFolder(path: string): FileResult<void>;
  /** Bytes that this user can still write there. */
  freeSpace(path: string): FileResult<number>;
}
