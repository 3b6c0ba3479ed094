import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../domain/result';
import type { FileFailure, FileResult, Files, WriteHandle } from './files';
import { realPause } from './node-files';

/** Waits so many milliseconds; tests pass one that does not. */
export type Pause = (ms: number) => Promise<void>;

export type Content = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export interface Written {
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** What a file is called until it is whole. */
export const PART = '.part';

// A virus scanner holds a new file for seconds; a minute is what a person waits before pulling the stick anyway.
const RENAME_PATIENCE = 60_000;
const RENAME_PAUSE = 500;

const PIECE = 256 * 1024;

/**
 * Writes a file so that a power cut at any moment leaves the old file or the new one, never a piece:
 * `.part` beside it, fsync, rename (tried again for 60 s while another program holds it), fsync of the folder.
 * A failure leaves the old file as it was; the `.part` is removed where the medium still lets us.
 * What `content` throws while being read passes through, after the same tidying; a failing contentOf becomes the result.
 */
export async function writeDurably(files: Files, path: string, content: Content, pause: Pause = realPause): FileResult<Written> {
  const part = path + PART;
  let finished = false;
  try {
    const written = await writePart(files, part, content);
    if (!written.ok) return written;
    const placed = await placeDurably(files, part, path, pause);
    if (!placed.ok) return placed;
    finished = true;
    return written;
  } catch (thrown) {
    if (thrown instanceof ReadStopped) return err(thrown.failure);
    throw thrown;
  } finally {
    // Only tidying: the failure that brought us here is the one to tell, and a left-over .part is ignored by every reader.
    if (!finished) await files.remove(part);
  }
}

/** Writes and fsyncs one file under its own name. Not durable until its folder is synced. */
async function writePart(files: Files, part: string, content: Content): FileResult<Written> {
  const opened = await files.create(part);
  if (!opened.ok) return opened;
  const handle = opened.value;
  let filled: Result<Written, FileFailure>;
  try {
    filled = await fill(handle, content);
  } catch (thrown) {
    await handle.close();
    throw thrown;
  }
  const closed = await handle.close();
  if (!filled.ok) return filled;
  return closed.ok ? filled : closed;
}

async function fill(handle: WriteHandle, content: Content): FileResult<Written> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of content instanceof Uint8Array ? [content] : content) {
    const appended = await handle.append(chunk);
    if (!appended.ok) return appended;
    hash.update(chunk);
    size += chunk.length;
  }
  const synced = await handle.sync();
  return synced.ok ? ok({ size, sha256: hash.digest('hex') }) : synced;
}

/** Renames a synced file to its final name, patiently, and syncs the folder. Both names lie in the same folder. */
export async function placeDurably(files: Files, from: string, to: string, pause: Pause = realPause): FileResult<void> {
  for (let waited = 0; ; waited += RENAME_PAUSE) {
    const renamed = await files.rename(from, to);
    if (renamed.ok) break;
    const mayPass = renamed.error.code === 'access-denied' || renamed.error.code === 'locked';
    if (!mayPass || waited >= RENAME_PATIENCE) return renamed;
    await pause(RENAME_PAUSE);
  }
  return files.syncFolder(dirname(to));
}

/** Copies a file durably, piece by piece, and says what it wrote. */
export function copyDurably(files: Files, from: string, to: string, pause: Pause = realPause): FileResult<Written> {
  return writeDurably(files, to, contentOf(files, from), pause);
}

/** Carries a failure of reading through whatever stands between a source file and writeDurably. */
class ReadStopped extends Error {
  constructor(readonly failure: FileFailure) {
    super(failure.code);
  }
}

/**
 * A file, or a range of it, as content for writeDurably, which turns a failure of reading into its own result.
 * Anybody else who reads it gets that failure thrown.
 */
export async function* contentOf(files: Files, path: string, start = 0, length = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array, void, void> {
  for await (const piece of readChunks(files, path, start, length)) {
    if (!piece.ok) throw new ReadStopped(piece.error);
    yield piece.value;
  }
}

/**
 * A file, or a range of it, in pieces of at most 256 KiB. Ends after the first failure, or where the file ends.
 * The file is closed even when the reader stops early.
 */
export async function* readChunks(
  files: Files,
  path: string,
  start = 0,
  length = Number.POSITIVE_INFINITY,
): AsyncGenerator<Result<Uint8Array, FileFailure>, void, void> {
  const opened = await files.openRead(path);
  if (!opened.ok) {
    yield opened;
    return;
  }
  const handle = opened.value;
  try {
    for (let done = 0; done < length; ) {
      const piece = await handle.read(start + done, Math.min(PIECE, length - done));
      if (piece.ok && piece.value.length === 0) return;
      yield piece;
      if (!piece.ok) return;
      done += piece.value.length;
    }
  } finally {
    // A file that was only read has nothing to lose by a failing close.
    await handle.close();
  }
}

/** Size and SHA-256 of a file as the system gives it back. */
export async function digestOf(files: Files, path: string, onBytes?: (done: number) => void, signal?: AbortSignal): FileResult<Written> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of readChunks(files, path)) {
    if (!piece.ok) return piece;
    hash.update(piece.value);
    size += piece.value.length;
    onBytes?.(size);
    // Whoever stopped it does not look at what comes of it.
    if (signal?.aborted) break;
  }
  return ok({ size, sha256: hash.digest('hex') });
}

/** Reads the file again and compares it with what was written. Sees the system's cache, not yet the medium. */
export async function compareBack(
  files: Files,
  path: string,
  written: Written,
  onBytes?: (done: number) => void,
  signal?: AbortSignal,
): Promise<Result<void, FileFailure | { readonly code: 'differs'; readonly path: string }>> {
  const found = await digestOf(files, path, onBytes, signal);
  if (!found.ok) return found;
  const same = found.value.size === written.size && found.value.sha256 === written.sha256;
  return same ? ok(undefined) : err({ code: 'differs', path });
}
