import { join, resolve } from 'node:path';
import { fail, type Failure } from '../domain/failure';
import { err, type Result } from '../domain/result';
import type { Files } from '../files/files';
import type { Watch } from '../files/watch';
import { nodeFiles } from '../files/node-files';
import { wake } from '../exchange/wake';
import { openOffice, type Moment, type Office } from '../office/office';
import { migrate, NEWEST_DATABASE } from '../schema/migrate';
import { openDatabase } from '../store/open';
import { settleHandover } from '../vault/handover';
import { dataFolder, folderState, type DataFolder } from '../vault/folder';
import { unlockWithPassphrase, type Unlocked } from '../vault/key-file';
import { toldReading, toldVault } from '../vault/told';
import type { Call, Outcome } from './command';
import { momentOf } from './moment';
import { readPassphrase } from './passphrase-file';

/** An open data folder and the moment of this command. */
export interface OpenData {
  readonly office: Office;
  readonly moment: Moment;
  readonly files: Files;
  readonly folder: DataFolder;
  /** Where a file that is being taken in lies meanwhile, still sealed. */
  readonly inbox: string;
  readonly watch: Watch;
}

export interface NamedData {
  readonly data: string;
  readonly 'passphrase-file': string;
}

/** Unlocks and opens the data, does the job, closes it again whatever came out. About 0.3 s for the key. */
export async function withData(named: NamedData, call: Call, job: (open: OpenData) => Promise<Outcome>): Promise<Outcome> {
  const files = nodeFiles;
  const folder = dataFolder(resolve(named.data));
  const unlocked = await unlock(files, folder, named['passphrase-file']);
  if (!unlocked.ok) return unlocked;
  const opened = openDatabase(folder.database, unlocked.value.key, { newestVersion: NEWEST_DATABASE });
  unlocked.value.key.fill(0);
  if (!opened.ok) return err(toldVault(opened.error));
  try {
    migrate(opened.value);
    const office = openOffice(opened.value);
    if (!office.ok) return office;
    wake(office.value);
    const settled = await settleHandover(files, folder, opened.value);
    if (!settled.ok) return err(toldVault(settled.error));
    return await job({ office: office.value, moment: momentOf(call, office.value), files, folder, inbox: inboxOf(folder), watch: call.watch });
  } finally {
    opened.value.close();
  }
}

export const inboxOf = (folder: DataFolder): string => join(folder.root, 'inbox');

async function unlock(files: Files, folder: DataFolder, passphraseFile: string): Promise<Result<Unlocked, Failure>> {
  const found = await folderState(files, folder);
  if (!found.ok) return err(toldReading(found.error));
  if (found.value.state === 'foreign' && found.value.reason === 'database-without-keys') return err(fail('key-file-damaged'));
  if (found.value.state !== 'ready') return err(fail('no-data'));
  const passphrase = await readPassphrase(files, passphraseFile);
  if (!passphrase.ok) return passphrase;
  const unlocked = await unlockWithPassphrase({ files, folder, passphrase: passphrase.value });
  return unlocked.ok ? unlocked : err(toldVault(unlocked.error));
}
