import { z } from 'zod';
import { circularKind } from '../circular';
import { localMonth } from '../dates';
import { gatheringKind } from '../gathering';
import { randomId } from '../ids';
import { ledgerKind } from '../ledger-item';

// They also come out of an address, where a number is a word.
const year = z.coerce.number().int().min(1921).max(2200);
const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]).default(false);
/** Birth months and phone numbers too. */
const personal = flag;

const none = z.literal('');
const recordOrNone = z.union([randomId, none]).default('');
const ledger = { ledger: ledgerKind, ownLedger: z.string().max(200).default('') };

/** Which paper is asked for. Where `record` may be empty, the paper comes with its places open. */
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
  /** 催报单: who has not reported for a 报告期 */
  z.object({ paper: z.literal('owing'), period: localMonth }),
  /** A ledger; an own one by its name. */
  z.object({ paper: z.literal('ledger'), ...ledger }),
  /** 挂图: the same on one page */
  z.object({ paper: z.literal('chart'), ...ledger }),
  /** 签到表, with names or without */
  z.object({ paper: z.literal('sign-in'), record: recordOrNone, names: flag }),
  /** 会议通知 */
  z.object({ paper: z.literal('notice'), record: randomId }),
  /** 政治生日 cards: of all, or of one member */
  z.object({ paper: z.literal('birthday-card'), record: randomId, member: recordOrNone }),
  /** 民主测评票, 民主评议结果汇总表 */
  z.object({ paper: z.literal('appraisal-ballot'), record: recordOrNone }),
  z.object({ paper: z.literal('appraisal-summary'), record: randomId }),
  /** 换届: 请示, 选举办法, 选票, 结果报告单, 报告 */
  z.object({ paper: z.literal('election-request'), record: recordOrNone }),
  z.object({ paper: z.literal('election-method'), record: recordOrNone }),
  z.object({ paper: z.literal('election-ballot'), record: recordOrNone }),
  z.object({ paper: z.literal('election-result'), record: randomId }),
  z.object({ paper: z.literal('election-report'), record: randomId }),
  /** 党费公布表 */
  z.object({ paper: z.literal('dues-publication'), year }),
  /** 整改通知书 on a ledger item */
  z.object({ paper: z.literal('rectification'), record: randomId }),
  /** 封面单 of a report that was written, 回执 for one that was taken in */
  z.object({ paper: z.literal('cover-slip'), package: randomId }),
  z.object({ paper: z.literal('receipt-slip'), package: randomId }),
  /** 公文, as it is written */
  z.object({ paper: z.literal('letter'), record: randomId }),
  /** A paper with invented words in every place, in the layout in force: to see what a template makes of it. */
  z.object({ paper: z.literal('sample'), of: z.string().max(40) }),
  /** 通报 or 情况汇总, as it was edited last */
  z.object({ paper: z.literal('circular'), kind: circularKind }),
]);
export type PaperRequest = z.infer<typeof paperRequest>;
export type PaperName = PaperRequest['paper'];
export const PAPER_NAMES = paperRequest.options.map(({ shape }) => shape.paper.value);
