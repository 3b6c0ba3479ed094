import { z } from 'zod';
import { randomId } from '../../db/domain/ids';
import type { TalkDocument } from '../../db/domain/talk';
import { channel } from './channel';
import type { RecordView } from './records';

export interface TalkRow {
  readonly id: string;
  readonly document: TalkDocument;
}

export interface TalkRegister {
  readonly year: number;
  /** Newest first; withdrawn ones are left out. */
  readonly talks: readonly TalkRow[];
  /** 未谈: who is on the roster and was not yet talked with in this year, in the roster's order. A reminder, never a list that goes up. */
  readonly untalked: readonly { readonly id: string; readonly name: string }[];
}

const year = z.int().min(1921).max(2200);
const heads = z.array(z.string().max(64)).max(64);

export const talkChannels = {
  'talks.list': channel<TalkRegister>()(z.object({ year })),
  'talks.get': channel<RecordView<TalkDocument>>()(z.object({ record: randomId })),
  /** `record` null makes a new one; `draft` is dropped once it is saved. */
  'talks.save': channel<RecordView<TalkDocument>>()(z.object({ record: randomId.nullable(), heads, document: z.unknown(), draft: z.string().max(100).optional() })),
} as const;
