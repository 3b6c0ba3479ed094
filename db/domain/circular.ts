import { z } from 'zod';
import { dateOrEmpty } from './dates';
import type { LetterText } from './papers/letter';

/** 通报 goes to those below, 情况汇总 to the superior. Both say facts only: counts, names of organisations, articles. */
export const circularKind = z.enum(['bulletin', 'summary']);
export type CircularKind = z.infer<typeof circularKind>;

/** A text in document form, as it is edited before it becomes a paper. */
export const circularDocument = z.object({
  title: z.string().max(200),
  /** 主送 */
  to: z.string().max(300),
  /** A line a paragraph; 一、 and （一） begin headings. */
  body: z.string().max(20_000),
  /** 署名 and 成文日期 */
  from: z.string().max(120),
  on: dateOrEmpty,
});
export type CircularDocument = z.infer<typeof circularDocument>;

/** Where a circular lies while one edits it, and where its paper is read from. */
export const circularKey = (kind: CircularKind): string => `circulars/${kind}`;

/** As a letter by GB/T 9704-2012; a 通报 or 汇总 has no annexes and no 版记. */
export const circularLetter = ({ title, to, body, from, on }: CircularDocument): LetterText => ({ title: title.trim() === '' ? '未命名' : title.trim(), to: to.trim(), body, annexes: [], by: from.trim(), on, copies: '' });
