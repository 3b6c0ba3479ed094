import { z } from 'zod';
import type { ComplianceCalendar } from '../../db/domain/compliance-views';
import { localMonth } from '../../db/domain/dates';
import { channel } from './channel';

export type { ComplianceCalendar };
export type { Cell, CellState, Evidence, Reason, Subject } from '../../db/domain/compliance-cell';
export type { Period } from '../../db/domain/periods';

export const calendarChannels = {
  'calendar.year': channel<ComplianceCalendar>()(z.object({ year: z.int().min(1921).max(2200) })),
  /** What is to be done, was done or was missed in one month. */
  'calendar.month': channel<ComplianceCalendar>()(z.object({ month: localMonth })),
  /** Why something was not held; an empty text takes it back. `heads` are those that `explained` gave. */
  'calendar.explain': channel<null>()(z.object({ cell: z.string().min(1).max(160), text: z.string().trim().max(1000), heads: z.array(z.string().max(64)).max(64) })),
} as const;
