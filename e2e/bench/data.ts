import { mkdirSync, rmSync } from 'node:fs';
import { nodeFiles } from '../../db/files/node-files';
import { foundOffice, newDeviceKeys, type Moment, type Office } from '../../db/office/office';
import { saveRecords, type Save } from '../../db/office/save';
import { idFrom } from '../../db/domain/ids';
import type { Result } from '../../db/domain/result';
import { migrate } from '../../db/schema/migrate';
import { openDatabase } from '../../db/store/open';
import { setSetting } from '../../db/store/settings';
import type { SampleBranch } from '../../db/testing/sample/types';
import { dataFolder, type DataFolder } from '../../db/vault/folder';
import { createKeyFile } from '../../db/vault/key-file';
import { systemRandom } from '../../db/vault/random';
import { newRecoveryCode } from '../../db/vault/recovery-code';

export const PASSPHRASE = '春风杯子铅笔列车2026';

export const moment = (now: string): Moment => ({ now, today: now.slice(0, 10), author: '李淑芬', newId: () => idFrom(systemRandom(16)) });

export function must<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** An office of its own in an encrypted database file, with an organisation and its members, without gatherings. */
export async function makeOffice(path: string, key: Uint8Array, branch: SampleBranch): Promise<Office> {
  const db = must(openDatabase(path, key, { create: true }));
  migrate(db);
  const office = foundOffice(db, { org: branch.org, keys: await newDeviceKeys(), role: 'branch', operator: '李淑芬', incarnation: idFrom(systemRandom(16)), practice: true });
  setSetting(db, 'recoveryCodeConfirmed', true);
  must(saveRecords(office, moment('2025-01-02T01:30:00.000Z'), [{ record: branch.org, kind: 'organisation', document: branch.organisation, heads: [] }, ...savesOf('member', branch.members)]));
  return office;
}

export const savesOf = (kind: 'member' | 'gathering', records: readonly { readonly id: string; readonly document: unknown }[]): Save[] =>
  records.map(({ id, document }) => ({ record: id, kind, document, heads: [] }));

/** A data folder as the app leaves it, closed, opened by PASSPHRASE. */
export async function makeDataFolder(root: string, branch: SampleBranch): Promise<DataFolder> {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  const folder = dataFolder(root);
  const { key } = must(await createKeyFile({ files: nodeFiles, folder, passphrase: PASSPHRASE, recoveryCode: newRecoveryCode(systemRandom), random: systemRandom }));
  const office = await makeOffice(folder.database, key, branch);
  must(saveRecords(office, moment('2025-12-31T01:30:00.000Z'), savesOf('gathering', branch.gatherings)));
  office.db.close();
  return folder;
}
