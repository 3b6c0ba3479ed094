import { z } from 'zod';
import { dateOrEmpty } from './dates';
import { itemId } from './ids';

/** 公文 that the organisation wrote itself: 通知, 通报, 请示, 报告, 整改通知书. Laid out by GB/T 9704-2012 (papers/letter.ts). */
export const letterDocument = z.looseObject({
  form: z.enum(['notice', 'bulletin', 'request', 'report', 'rectification', 'other']),
  /** Lines of the title as they are broken. */
  title: z.string().min(1).max(300),
  /** 主送机关 */
  to: z.string().max(500).default(''),
  /** A paragraph a line; 一、 （一） 1. （1） begin headings. */
  body: z.string().max(50_000).default(''),
  /** 附件说明 */
  annexes: z.array(z.looseObject({ id: itemId, sort: z.int().default(0), removed: z.boolean().default(false), title: z.string().max(200).default('') })).default([]),
  /** 发文机关署名, 成文日期, 抄送机关 */
  by: z.string().max(200).default(''),
  on: dateOrEmpty.default(''),
  copies: z.string().max(500).default(''),
  /** 印发机关, 印发日期; '' = who signs, and the day of the letter. */
  printedBy: z.string().max(200).default(''),
  printedOn: dateOrEmpty.default(''),
  withdrawn: z.boolean().default(false),
  withdrawnReason: z.string().max(500).default(''),
});
export type LetterDocument = z.infer<typeof letterDocument>;
