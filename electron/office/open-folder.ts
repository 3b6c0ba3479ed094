import type { Failure } from '../contract';
import { err, ok, type Result } from '../../db/domain/result';
import { openOffice } from '../../db/office/office';
import { migrate, NEWEST_DATABASE } from '../../db/schema/migrate';
import { openDatabase, type Database } from '../../db/store/open';
import type { Unlocked } from '../../db/vault/key-file';
import { toldVault } from '../../db/vault/told';
import type { OfficeContext, OpenData } from './context';

/** Opens the folder's database with its key and brings it to this program's version. */
export function openFolder({ folder }: OfficeContext, unlocked: Unlocked): Result<OpenData, Failure> {
  const opened = openDatabase(folder.database, unlocked.key, { newestVersion: NEWEST_DATABASE });
  return opened.ok ? asOpenData(opened.value, unlocked) : err(toldVault(opened.error));
}

/** An open database as the office; closed again when it cannot be that. */
export function asOpenData(db: Database, unlocked: Unlocked): Result<OpenData, Failure> {
  let office: ReturnType<typeof openOffice> | undefined;
  try {
    migrate(db);
    office = openOffice(db);
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
}
