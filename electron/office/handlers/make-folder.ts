import type { Failure } from '../../contract';
import { err, ok, type Result } from '../../../db/domain/result';
import { newDeviceKeys, type Moment } from '../../../db/office/office';
import { migrate } from '../../../db/schema/migrate';
import type { Database } from '../../../db/store/open';
import { setSetting, type DeviceKeys } from '../../../db/store/settings';
import { createDatabase } from '../../../db/vault/create-database';
import { mayBegin } from '../../../db/vault/folder';
import { createKeyFile } from '../../../db/vault/key-file';
import { checkPassphrase } from '../../../db/vault/passphrase';
import { newRecoveryCode } from '../../../db/vault/recovery-code';
import { toldReading, toldVault } from '../../../db/vault/told';
import { fail } from '../../../db/domain/failure';
import { momentBy, type OfficeContext, type OpenData } from '../context';
import { asOpenData } from '../open-folder';
import { checkSelf } from '../self-check';

/** Who begins data here, and what they begin with. */
export interface Beginning {
  readonly operator: string;
  readonly passphrase: string;
  readonly begin: (db: Database, keys: DeviceKeys, moment: Moment) => void;
}

/**
 * Looks whether data may begin here and gives the recovery code. The disk is touched only when the code was typed back:
 * an app that ends before leaves an empty folder, and the first run simply begins again.
 */
export async function beginFolder(context: OfficeContext, beginning: Beginning): Promise<Result<{ readonly recoveryCode: string }, Failure>> {
  const sound = await checkSelf();
  if (!sound.ok) return sound;
  const good = checkPassphrase(beginning.passphrase);
  if (!good.ok) return err(toldVault(good.error));
  const free = await mayBegin(context.files, context.folder);
  if (!free.ok) return err(toldReading(free.error));
  if (!free.value || context.held.data.state === 'open') return err(fail('data-exists'));
  const code = newRecoveryCode(context.random);
  context.held.data = { state: 'code-to-confirm', code, finish: () => makeFolder(context, beginning, code) };
  return ok({ recoveryCode: code });
}

async function makeFolder({ files, folder, random, now, newId }: OfficeContext, { operator, passphrase, begin }: Beginning, recoveryCode: string): Promise<Result<OpenData, Failure>> {
  const unlocked = await createKeyFile({ files, folder, passphrase, recoveryCode, random });
  if (!unlocked.ok) return err(toldVault(unlocked.error));
  const keys = await newDeviceKeys();
  const created = await createDatabase<null, never>(files, folder, unlocked.value.key, (db) => {
    migrate(db);
    begin(db, keys, momentBy(now(), newId, operator));
    setSetting(db, 'recoveryCodeConfirmed', true);
    return ok(null);
  });
  return created.ok ? asOpenData(created.value.db, unlocked.value) : err(toldVault(created.error));
}
