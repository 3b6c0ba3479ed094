import { z } from 'zod';
import { localDate } from '../../db/domain/dates';
import { gatheringKind } from '../../db/domain/gathering';
import { randomId } from '../../db/domain/ids';
import { REVIEW_STATES } from '../../db/domain/review';
import type { AskedField, RecordReview, ReturnedLine, ReviewComparison, ReviewLine, ReviewMark, ReviewQueue } from '../../db/domain/review-views';
import { channel } from './channel';

export type { ReviewState } from '../../db/domain/review';
export type { AskedField, RecordReview, ReturnedLine, ReviewComparison, ReviewLine, ReviewMark, ReviewQueue };

/** A record beside what was submitted before it, and how it stands. */
export interface ReviewedRecord {
  readonly review: RecordReview;
  /** null = it was submitted once. */
  readonly comparison: ReviewComparison | null;
  /** What the standing return asks for. */
  readonly asked: readonly AskedField[];
}

const record = z.object({ record: randomId });
const versions = z.array(z.string().regex(/^[0-9a-f]{64}$/)).min(1).max(64);
const decision = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('passed') }),
  z.object({ outcome: z.literal('returned'), reason: z.string().max(2000), fields: z.array(z.string().min(1).max(300)).max(100), deadline: z.union([z.literal(''), localDate]) }),
]);

export const reviewChannels = {
  /** 审核: what directly subordinate organisations submitted; `waiting` = 待审核 and 退回后已重报. */
  'reviews.queue': channel<ReviewQueue>()(z.object({ org: randomId.optional(), kind: gatheringKind.optional(), state: z.enum([...REVIEW_STATES, 'waiting']).optional() })),
  /** How many wait: for the superior to be looked at, for the branch to be corrected. */
  'reviews.waiting': channel<{ readonly toReview: number; readonly toCorrect: number }>()(z.object({})),
  'reviews.get': channel<ReviewedRecord>()(record),
  /** 通过 or 退回 of exactly what was on the screen; one that was submitted anew meanwhile is refused, and then all are. */
  'reviews.decide': channel<{ readonly reviewed: number }>()(z.object({ seen: z.array(z.object({ record: randomId, versions })).min(1).max(1000), decision })),
  /** Takes back what no 下发 file has carried; all of them or none. */
  'reviews.undo': channel<null>()(z.object({ records: z.array(randomId).min(1).max(1000) })),
  /** Reasons given before, the most used first. */
  'reviews.phrases': channel<readonly string[]>()(z.object({})),
  /** 退回待改, on the branch's side. */
  'reviews.returned': channel<readonly ReturnedLine[]>()(z.object({})),
} as const;
