import { z } from 'zod';
import { localDate, localMonth } from '../dates';
import { gatheringKind } from '../gathering';
import { randomId } from '../ids';
import { ledgerKind } from '../ledger-item';
import { recordState } from '../record-state';
import { SEARCHED_KINDS } from '../searched';

const period = z.string().regex(/^\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])))?$/);
const rule = z.string().min(1).max(128);
/** Key of a node of the tree; '' = everything below. */
const under = z.string().max(64);

const orderKind = z.enum(['task', 'notice']).default('task');
const year = z.int().min(1921).max(2200);
/** The rows that the screen shows, in its order; absent = all. What left the data meanwhile is left out. */
const only = z.array(randomId).max(100_000).optional();

/** Which table is asked for, with the filters that are set. */
export const tableRequest = z.discriminatedUnion('table', [
  /** 党员名册, as of today */
  z.object({ table: z.literal('roster'), only }),
  z.object({
    table: z.literal('gatherings'), org: randomId.optional(), below: z.boolean().optional(), kind: gatheringKind.optional(), year: year.optional(), from: localDate.optional(), until: localDate.optional(), text: z.string().max(100).optional(),
    /** Absent: without those that were withdrawn. */
    withdrawn: z.union([z.boolean(), z.literal('both')]).optional(), state: recordState.optional(),
  }),
  /** 应办日历: rules by months; what one month has; 个人学时 */
  z.object({ table: z.literal('calendar-year'), year }),
  z.object({ table: z.literal('calendar-month'), month: localMonth }),
  z.object({ table: z.literal('hours'), year }),
  /** One ledger (an own one by its name), or what is overdue in all. */
  z.object({ table: z.literal('ledger'), ledger: ledgerKind.optional(), ownLedger: z.string().max(200).optional(), overdueOnly: z.boolean().optional() }),
  z.object({ table: z.literal('talks'), year, only }),
  /** 党费: 应交 and 实交 of every member and month; the table that is put up */
  z.object({ table: z.literal('dues'), year }),
  z.object({ table: z.literal('publication'), year }),
  z.object({ table: z.literal('plans') }),
  z.object({ table: z.literal('plan'), record: randomId }),
  z.object({ table: z.literal('subordinates') }),
  /** The superior's desk: a month's figures; who reported which month of its year */
  z.object({ table: z.literal('desk'), month: localMonth }),
  z.object({ table: z.literal('desk-year'), month: localMonth }),
  /** 统计: by organisation, by rule, what is missing, ledgers, branches by periods of one rule, and period after period */
  /** 统计 as one workbook: by organisation, by rule, what is missing, ledgers */
  z.object({ table: z.literal('figures'), period, under }),
  z.object({ table: z.literal('figures-below'), period, under }),
  z.object({ table: z.literal('figures-rules'), period, under }),
  z.object({ table: z.literal('figures-missing'), period, under }),
  z.object({ table: z.literal('figures-ledgers'), period, under }),
  z.object({ table: z.literal('figures-heat'), year, rule, under }),
  z.object({ table: z.literal('figures-trend'), period, steps: z.int().min(2).max(24), rule: rule.optional(), under }),
  /** 任务与传达: all that was given; one of them (`record`) with each addressee */
  z.object({ table: z.literal('orders'), order: orderKind }),
  z.object({ table: z.literal('order'), order: orderKind, record: randomId }),
  z.object({ table: z.literal('search'), text: z.string().max(100), kind: z.union([z.enum(SEARCHED_KINDS), gatheringKind]).optional(), from: localDate.optional(), until: localDate.optional(), person: randomId.optional() }),
]);
export type TableRequest = z.infer<typeof tableRequest>;
export type TableName = TableRequest['table'];
