import { z } from 'zod';
import { dateOrEmpty } from './dates';

/**
 * 未开展的说明: why something was not held in a period, kept beside the calendar's cell. One record a cell; its id is best
 * derived from the cell's, so that two laptops that explain the same gap meet in one record. About the organisation's
 * work, never about what a person said or thinks.
 */
export const explanationDocument = z.looseObject({
  /** The cell's id: `R1/2025-Q4`, `R3/2025-11/<group>`. */
  cell: z.string().min(1).max(160),
  text: z.string().min(1).max(1000),
  on: dateOrEmpty.default(''),
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type ExplanationDocument = z.infer<typeof explanationDocument>;
