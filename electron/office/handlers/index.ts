import type { Handlers } from '../context';
import { backupHandlers } from './backups';
import { firstRunHandlers } from './first-run';
import { sessionHandlers } from './session';
import { unlockHandlers } from './unlock';

/** Every channel that the office answers. What is not here, the main process answers itself. */
export const handlers: Handlers = {
  ...firstRunHandlers,
  ...unlockHandlers,
  ...sessionHandlers,
  ...backupHandlers,
};
