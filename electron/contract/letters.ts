import { z } from 'zod';
import { randomId } from '../../db/domain/ids';
import type { LetterDocument } from '../../db/domain/letter';
import { channel } from './channel';
import type { RecordView } from './records';

export interface LetterRow {
  readonly id: string;
  readonly document: LetterDocument;
}

const heads = z.array(z.string().max(64)).max(64);

export const letterChannels = {
  /** The own letters that are not withdrawn, the latest first. */
  'letters.list': channel<readonly LetterRow[]>()(z.object({})),
  'letters.get': channel<RecordView<LetterDocument>>()(z.object({ record: randomId })),
  'letters.save': channel<RecordView<LetterDocument>>()(z.object({ record: randomId.nullable(), heads, document: z.unknown(), draft: z.string().max(100).optional() })),
} as const;
