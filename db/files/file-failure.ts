import type { FileFailure, FileFailureCode } from './files';

// Node reports libuv's names on every system. EPERM on Linux is also an immutable file, on Windows a virus scanner.
const CODES: Readonly<Record<string, FileFailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  ENODEV: 'drive-gone',
  ENXIO: 'drive-gone',
  ENOMEDIUM: 'drive-gone',
  ENOTCONN: 'drive-gone',
  EHOSTDOWN: 'drive-gone',
  ESTALE: 'drive-gone',
  ESHUTDOWN: 'drive-gone',
  EIO: 'drive-gone',
  UNKNOWN: 'drive-gone',
  EACCES: 'access-denied',
  EPERM: 'access-denied',
  EEXIST: 'already-exists',
  ENOTEMPTY: 'already-exists',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  EAGAIN: 'locked',
  ENAMETOOLONG: 'bad-name',
  EINVAL: 'bad-name',
  EILSEQ: 'bad-name',
  EISDIR: 'bad-name',
  ELOOP: 'bad-name',
  EFBIG: 'file-too-large',
};

/** The system's error name of a thrown value, or null when it is no system error (then it is a bug). */
export function errnoOf(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') return null;
  return /^E[A-Z0-9]+$|^UNKNOWN$/.test(thrown.code) ? thrown.code : null;
}

/** A thrown system error as a plain failure. Anything else is a bug and is thrown again. */
export function fileFailure(thrown: unknown, path: string): FileFailure {
  const errno = errnoOf(thrown);
  if (errno === null) throw thrown;
  return { code: CODES[errno] ?? 'io-error', path, errno };
}
