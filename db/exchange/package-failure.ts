import type { FailureCode, Facts } from '../domain/failure';
import type { FileFailure, FileFailureCode } from '../files/files';

export type PackageFailureCode = Extract<
  FailureCode,
  | 'file-empty'
  | 'file-not-ours'
  | 'file-not-for-us'
  | 'file-damaged'
  | 'file-tampered'
  | 'file-too-large'
  | 'file-newer'
  | 'file-feature'
  | 'file-gone'
  | 'file-locked'
  | 'file-not-found'
  | 'content-invalid'
  | 'cancelled'
>;

/** Which check refused the file: several share one sentence for the person, the log tells them apart. */
export type PackageReason =
  | 'unreadable'
  | 'empty'
  | 'unknown-beginning'
  | 'zero-filled'
  | 'package-bytes'
  | 'unsealed-bytes'
  | 'age-header'
  | 'age-payload'
  | 'no-identity'
  | 'gzip-header'
  | 'gzip-body'
  | 'gzip-end'
  | 'inflation'
  | 'tar-cut'
  | 'tar-header'
  | 'tar-padding'
  | 'tar-end'
  | 'no-manifest'
  | 'manifest-bytes'
  | 'manifest-form'
  | 'newer'
  | 'feature'
  | 'manifest-signature'
  | 'manifest-schema'
  | 'manifest-parts'
  | 'addressees'
  | 'unsealed'
  | 'entry-list'
  | 'entry-name'
  | 'entry-bytes'
  | 'entry-hash'
  | 'blob-type'
  | 'line-bytes'
  | 'line-form'
  | 'line-count'
  | 'too-many'
  | 'cancelled';

/** Why a package was refused. Nothing of it was used. */
export interface PackageFailure {
  readonly code: PackageFailureCode;
  readonly reason: PackageReason;
  readonly facts?: Facts;
}

/**
 * Carries a refusal out of the nested streams of this folder; whoever opened the stream turns it into a value again.
 * Never leaves db/exchange.
 */
export class Refused extends Error {
  constructor(readonly failure: PackageFailure) {
    super(`${failure.code}: ${failure.reason}`);
  }
}

export function refuse(code: PackageFailureCode, reason: PackageReason, facts?: Facts): never {
  throw new Refused(facts ? { code, reason, facts } : { code, reason });
}

const OF_FILE: Readonly<Record<FileFailureCode, PackageFailureCode>> = {
  'not-found': 'file-not-found',
  'bad-name': 'file-not-found',
  // A virus scanner's hold on Windows is reported as missing rights.
  'access-denied': 'file-locked',
  locked: 'file-locked',
  'file-too-large': 'file-too-large',
  'drive-gone': 'file-gone',
  'io-error': 'file-gone',
  // These three belong to writing; a medium that answers a read with them is not in order.
  'disk-full': 'file-gone',
  'read-only': 'file-gone',
  'already-exists': 'file-gone',
};

/** What a fault of the disk or the stick means for the package on it. */
export function failureOfFile(failure: FileFailure): PackageFailure {
  return { code: OF_FILE[failure.code], reason: 'unreadable', facts: { errno: failure.errno } };
}
