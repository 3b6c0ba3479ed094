import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memberDocument } from '../../db/domain/member';
import { idFrom } from '../../db/domain/ids';
import { ok } from '../../db/domain/result';
import { nodeFiles as files } from '../../db/files/node-files';
import { foundOrganisation } from '../../db/office/found';
import { newDeviceKeys, openOffice } from '../../db/office/office';
import { documentOfRow, recordRow } from '../../db/office/records';
import { saveRecord } from '../../db/office/save';
import { migrate } from '../../db/schema/migrate';
import { openDatabase } from '../../db/store/open';
import { createDatabase } from '../../db/vault/create-database';
import { dataFolder } from '../../db/vault/folder';
import { createKeyFile, unlockWithPassphrase } from '../../db/vault/key-file';
import { systemRandom } from '../../db/vault/random';
import { newRecoveryCode } from '../../db/vault/recovery-code';
import { runSelfTest } from '../../db/vault/self-test';
import { momentBy } from './context';

export interface SelfTestReport {
  readonly ok: boolean;
  /** What answered wrongly: names of algorithms, or the step at which the record was lost. */
  readonly failed: readonly string[];
  readonly record: string | null;
  readonly versions: { readonly app: string; readonly electron: string; readonly node: string };
}

/** Known answers, and then the whole way once: a new encrypted folder, a record saved, closed, unlocked, read back. */
export async function testSelf(app: string, now: Date): Promise<SelfTestReport> {
  const root = await mkdtemp(join(tmpdir(), 'zhibu-self-test-'));
  try {
    const { failed } = await runSelfTest(root);
    const record = await saveAndReadBack(join(root, 'data'), now);
    const all = record.ok ? failed : [...failed, record.step];
    return { ok: all.length === 0, failed: all, record: record.ok ? record.id : null, versions: { app, electron: process.versions['electron'] ?? '', node: process.versions.node } };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function saveAndReadBack(root: string, now: Date): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly step: string }> {
  const folder = dataFolder(root);
  const newId = (): string => idFrom(systemRandom(16));
  const moment = momentBy(now, newId, '自检');
  const [passphrase, id, name] = ['自检用的一句口令而已', newId(), '王建国'];
  const made = await createKeyFile({ files, folder, passphrase, recoveryCode: newRecoveryCode(systemRandom), random: systemRandom });
  if (!made.ok) return { ok: false, step: `keys: ${made.error.code}` };
  const keys = await newDeviceKeys();
  const created = await createDatabase<null, never>(files, folder, made.value.key, (db) => {
    migrate(db);
    foundOrganisation(db, { code: '1', name: '自检党支部', type: 'branch', role: 'branch', practice: true }, keys, moment);
    return ok(null);
  });
  if (!created.ok) return { ok: false, step: `database: ${created.error.code}` };
  const office = openOffice(created.value.db);
  if (!office.ok) return { ok: false, step: `office: ${office.error.code}` };
  const saved = saveRecord(office.value, moment, { record: id, kind: 'member', document: memberDocument.parse({ name }), heads: [] });
  created.value.db.close();
  if (!saved.ok) return { ok: false, step: `save: ${saved.error.code}` };

  const unlocked = await unlockWithPassphrase({ files, folder, passphrase });
  if (!unlocked.ok) return { ok: false, step: `unlock: ${unlocked.error.code}` };
  const opened = openDatabase(folder.database, unlocked.value.key);
  if (!opened.ok) return { ok: false, step: `open: ${opened.error.code}` };
  const found = recordRow(opened.value, id);
  const same = found !== undefined && documentOfRow(found, 'member').name === name;
  opened.value.close();
  return same ? { ok: true, id } : { ok: false, step: 'read back' };
}
