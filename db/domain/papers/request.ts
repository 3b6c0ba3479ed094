import { z } from 'zod';
import { gatheringKind } from '../gathering';
import { randomId } from '../ids';
import { ledgerKind } from '../ledger-item';

// They also come out of an address, where a number is a word.
const year = z.coerce.number().int().min(1921).max(2200);
/** Birth months and phone numbers too. */
const personal = z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]).default(false);

/** Which paper is asked for. */
export const paperRequest = z.discriminatedUnion('paper', [
  /** 会议记录: all counted kinds, or one. */
  z.object({ paper: z.literal('minutes'), record: randomId, kind: gatheringKind.nullable().default(null) }),
  /** 年度《党支部工作手册》 */
  z.object({ paper: z.literal('handbook'), year, personal }),
  /** 党员名册, as of today */
  z.object({ paper: z.literal('roster'), personal }),
  /** 党费收缴登记表 */
  z.object({ paper: z.literal('dues'), year }),
  /** 谈话登记表 */
  z.object({ paper: z.literal('talks'), year }),
  z.object({ paper: z.literal('plan'), record: randomId }),
  /** A ledger; an own one by its name. */
  z.object({ paper: z.literal('ledger'), ledger: ledgerKind, ownLedger: z.string().max(200).default('') }),
]);
export type PaperRequest = z.infer<typeof paperRequest>;
