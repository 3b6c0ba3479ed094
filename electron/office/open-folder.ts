import type { Failure } from '../contract';
import { err, ok, type Result } from '../../db/domain/result';
import { wake } from '../../db/exchange/wake';
import { realPause } from '../../db/files/node-files';
import { openOffice } from '../../db/office/office';
import { migrate, NEWEST_DATABASE } from '../../db/schema/migrate';
import { dropUnnamedBlobs } from '../../db/store/blobs';
import { openDatabase, type Database } from '../../db/store/open';
import type { Unlocked } from '../../db/vault/key-file';
import { settleHandover } from '../../db/vault/handover';
import { toldVault } from '../../db/vault/told';
import type { OfficeContext, OpenData } from './context';

// After a crash the old office process may still be ending: it holds the file for some milliseconds more.
const BUSY_TRIES = 20;
const BUSY_PAUSE = 150;

/** Opens the folder's database with its key and brings it to this program's version. */
export async function openFolder({ files, folder }: Pick<OfficeContext, 'files' | 'folder'>, unlocked: Unlocked): Promise<Result<OpenData, Failure>> {
  let opened = openDatabase(folder.database, unlocked.key, { newestVersion: NEWEST_DATABASE });
  for (let tried = 1; tried < BUSY_TRIES && !opened.ok && opened.error.code === 'busy'; tried += 1) {
    await realPause(BUSY_PAUSE);
    opened = openDatabase(folder.database, unlocked.key, { newestVersion: NEWEST_DATABASE });
  }
  if (!opened.ok) return err(toldVault(opened.error));
  const data = asOpenData(opened.value, unlocked);
  if (!data.ok) return data;
  // A handover that a crash interrupted is completed or forgotten before anybody works under a wrong name.
  const settled = await settleHandover(files, folder, opened.value);
  if (settled.ok) return data;
  opened.value.close();
  return err(toldVault(settled.error));
}

/** An open database as the office; closed again when it cannot be that. */
export function asOpenData(db: Database, unlocked: Unlocked): Result<OpenData, Failure> {
  let office: ReturnType<typeof openOffice> | undefined;
  try {
    migrate(db);
    office = openOffice(db);
    if (office.ok) wake(office.value);
    dropUnnamedBlobs(db);
  } finally {
    if (office?.ok !== true) db.close();
  }
  return office.ok ? ok({ office: office.value, unlocked }) : office;
}

/** Closes the database and forgets its key. */
export function closeData({ held }: OfficeContext): void {
  if (held.data.state === 'open') {
    held.data.data.office.db.close();
    held.data.data.unlocked.key.fill(0);
  }
  held.data = { state: 'closed' };
  delete held.handover;
}
