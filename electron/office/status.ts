import type { AppStatus, Failure } from '../contract';
import { err, ok, type Result } from '../../db/domain/result';
import { failedTries } from '../../db/vault/attempts';
import { folderState, type FolderState } from '../../db/vault/folder';
import { toldReading } from '../../db/vault/told';
import type { OfficeContext } from './context';
import { readScreenSettings } from './settings-file';

/** How things stand, from the folder alone: asked before the first paint, so it loads no database and no cipher. */
export async function appStatus(context: Pick<OfficeContext, 'files' | 'folder' | 'version' | 'held'>): Promise<Result<AppStatus, Failure>> {
  const { files, folder, version, held } = context;
  const [found, failed, { textSize }] = await Promise.all([folderState(files, folder), failedTries(files, folder), readScreenSettings(files, folder)]);
  if (!found.ok) return err(toldReading(found.error));
  return ok({
    state: held.data.state === 'open' ? 'open' : isFirstRun(found.value) ? 'first-run' : 'locked',
    recoveryCodeUnconfirmed: held.data.state === 'code-to-confirm',
    version,
    textSize,
    failedTries: failed,
    // The main process knows them.
    pendingFiles: [],
  });
}

/** A database without its keys is no first run: unlocking says what is wrong, and nothing is written over it. */
function isFirstRun(found: FolderState): boolean {
  return found.state !== 'ready' && !(found.state === 'foreign' && found.reason === 'database-without-keys');
}
