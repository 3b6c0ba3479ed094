import type { z } from 'zod';
import type { ruleDocument } from '../rule-document';

/**
 * What there is in a branch, in words short enough for a table. Entries are parted by `;`, days by `..` (`..` = open).
 * Without anything: a committee for ever, no 党小组, a term of office from 2023-05-20, no member.
 */
export interface Given {
  /** `founded D`, `dissolved D`, `no committee`, `committee D..D`, `group a D..D`, `term D..D`, `no term`, `five years` */
  readonly branch?: string;
  /** `KIND+KIND START..END in GROUP of 1,2*1.5 without 3 struck 4 hours 16 for 3 electing BODY term D training oath withdrawn`: present (2 with own 学时), on leave, taken off the sheet, 学时, celebrants, the term that begins */
  readonly held?: string;
  /** `1-7: joined D, left D, probationary D..D, full D..D, exempt D..D, abroad D..D, graduate D..D, post NAME D..D` */
  readonly members?: string;
  /** `D 1>2,3 reminder withdrawn` */
  readonly talks?: string;
  /** `YEAR published D: 1-01 5/5 D, 2-01 0/5 waived`: paid/due in 分 */
  readonly dues?: string;
  /** `CELL reason`, `withdrawn CELL reason` */
  readonly said?: string;
  readonly layers?: readonly z.input<typeof ruleDocument>[];
  /** Days evaluated, where it is not the year in the cell's name. */
  readonly range?: string;
}

/**
 * One row: a promise, what there is, today, the cell's id (`R9/2025/1` is member 1), and what the cell says:
 * `done 1/1 late 3`, `due 2025-12-31 11 !` (`!` = it is reminded of), `missed explained !`, `n/a part-of-period 14/31`, `none`.
 */
export type Case = readonly [says: string, given: Given, today: string, cell: string, expected: string];
