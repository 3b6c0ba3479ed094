import { z } from 'zod';
import { circularKind, type CircularDocument, type CircularKind } from '../../db/domain/circular';
import { localMonth } from '../../db/domain/dates';
import { channel } from './channel';

export type { CircularDocument, CircularKind };

export const circularChannels = {
  /** A draft from what was reported in these months, both included; nothing is kept. */
  'circulars.draft': channel<CircularDocument>()(z.object({ kind: circularKind, from: localMonth, until: localMonth })),
} as const;
