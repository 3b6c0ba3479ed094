import { z } from 'zod';
import type { ConflictView, DoubleView, TwinsView } from '../../db/domain/conflict-views';
import { hashId, randomId } from '../../db/domain/ids';
import { channel } from './channel';

export type { ConflictCandidate, ConflictView, DecidedPair, DoubleView, TwinPair, TwinSide, TwinsView } from '../../db/domain/conflict-views';

export const conflictChannels = {
  'conflicts.list': channel<readonly ConflictView[]>()(z.object({})),
  /** Path → the version whose value it shall be. What is not named stays open; `open` = how much that is. */
  'conflicts.resolve': channel<{ readonly open: number }>()(z.object({ record: randomId, heads: z.array(hashId).min(1).max(1000), choices: z.record(z.string().max(2000), hashId) })),
  /** 两处提交. */
  'conflicts.doubles': channel<readonly DoubleView[]>()(z.object({})),
  'twins.list': channel<TwinsView>()(z.object({})),
  'twins.join': channel<null>()(z.object({ keeps: randomId, joins: randomId })),
  /** 不是同一条, or 分开: from then on the two are suspected no more. */
  'twins.separate': channel<null>()(z.object({ a: randomId, b: randomId })),
} as const;
