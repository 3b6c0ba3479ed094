import { z } from 'zod';
import { dateOrEmpty } from './dates';

const fen = z.int().min(0).max(100_000_000);

/**
 * 党费 of one year of one branch. Lines are keyed by member and month (`<member>-07`), never at random: two laptops that
 * enter the same payment must meet in the same line. Money is in 分.
 */
export const duesDocument = z.looseObject({
  year: z.int().min(1921).max(2200),
  lines: z
    .array(
      z.looseObject({
        id: z.string().regex(/^[0-9a-f]{32}-(0[1-9]|1[0-2])$/),
        removed: z.boolean().default(false),
        name: z.string().max(60),
        /** 应交, 实交, 交纳日期 */
        due: fen.default(0),
        paid: fen.default(0),
        paidOn: dateOrEmpty.default(''),
        /** 经批准少交或免交 for that month: settled whatever was paid. No reason is kept. */
        waived: z.boolean().default(false),
      }),
    )
    .default([]),
  /** 每年向党员公布 1 次: when and how. */
  publishedOn: dateOrEmpty.default(''),
  publishedHow: z.string().max(200).default(''),
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type DuesDocument = z.infer<typeof duesDocument>;
