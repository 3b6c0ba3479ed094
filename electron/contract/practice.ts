import { z } from 'zod';
import { channel } from './channel';
import type { Session } from './session';

export const practiceChannels = {
  /** Opens the practice data of this computer; makes it where there is none. Only before the first run. */
  'practice.begin': channel<Session>()(z.object({})),
  /** Ends the practice and deletes its folder. */
  'practice.leave': channel<null>()(z.object({})),
} as const;
