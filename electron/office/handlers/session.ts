import { err, ok } from '../../../db/domain/result';
import { setSetting } from '../../../db/store/settings';
import { changePassphrase, unlockWithPassphrase } from '../../../db/vault/key-file';
import { rewrapBackups } from '../../../db/vault/rewrap-backups';
import { toldVault, toldWriting } from '../../../db/vault/told';
import { checkPassphrase } from '../../../db/vault/passphrase';
import { whenOpen, type Handler, type Handlers } from '../context';
import { closeData } from '../open-folder';
import { sessionView } from '../session-view';
import { appStatus } from '../status';
import { readScreenSettings, writeScreenSettings } from '../settings-file';

const info = whenOpen<'session.info'>(async (_, { office, files, folder, now }) => ok(sessionView(office, await readScreenSettings(files, folder), now())));

const lock: Handler<'session.lock'> = (_, context) => {
  closeData(context);
  return ok(null);
};

/** The old passphrase is asked for again: an unattended window must not give the data away. */
const change = whenOpen<'session.changePassphrase'>(async ({ passphrase, newPassphrase }, { files, folder, random, unlocked }) => {
  const good = checkPassphrase(newPassphrase);
  if (!good.ok) return err(toldVault(good.error));
  const proved = await unlockWithPassphrase({ files, folder, passphrase });
  if (!proved.ok) return err(toldVault(proved.error));
  const changed = await changePassphrase({ files, folder, unlocked, passphrase: newPassphrase, random });
  if (!changed.ok) return err(toldVault(changed.error));
  const backups = await rewrapBackups(files, folder);
  return backups.ok ? ok({ rewrapped: backups.value.rewrapped.length, deleted: backups.value.deleted.length }) : err(toldVault(backups.error));
});

const saveSettings = whenOpen<'settings.save'>(async ({ role, operator, textSize, notices }, context) => {
  const { office, files, folder, now } = context;
  if (role !== undefined) setSetting(office.db, 'role', role);
  if (operator !== undefined) setSetting(office.db, 'operator', operator);
  if (notices !== undefined) setSetting(office.db, 'notices', notices);
  if (textSize !== undefined) {
    const written = await writeScreenSettings(files, folder, { textSize });
    if (!written.ok) return err(toldWriting(written.error));
  }
  context.emit('changed', { subjects: ['settings'] });
  return ok(sessionView(office, await readScreenSettings(files, folder), now()));
});

export const sessionHandlers: Handlers = {
  'app.status': (_, context) => appStatus(context),
  'session.info': info,
  'session.lock': lock,
  'session.changePassphrase': change,
  'settings.save': saveSettings,
};
