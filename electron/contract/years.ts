import { z } from 'zod';
import { randomId } from '../../db/domain/ids';
import type { YearChecks, YearLine } from '../../db/domain/views';
import { channel } from './channel';

export type { YearChecks, YearLine };

const year = z.int().min(1921).max(2200);
const reason = z.string().trim().min(1).max(500);

export const yearChannels = {
  /** Every year that has records or a seal, the latest first. */
  'years.list': channel<readonly YearLine[]>()(z.object({})),
  /** The sealed years alone, for a form whose day may fall into one. */
  'years.sealed': channel<readonly number[]>()(z.object({})),
  /** What is still open in a year: looked at before it is sealed. */
  'years.check': channel<YearChecks>()(z.object({ year })),
  'years.seal': channel<null>()(z.object({ year, note: z.string().trim().max(500) })),
  'years.lift': channel<null>()(z.object({ year, reason })),
  /** One record of a sealed year may be corrected. */
  'years.reopen': channel<null>()(z.object({ record: randomId, reason })),
} as const;
