import { fail, type Failure } from '../../../db/domain/failure';
import { err, ok, type Result } from '../../../db/domain/result';
import { foundOrganisation, type NewOrganisation } from '../../../db/office/found';
import { newDeviceKeys } from '../../../db/office/office';
import { migrate, NEWEST_DATABASE } from '../../../db/schema/migrate';
import { addIncarnation, setSetting } from '../../../db/store/settings';
import { createDatabase } from '../../../db/vault/create-database';
import { mayBegin } from '../../../db/vault/folder';
import { createKeyFile } from '../../../db/vault/key-file';
import { checkPassphrase, generatePassphrase } from '../../../db/vault/passphrase';
import { newRecoveryCode, parseRecoveryCode } from '../../../db/vault/recovery-code';
import { restoreBackup } from '../../../db/vault/restore';
import { toldReading, toldVault, toldWriting } from '../../../db/vault/told';
import { momentBy, type Handler, type Handlers, type OfficeContext, type OpenData } from '../context';
import { asOpenData } from '../open-folder';
import { checkSelf } from '../self-check';
import { entered } from './entered';

const suggestPassphrase: Handler<'firstRun.suggestPassphrase'> = (_, { randomInt }) => ok(generatePassphrase(randomInt));

/**
 * Looks whether a first run may be made here and gives the recovery code. The disk is touched only when the code was
 * typed back: an app that ends before leaves an empty folder, and the first run simply begins again.
 */
const create: Handler<'firstRun.create'> = async ({ operator, passphrase, ...organisation }, context) => {
  const sound = await checkSelf();
  if (!sound.ok) return sound;
  const good = checkPassphrase(passphrase);
  if (!good.ok) return err(toldVault(good.error));
  const free = await mayBegin(context.files, context.folder);
  if (!free.ok) return err(toldReading(free.error));
  if (!free.value || context.held.data.state === 'open') return err(fail('data-exists'));
  const code = newRecoveryCode(context.random);
  const finish = () => makeFolder(context, { ...organisation, practice: false }, operator, passphrase, code);
  context.held.data = { state: 'code-to-confirm', code, finish };
  return ok({ recoveryCode: code });
};

async function makeFolder(context: OfficeContext, organisation: NewOrganisation, operator: string, passphrase: string, recoveryCode: string): Promise<Result<OpenData, Failure>> {
  const { files, folder, random, now, newId } = context;
  const unlocked = await createKeyFile({ files, folder, passphrase, recoveryCode, random });
  if (!unlocked.ok) return err(toldVault(unlocked.error));
  const keys = await newDeviceKeys();
  const created = await createDatabase<null, never>(files, folder, unlocked.value.key, (db) => {
    migrate(db);
    foundOrganisation(db, organisation, keys, momentBy(now(), newId, operator));
    setSetting(db, 'recoveryCodeConfirmed', true);
    return ok(null);
  });
  return created.ok ? asOpenData(created.value.db, unlocked.value) : err(toldVault(created.error));
}

/** The code typed back, of a first run or of a code that replaces a used one: now everything is written. */
const confirmRecoveryCode: Handler<'firstRun.confirmRecoveryCode'> = async ({ recoveryCode }, context) => {
  const { data } = context.held;
  if (data.state !== 'code-to-confirm') return err(fail('not-open'));
  const typed = parseRecoveryCode(recoveryCode);
  if (!typed.ok) return err(toldVault(typed.error));
  if (typed.value !== data.code) return err(fail('wrong-recovery-code'));
  return entered(context, await data.finish());
};

/** Brings a backup into the empty folder. It gets a new incarnation: what it says from now on is not what was said. */
const restore: Handler<'firstRun.restore'> = async ({ file, passphrase, recoveryCode }, context) => {
  const { files, folder, newId } = context;
  if (context.held.data.state === 'open') return err(fail('data-exists'));
  const secret = recoveryCode === undefined ? (passphrase === undefined ? null : { passphrase }) : { recoveryCode };
  if (secret === null) return err(fail('bad-request'));
  const sound = await checkSelf();
  if (!sound.ok) return sound;
  const restored = await restoreBackup({ files, file, folder, secret, newestVersion: NEWEST_DATABASE });
  if (!restored.ok) {
    const { error } = restored;
    return err('path' in error && error.path === file ? toldReading(error) : 'path' in error ? toldWriting(error) : toldVault(error));
  }
  const { db, unlocked } = restored.value;
  const data = asOpenData(db, unlocked);
  if (data.ok) addIncarnation(db, newId());
  return entered(context, data);
};

export const firstRunHandlers: Handlers = {
  'firstRun.suggestPassphrase': suggestPassphrase,
  'firstRun.create': create,
  'firstRun.confirmRecoveryCode': confirmRecoveryCode,
  'firstRun.restore': restore,
};
