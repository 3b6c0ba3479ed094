import { z } from 'zod';
import { dateOrEmpty, localDate } from './dates';
import { itemId } from './ids';

const memberLink = z.string().regex(/^([0-9a-f]{32})?$/).default('');
const person = z.looseObject({ member: memberLink, name: z.string().max(60).default('') });

/**
 * 谈心谈话 and 提醒谈话: a register that a talk took place. There is no field for what was said, and there never will be.
 */
export const talkDocument = z.looseObject({
  form: z.enum(['heart-to-heart', 'reminder']),
  on: localDate,
  place: z.string().max(120).default(''),
  /** 谈话人, 谈话对象 (several people may be talked to at once, never with remarks). */
  by: person.prefault({}),
  with: z.array(z.looseObject({ id: itemId, sort: z.int().default(0), removed: z.boolean().default(false), member: memberLink, name: z.string().max(60) })).default([]),
  /** 类型: 交流, 勉励, 关怀, 提醒, 教育, 年度 */
  purpose: z.enum(['exchange', 'encouragement', 'care', 'reminder', 'education', 'yearly']).default('exchange'),
  /** Whether something is to be followed up, by when, and when that was done. */
  followUpDueOn: dateOrEmpty.default(''),
  followUpDoneOn: dateOrEmpty.default(''),
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type TalkDocument = z.infer<typeof talkDocument>;
