import { z } from 'zod';
import { dateOrEmpty } from './dates';
import { gatheringKind } from './gathering';
import { hashId, itemId, randomId } from './ids';
import { ledgerKind, superviseLevel, type LedgerItemDocument } from './ledger-item';
import { ledgerState } from './ledger-state';

/**
 * 下达: what a superior gives to those below, a 督办任务 (task) or a notice to convey (传达). Each addressee has a statement
 * of its own, so that nobody reads whom else it went to; `task` and `notice` are the same id in all of them.
 */
export type OrderKind = 'task' | 'notice';

/** How a task stands by its superior's word: 办理中, 退回 (not done as asked), 已销号, 已撤回. */
export const TASK_STATES = ['open', 'returned', 'closed', 'withdrawn'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** What its addressee says of a task: 未启动, 进行中, 已完成待销号, 已销号. 逾期 lies beside the first two. */
export const PROGRESS_STATES = ['not-started', 'running', 'waiting', 'closed'] as const;
export type ProgressState = (typeof PROGRESS_STATES)[number];

export const MOST_STEPS = 50;
const linkOrNone = z.union([z.literal(''), randomId]);
const line = z.string().max(200);

/** 随任务、通知下发的附件 of one order, and what they may weigh together: each addressee's file carries them anew. */
export const MOST_ORDER_FILES = 20;
export const MOST_ORDER_BYTES = 100 * 1024 ** 2;
/** A file that goes down with an order; its bytes lie apart under their SHA-256, as those of a record do. */
const orderFile = z.strictObject({ sha256: hashId, name: z.string().min(1).max(120), type: z.string().max(100), bytes: z.int().min(1) });
export type OrderFile = z.infer<typeof orderFile>;
/** Left out where there is none: what names no file is what a program from before reads. */
const files = z.array(orderFile).min(1).max(MOST_ORDER_FILES).refine((all) => new Set(all.map(({ sha256 }) => sha256)).size === all.length).optional();

/** What a task asks, the same for every addressee but perhaps the day. */
export const taskContent = z.strictObject({
  title: z.string().trim().min(1).max(200),
  requirement: z.string().max(5000),
  /** 来源: the document or order that it rests on. */
  source: line,
  issuedOn: dateOrEmpty,
  dueOn: dateOrEmpty,
  ledger: ledgerKind.exclude(['own']),
  level: superviseLevel,
  /** 清单: what is to be done one by one; each becomes a step of the ledger item. */
  steps: z.array(z.strictObject({ id: itemId, title: z.string().trim().min(1).max(200), dueOn: dateOrEmpty })).max(MOST_STEPS).refine((steps) => new Set(steps.map(({ id }) => id)).size === steps.length),
  /** 转办: the task of the level above that this one passes on; '' = begun here. */
  passes: linkOrNone,
  files,
});
export type TaskContent = z.infer<typeof taskContent>;

/** What a notice says. */
export const noticeContent = z.strictObject({
  title: z.string().trim().min(1).max(200),
  /** 文号 and who issued it. */
  number: z.string().max(60),
  issuer: z.string().max(120),
  issuedOn: dateOrEmpty,
  text: z.string().max(20_000),
  conveyBy: dateOrEmpty,
  /** At what it is best conveyed; '' = left open. */
  suggested: z.union([z.literal(''), gatheringKind]),
  passes: linkOrNone,
  files,
});
export type NoticeContent = z.infer<typeof noticeContent>;

/** Organisations, never persons: asked, begun, done, and late on the day of counting. An organisation counts itself, and all to whom it passed the order on. */
export const progressCounts = z.strictObject({ asked: z.int().min(1).max(10_000_000), begun: z.int().min(0), done: z.int().min(0), overdue: z.int().min(0) })
  .refine(({ asked, begun, done, overdue }) => begun <= asked && done <= begun && done + overdue <= asked);
export type ProgressCounts = z.infer<typeof progressCounts>;

/** One word of a superior about one order to one addressee; `replaces` names those that its author held. */
export interface SaidOrder {
  readonly id: string;
  readonly replaces: readonly string[];
  /** A notice is open or withdrawn. */
  readonly state: TaskState;
}

const STRENGTH: Readonly<Record<TaskState, number>> = { open: 0, returned: 1, closed: 2, withdrawn: 3 };

/**
 * The word that stands: the one that no other replaces. Of several (two computers of the superior spoke without knowing of
 * each other) the one that ends more, then the larger id: a function of the set alone, whatever the order.
 */
export function standingOrder<O extends SaidOrder>(orders: readonly O[]): O | undefined {
  const replaced = new Set(orders.flatMap(({ id, replaces }) => replaces.filter((older) => older !== id)));
  return orders.filter(({ id }) => !replaced.has(id))
    .reduce<O | undefined>((best, one) => (!best || STRENGTH[one.state] > STRENGTH[best.state] || (one.state === best.state && one.id > best.id) ? one : best), undefined);
}

/** One organisation that was asked, by itself. */
export function countOne(state: ProgressState, dueOn: string, today: string): ProgressCounts {
  const done = state === 'waiting' || state === 'closed';
  return { asked: 1, begun: state === 'not-started' ? 0 : 1, done: done ? 1 : 0, overdue: !done && dueOn !== '' && dueOn < today ? 1 : 0 };
}

/** Nothing more is asked of its addressee, as that has said of this very word. */
export const isDoneBy = (line: { readonly state: ProgressState } | { readonly conveyedOn: string }): boolean => ('conveyedOn' in line ? line.conveyedOn !== '' : line.state === 'waiting' || line.state === 'closed');

export const sumCounts = (parts: readonly ProgressCounts[]): ProgressCounts =>
  parts.reduce((sum, part) => ({ asked: sum.asked + part.asked, begun: sum.begun + part.begun, done: sum.done + part.done, overdue: sum.overdue + part.overdue }), { asked: 0, begun: 0, done: 0, overdue: 0 });

/**
 * What an organisation answers about a task: what its ledger item says. Only the superior closes its task; a return that the
 * item has not taken over yet means that the work is open again.
 */
export function answerTo(task: { readonly id: string; readonly state: TaskState }, item: LedgerItemDocument | undefined, today: string): ProgressState {
  if (task.state === 'closed') return 'closed';
  if (!item || item.withdrawn) return 'not-started';
  if (task.state === 'returned' && item.order?.said !== task.id) return 'running';
  const { state } = ledgerState(item, today);
  if (state === 'waiting' || state === 'closed') return 'waiting';
  return state === 'not-started' ? 'not-started' : 'running';
}
