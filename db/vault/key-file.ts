import { dirname } from 'node:path';
import { err, ok, type Result } from '../domain/result';
import { writeDurably } from '../files/durable';
import type { FileFailure, FileResult, Files } from '../files/files';
import { countTry, forgetTries } from './attempts';
import { mayBegin, type DataFolder } from './folder';
import { keyFileBytes, MAX_KEY_FILE_BYTES, parseKeyFile, type KeyFile, type KeyFileFormatFailure } from './key-file-format';
import { KEY_BYTES, unwrapKey, wrapKey } from './key-slot';
import { checkPassphrase, normalPassphrase, type PassphraseFailure } from './passphrase';
import type { RandomBytes } from './random';
import { parseRecoveryCode, type RecoveryCodeFailure } from './recovery-code';

/** What an opened key file gives. */
export interface Unlocked {
  /** The database key, 32 raw bytes. */
  readonly key: Uint8Array;
  /** Random id of this set of keys, 32 hex digits. */
  readonly vault: string;
}

export type KeyFileFailure = { readonly code: 'key-file-missing' } | KeyFileFormatFailure | FileFailure;
export type WrongPassphrase = { readonly code: 'wrong-passphrase'; readonly tries: number };
export type WrongRecoveryCode = { readonly code: 'wrong-recovery-code'; readonly tries: number };

interface Place {
  readonly files: Files;
  readonly folder: DataFolder;
}

/**
 * First run: a random database key, wrapped by the passphrase and by the recovery code (printed form, already
 * typed back by its owner). Refuses a folder that holds a database: its key file would be lost, and with it all data.
 */
export async function createKeyFile(
  request: Place & { readonly passphrase: string; readonly recoveryCode: string; readonly random: RandomBytes },
): Promise<Result<Unlocked, FileFailure | PassphraseFailure | RecoveryCodeFailure | { readonly code: 'folder-not-empty' }>> {
  const { files, folder, random } = request;
  const passphrase = checkPassphrase(request.passphrase);
  if (!passphrase.ok) return passphrase;
  const code = parseRecoveryCode(request.recoveryCode);
  if (!code.ok) return code;
  const free = await mayBegin(files, folder);
  if (!free.ok) return free;
  if (!free.value) return err({ code: 'folder-not-empty' });
  const made = await files.makeFolder(folder.root);
  if (!made.ok) return made;
  const named = await files.syncFolder(dirname(folder.root));
  if (!named.ok) return named;

  const unlocked: Unlocked = { key: random(KEY_BYTES), vault: Buffer.from(random(16)).toString('hex') };
  const written = await writeKeyFile(request, await wrapBoth(unlocked, passphrase.value, code.value, random));
  return written.ok ? ok(unlocked) : written;
}

/** Opens the key file. A failed try is counted on disk and told; success forgets the count. About 0.3 s. */
export async function unlockWithPassphrase(
  request: Place & { readonly passphrase: string },
): Promise<Result<Unlocked, KeyFileFailure | WrongPassphrase>> {
  const keyFile = await readKeyFile(request);
  if (!keyFile.ok) return keyFile;
  const tries = await countTry(request.files, request.folder);
  const unlocked = await openWithPassphrase(keyFile.value, request.passphrase);
  if (unlocked === null) return err({ code: 'wrong-passphrase', tries });
  await forgetTries(request.files, request.folder);
  return ok(unlocked);
}

/** Opens the key file with the printed code, as typed. The caller asks for a new passphrase and a new code next. */
export async function unlockWithRecovery(
  request: Place & { readonly typed: string },
): Promise<Result<Unlocked, KeyFileFailure | RecoveryCodeFailure | WrongRecoveryCode>> {
  const code = parseRecoveryCode(request.typed);
  if (!code.ok) return code;
  const keyFile = await readKeyFile(request);
  if (!keyFile.ok) return keyFile;
  const tries = await countTry(request.files, request.folder);
  const unlocked = await openWithRecovery(keyFile.value, code.value);
  if (unlocked === null) return err({ code: 'wrong-recovery-code', tries });
  await forgetTries(request.files, request.folder);
  return ok(unlocked);
}

/**
 * Wraps the same database key anew. With `recoveryCode` (always after the old one was used) both slots are replaced,
 * and a damaged key file is healed; without it the old code stays. All or nothing at a power cut.
 * Old backups still hold the old key file: rewrapBackups comes next.
 */
export async function changePassphrase(
  request: Place & { readonly unlocked: Unlocked; readonly passphrase: string; readonly recoveryCode?: string; readonly random: RandomBytes },
): Promise<Result<void, KeyFileFailure | PassphraseFailure | RecoveryCodeFailure>> {
  const { unlocked, random } = request;
  const passphrase = checkPassphrase(request.passphrase);
  if (!passphrase.ok) return passphrase;
  if (request.recoveryCode !== undefined) {
    const code = parseRecoveryCode(request.recoveryCode);
    if (!code.ok) return code;
    return writeKeyFile(request, await wrapBoth(unlocked, passphrase.value, code.value, random));
  }
  const old = await readKeyFile(request);
  if (!old.ok) return old;
  // Another folder's key file: its recovery slot would open another key than the one that we wrap here.
  if (old.value.vault !== unlocked.vault) return err({ code: 'key-file-damaged' });
  const slot = await wrapKey(unlocked.key, passphrase.value, 'passphrase', unlocked.vault, random);
  return writeKeyFile(request, { ...old.value, passphrase: slot });
}

/** Null when the passphrase is not the one. */
export async function openWithPassphrase(keyFile: KeyFile, passphrase: string): Promise<Unlocked | null> {
  const key = await unwrapKey(keyFile.passphrase, normalPassphrase(passphrase), 'passphrase', keyFile.vault);
  return key === null ? null : { key, vault: keyFile.vault };
}

/** `printedCode` as parseRecoveryCode gives it. Null when the code is not the one. */
export async function openWithRecovery(keyFile: KeyFile, printedCode: string): Promise<Unlocked | null> {
  const key = await unwrapKey(keyFile.recovery, printedCode, 'recovery', keyFile.vault);
  return key === null ? null : { key, vault: keyFile.vault };
}

async function readKeyFile({ files, folder }: Place): Promise<Result<KeyFile, KeyFileFailure>> {
  const facts = await files.stat(folder.keys);
  if (!facts.ok) return facts;
  if (facts.value === null) return err({ code: 'key-file-missing' });
  if (facts.value.size > MAX_KEY_FILE_BYTES) return err({ code: 'key-file-damaged' });
  const bytes = await files.read(folder.keys);
  return bytes.ok ? parseKeyFile(bytes.value) : bytes;
}

async function wrapBoth({ key, vault }: Unlocked, passphrase: string, printedCode: string, random: RandomBytes): Promise<KeyFile> {
  return {
    vault,
    passphrase: await wrapKey(key, passphrase, 'passphrase', vault, random),
    recovery: await wrapKey(key, printedCode, 'recovery', vault, random),
  };
}

async function writeKeyFile({ files, folder }: Place, keyFile: KeyFile): FileResult<void> {
  const written = await writeDurably(files, folder.keys, keyFileBytes(keyFile));
  return written.ok ? ok(undefined) : written;
}
