import { open, readFile, readdir, mkdir, rename, rmdir, stat, statfs, unlink, type FileHandle } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { err, ok } from '../domain/result';
import { errnoOf, fileFailure } from './file-failure';
import type { FileFacts, FileResult, Files, ReadHandle, WriteHandle } from './files';

async function attempt<T>(path: string, work: () => Promise<T>): FileResult<T> {
  try {
    return ok(await work());
  } catch (thrown) {
    return err(fileFailure(thrown, path));
  }
}

/** Like `attempt`, with one answer for "nothing there". */
async function attemptOrAbsent<T>(path: string, absent: T, work: () => Promise<T>): FileResult<T> {
  try {
    return ok(await work());
  } catch (thrown) {
    if (errnoOf(thrown) === 'ENOENT') return ok(absent);
    return err(fileFailure(thrown, path));
  }
}

function readHandle(path: string, handle: FileHandle): ReadHandle {
  return {
    read: (position, length) =>
      attempt(path, async () => {
        const buffer = new Uint8Array(length);
        let filled = 0;
        while (filled < length) {
          const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return buffer.subarray(0, filled);
      }),
    close: () => attempt(path, () => handle.close()),
  };
}

function writeHandle(path: string, handle: FileHandle): WriteHandle {
  return {
    append: (chunk) => attempt(path, () => handle.writeFile(chunk)),
    sync: () => attempt(path, () => handle.sync()),
    close: () => attempt(path, () => handle.close()),
  };
}

// EPERM and EISDIR: Windows opens no folder. EINVAL and ENOTSUP: some FAT and network drivers sync none.
const CANNOT_SYNC_FOLDERS: ReadonlySet<string> = new Set(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EACCES']);

async function syncFolder(path: string): FileResult<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    await handle.sync();
    return ok(undefined);
  } catch (thrown) {
    const errno = errnoOf(thrown);
    if (errno !== null && CANNOT_SYNC_FOLDERS.has(errno)) return ok(undefined);
    return err(fileFailure(thrown, path));
  } finally {
    await handle?.close();
  }
}

async function facts(path: string): Promise<FileFacts> {
  const found = await stat(path);
  const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  return { kind, size: found.size, modifiedAt: Math.floor(found.mtimeMs) };
}

/** The real disk. */
export const nodeFiles: Files = {
  read: (path) => attempt(path, () => readFile(path)),
  openRead: (path) => attempt(path, async () => readHandle(path, await open(path, 'r'))),
  create: (path) => attempt(path, async () => writeHandle(path, await open(path, 'w', 0o600))),
  rename: (from, to) => attempt(to, () => rename(from, to)),
  remove: (path) => attemptOrAbsent(path, undefined, () => unlink(path)),
  makeFolder: (path) => attempt(path, async () => void (await mkdir(path, { recursive: true }))),
  removeFolder: (path) => attemptOrAbsent(path, undefined, () => rmdir(path)),
  list: (path) => attempt(path, async () => (await readdir(path)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))),
  stat: (path) => attemptOrAbsent<FileFacts | null>(path, null, () => facts(path)),
  syncFolder,
  freeSpace: (path) =>
    attempt(path, async () => {
      const space = await statfs(path);
      return space.bavail * space.bsize;
    }),
};

/** The real wait between two tries of a rename. Milliseconds. */
export const realPause = (ms: number): Promise<void> => wait(ms);
