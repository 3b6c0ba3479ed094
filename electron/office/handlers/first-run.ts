import { fail } from '../../../db/domain/failure';
import { err, ok } from '../../../db/domain/result';
import { foundOrganisation } from '../../../db/office/found';
import { NEWEST_DATABASE } from '../../../db/schema/migrate';
import { addIncarnation } from '../../../db/store/settings';
import { generatePassphrase } from '../../../db/vault/passphrase';
import { parseRecoveryCode } from '../../../db/vault/recovery-code';
import { restoreBackup } from '../../../db/vault/restore';
import { toldReading, toldVault, toldWriting } from '../../../db/vault/told';
import type { Handler, Handlers } from '../context';
import { asOpenData } from '../open-folder';
import { checkSelf } from '../self-check';
import { entered } from './entered';
import { beginFolder } from './make-folder';

const suggestPassphrase: Handler<'firstRun.suggestPassphrase'> = (_, { randomInt }) => ok(generatePassphrase(randomInt));

const create: Handler<'firstRun.create'> = ({ operator, passphrase, ...organisation }, context) =>
  beginFolder(context, { operator, passphrase, begin: (db, keys, moment) => void foundOrganisation(db, { ...organisation, practice: false }, keys, moment) });

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
