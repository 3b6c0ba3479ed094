import { z } from 'zod';
import { gatheringKind } from './gathering';

/** 常用议题: the headings of a meeting's agenda under a name. Headings only: what was said is never prepared. */
export const agendaPreset = z.strictObject({
  kind: gatheringKind,
  name: z.string().trim().min(1).max(60),
  titles: z.array(z.string().trim().min(1).max(200)).min(1).max(30),
});
export type AgendaPreset = z.infer<typeof agendaPreset>;
