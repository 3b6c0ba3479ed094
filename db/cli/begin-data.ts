import { resolve } from 'node:path';
import type { Failure } from '../domain/failure';
import { ok, type Result } from '../domain/result';
import { nodeFiles } from '../files/node-files';
import { newDeviceKeys, type Moment, type Office } from '../office/office';
import type { Database } from '../store/open';
import { migrate } from '../schema/migrate';
import { setSetting, type DeviceKeys } from '../store/settings';
import { dataFolder } from '../vault/folder';
import { newRecoveryCode } from '../vault/recovery-code';
import type { Call } from './command';
import { keepCode } from './keep-code';
import { makeDatabase, makeKeys, mayMake } from './make-data';
import { momentBy } from './moment';
import type { NamedData } from './open-data';
import { readPassphrase } from './passphrase-file';

/** What is begun with an organisation that is there already: a second computer of it, or one in the place of a lost one. */
export type Begin = (db: Database, keys: DeviceKeys, moment: Moment) => Office;
export type Recovery = { readonly recoveryCode: string } | { readonly recoveryFile: string };

/** Begins data in an empty folder; `data-exists` where there is some. Answers its own recovery code, once, or where it was kept. */
export async function beginData(named: NamedData, { now, newId, random }: Call, begin: Begin, { operator, recoveryFile }: { readonly operator: string | undefined; readonly recoveryFile: string | undefined }): Promise<Result<Recovery, Failure>> {
  const files = nodeFiles;
  const folder = dataFolder(resolve(named.data));
  const passphrase = await readPassphrase(files, named['passphrase-file']);
  if (!passphrase.ok) return passphrase;
  const may = await mayMake(files, folder, passphrase.value);
  if (!may.ok) return may;
  const recoveryCode = newRecoveryCode(random);
  const kept = await keepCode(files, recoveryFile, recoveryCode);
  if (!kept.ok) return kept;
  const unlocked = await makeKeys({ files, folder, passphrase: passphrase.value, recoveryCode, random });
  if (!unlocked.ok) return unlocked;
  const keys = await newDeviceKeys();
  const moment = momentBy(now(), newId, operator ?? '命令行');
  const made = await makeDatabase(files, folder, unlocked.value.key, (db) => {
    migrate(db);
    begin(db, keys, moment);
    setSetting(db, 'recoveryCodeConfirmed', kept.value !== null);
  });
  if (!made.ok) return made;
  made.value.db.close();
  return ok(kept.value === null ? { recoveryCode } : { recoveryFile: kept.value });
}
