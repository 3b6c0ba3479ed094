import { err, ok } from '../../../db/domain/result';
import { changePassphrase, unlockWithPassphrase, unlockWithRecovery } from '../../../db/vault/key-file';
import { checkPassphrase } from '../../../db/vault/passphrase';
import { newRecoveryCode } from '../../../db/vault/recovery-code';
import { rewrapBackups } from '../../../db/vault/rewrap-backups';
import { toldVault } from '../../../db/vault/told';
import type { Handler, Handlers } from '../context';
import { closeData, openFolder } from '../open-folder';
import { checkSelf } from '../self-check';
import { entered } from './entered';

const withPassphrase: Handler<'unlock.withPassphrase'> = async ({ passphrase }, context) => {
  const sound = await checkSelf();
  if (!sound.ok) return sound;
  const { files, folder } = context;
  const unlocked = await unlockWithPassphrase({ files, folder, passphrase });
  if (!unlocked.ok) return err(toldVault(unlocked.error));
  closeData(context);
  return entered(context, await openFolder(context, unlocked.value));
};

/**
 * The printed code opens the way to a new passphrase and a new code. Both are written when the new code was typed
 * back; an app that ends before leaves the old code and the old passphrase as they were.
 */
const withRecoveryCode: Handler<'unlock.withRecoveryCode'> = async ({ recoveryCode, newPassphrase }, context) => {
  const sound = await checkSelf();
  if (!sound.ok) return sound;
  const { files, folder, random } = context;
  const good = checkPassphrase(newPassphrase);
  if (!good.ok) return err(toldVault(good.error));
  const unlocked = await unlockWithRecovery({ files, folder, typed: recoveryCode });
  if (!unlocked.ok) return err(toldVault(unlocked.error));
  closeData(context);
  const code = newRecoveryCode(random);
  context.held.data = {
    state: 'code-to-confirm',
    code,
    finish: async () => {
      const changed = await changePassphrase({ files, folder, unlocked: unlocked.value, passphrase: newPassphrase, recoveryCode: code, random });
      if (!changed.ok) return err(toldVault(changed.error));
      const rewrapped = await rewrapBackups(files, folder);
      return rewrapped.ok ? openFolder(context, unlocked.value) : err(toldVault(rewrapped.error));
    },
  };
  return ok({ recoveryCode: code });
};

export const unlockHandlers: Handlers = {
  'unlock.withPassphrase': withPassphrase,
  'unlock.withRecoveryCode': withRecoveryCode,
};
