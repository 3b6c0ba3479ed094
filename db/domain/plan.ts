import { z } from 'zod';
import { dateOrEmpty, localDate } from './dates';
import { gatheringKind } from './gathering';
import { itemId } from './ids';

/** 年度 or 季度 plan; each item becomes a record when it is held. */
export const planDocument = z.looseObject({
  title: z.string().min(1).max(120),
  /** First and last day of what is planned: a year, a quarter, a 学期. */
  from: localDate,
  until: localDate,
  items: z
    .array(
      z.looseObject({
        id: itemId,
        sort: z.int().default(0),
        removed: z.boolean().default(false),
        kind: gatheringKind,
        title: z.string().max(200).default(''),
        on: dateOrEmpty.default(''),
        place: z.string().max(200).default(''),
        responsible: z.string().max(60).default(''),
        /** The gathering that it became; '' = not yet held. */
        record: z.string().regex(/^([0-9a-f]{32})?$/).default(''),
      }),
    )
    .default([]),
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type PlanDocument = z.infer<typeof planDocument>;
