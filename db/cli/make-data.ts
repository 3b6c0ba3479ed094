import { fail, type Failure } from '../domain/failure';
import { err, ok, type Result } from '../domain/result';
import type { Files } from '../files/files';
import type { Database } from '../store/open';
import { createDatabase } from '../vault/create-database';
import { mayBegin, type DataFolder } from '../vault/folder';
import { createKeyFile, type Unlocked } from '../vault/key-file';
import { checkPassphrase } from '../vault/passphrase';
import type { RandomBytes } from '../vault/random';
import { toldReading, toldVault } from '../vault/told';

/** May new data begin here with this passphrase? Asked before anything is written. */
export async function mayMake(files: Files, folder: DataFolder, passphrase: string): Promise<Result<null, Failure>> {
  const good = checkPassphrase(passphrase);
  if (!good.ok) return err(toldVault(good.error));
  const free = await mayBegin(files, folder);
  if (!free.ok) return err(toldReading(free.error));
  return free.value ? ok(null) : err(fail('data-exists'));
}

export interface NewKeys {
  readonly files: Files;
  readonly folder: DataFolder;
  readonly passphrase: string;
  readonly recoveryCode: string;
  readonly random: RandomBytes;
}

export async function makeKeys(keys: NewKeys): Promise<Result<Unlocked, Failure>> {
  const made = await createKeyFile(keys);
  return made.ok ? made : err(toldVault(made.error));
}

/** Makes the database whole or not at all; `fill` migrates it and writes what it begins with. The caller closes it. */
export async function makeDatabase<T>(files: Files, folder: DataFolder, key: Uint8Array, fill: (db: Database) => T): Promise<Result<{ readonly db: Database; readonly value: T }, Failure>> {
  const made = await createDatabase<T, never>(files, folder, key, (db) => ok(fill(db)));
  return made.ok ? made : err(toldVault(made.error));
}
