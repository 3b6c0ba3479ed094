import { fail } from '../../../db/domain/failure';
import { err, ok } from '../../../db/domain/result';
import { makePractice, practiceFolder, removePractice, PRACTICE_PASSPHRASE } from '../../../db/practice/practice';
import { folderState } from '../../../db/vault/folder';
import { unlockWithPassphrase } from '../../../db/vault/key-file';
import { toldReading, toldVault } from '../../../db/vault/told';
import { whenOpen, type Handler, type Handlers } from '../context';
import { closeData, openFolder } from '../open-folder';
import { checkSelf } from '../self-check';
import { entered } from './entered';

/** Only where this computer has no data of its own yet. What was practised before is there again. */
const begin: Handler<'practice.begin'> = async (_, context) => {
  const { files, homeFolder, newId, random, now } = context;
  const sound = await checkSelf();
  if (!sound.ok) return sound;
  const own = await folderState(files, homeFolder);
  if (!own.ok) return err(toldReading(own.error));
  if (own.value.state === 'ready' || context.held.data.state === 'open') return err(fail('data-exists'));
  const folder = practiceFolder(homeFolder);
  const there = await folderState(files, folder);
  if (!there.ok) return err(toldReading(there.error));
  if (there.value.state !== 'ready') {
    const made = await makePractice({ files, folder, newId, random, today: now() });
    if (!made.ok) return made;
  }
  const unlocked = await unlockWithPassphrase({ files, folder, passphrase: PRACTICE_PASSPHRASE });
  if (!unlocked.ok) return err(toldVault(unlocked.error));
  const opened = await openFolder({ files, folder }, unlocked.value);
  return entered(context, opened.ok ? ok({ ...opened.value, practiceFolder: folder }) : opened);
};

const leave = whenOpen<'practice.leave'>(async (_, context) => {
  const { files, homeFolder, held } = context;
  if (held.data.state !== 'open' || held.data.data.practiceFolder === undefined) return err(fail('bad-request'));
  closeData(context);
  const removed = await removePractice(files, practiceFolder(homeFolder));
  return removed.ok ? ok(null) : removed;
});

export const practiceHandlers: Handlers = { 'practice.begin': begin, 'practice.leave': leave };
