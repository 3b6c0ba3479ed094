import { fail, type Failure } from '../domain/failure';
import { assertNever } from '../domain/result';
import type { FileFailure } from '../files/files';
import type { CopyFailure } from '../store/copy';
import type { OpenFailure } from '../store/open';
import type { BackupFileFailure } from './backup-file';
import type { KeyFileFailure, WrongPassphrase, WrongRecoveryCode } from './key-file';
import type { PassphraseFailure } from './passphrase';
import type { RecoveryCodeFailure } from './recovery-code';

/** Everything that opening, making, saving and bringing back a data folder can meet. */
export type VaultFailure =
  | OpenFailure
  | KeyFileFailure
  | WrongPassphrase
  | WrongRecoveryCode
  | PassphraseFailure
  | RecoveryCodeFailure
  | BackupFileFailure
  | CopyFailure
  | { readonly code: 'folder-not-empty' }
  | { readonly code: 'differs' }
  | { readonly code: 'cancelled' };

/** A failure of the disk or the stick while something was being written, as a person is told of it. */
export function toldWriting(failure: FileFailure): Failure {
  switch (failure.code) {
    case 'disk-full':
      return fail('disk-full');
    case 'read-only':
      return fail('drive-read-only');
    case 'drive-gone':
    case 'io-error':
    case 'not-found':
      return fail('drive-gone');
    case 'locked':
      return fail('file-locked');
    // FAT32 ends at 4 GiB, and a name may be too long for a stick: another place helps with all of them.
    case 'access-denied':
    case 'already-exists':
    case 'bad-name':
    case 'file-too-large':
      return fail('drive-denied');
    default:
      return assertNever(failure.code);
  }
}

/** The same while a file that a person chose was being read. */
export function toldReading(failure: FileFailure): Failure {
  switch (failure.code) {
    case 'not-found':
    case 'bad-name':
      return fail('file-not-found');
    case 'locked':
    case 'access-denied':
      return fail('file-locked');
    default:
      return fail('file-gone');
  }
}

/** What a person is told when a data folder or a backup does not do what was asked. */
export function toldVault(failure: VaultFailure): Failure {
  switch (failure.code) {
    case 'wrong-passphrase':
      return fail('wrong-passphrase', { tries: failure.tries });
    case 'wrong-recovery-code':
      return fail('wrong-recovery-code', { tries: failure.tries });
    case 'passphrase-too-short':
    case 'passphrase-common':
      return fail('weak-passphrase');
    case 'recovery-code-length':
    case 'recovery-code-character':
    case 'recovery-code-typo':
      return fail('recovery-code-mistyped');
    case 'missing':
      return fail('no-data');
    case 'busy':
      return fail('data-busy');
    // The key file opened and the database did not: they do not belong together, or its first page is gone.
    case 'wrong-key':
    case 'damaged':
    case 'database-damaged':
      return fail('data-damaged');
    case 'newer':
    case 'key-file-newer':
    case 'backup-newer':
      return fail('data-newer');
    case 'local-disk-full':
      return fail('disk-full');
    case 'unopenable':
    case 'copy-failed':
      return toldUnopenable(failure.errno);
    case 'key-file-missing':
    case 'key-file-damaged':
      return fail('key-file-damaged');
    case 'folder-not-empty':
      return fail('data-exists');
    case 'not-a-backup':
      return fail('backup-not-ours');
    case 'backup-damaged':
      return fail('backup-damaged');
    case 'differs':
      return fail('read-back-differs');
    case 'cancelled':
      return fail('cancelled');
    default:
      return toldWriting(failure);
  }
}

/** `errno`: SQLite's own name for why it cannot open the file. */
function toldUnopenable(errno: string): Failure {
  if (errno.startsWith('SQLITE_FULL')) return fail('disk-full');
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(errno)) return fail('drive-denied');
  return fail('data-damaged');
}
