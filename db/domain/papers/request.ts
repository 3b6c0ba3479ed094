import { z } from 'zod';
import { gatheringKind } from '../gathering';
import { randomId } from '../ids';

/** Which paper is asked for: 会议记录 of a record, all counted kinds or one. */
export const paperRequest = z.discriminatedUnion('paper', [z.object({ paper: z.literal('minutes'), record: randomId, kind: gatheringKind.nullable().default(null) })]);
export type PaperRequest = z.infer<typeof paperRequest>;
