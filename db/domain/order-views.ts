import type { LedgerKind } from './ledger-item';
import type { NoticeContent, OrderKind, ProgressCounts, ProgressState, TaskContent, TaskState } from './orders';

/** Read models of tasks and notices: `db/reports` makes them and the contract names them. */

/**
 * How one addressee stands with an order, as the superior knows it: 待带出 (no file has carried it), 已带出 (no answer yet),
 * then what the addressee says, unless the superior's own word ended it or sent it back.
 */
export type OrderStand = 'prepared' | 'carried' | ProgressState | 'returned' | 'withdrawn';

/** Whom something can be given; `above`: the parts of the tree in which it stands, from the top, without the root. */
export interface Addressee {
  readonly org: string;
  readonly code: string;
  readonly name: string;
  readonly above: readonly { readonly key: string; readonly name: string }[];
  /** Its mark in what is handed down (`edgeMark`). */
  readonly mark: string;
}

/** One addressee of an order. Organisations, never persons. */
export interface AddresseeLine {
  readonly org: string;
  readonly code: string;
  readonly name: string;
  readonly stand: OrderStand;
  readonly dueOn: string;
  readonly overdue: boolean;
  /** It has read the word that stands now. */
  readonly received: boolean;
  /** Of a task: when it was done; of a notice: conveyed on. */
  readonly doneOn: string;
  readonly note: string;
  /** Why it was returned or withdrawn. */
  readonly reason: string;
  /** It and everybody to whom it passed the order on. */
  readonly counts: ProgressCounts;
  /** UTC instant of its answer, '' = none. */
  readonly statedAt: string;
}

/** One order that was given, on the board. */
export interface GivenOrder {
  readonly order: string;
  readonly kind: OrderKind;
  readonly title: string;
  readonly ledger: LedgerKind | '';
  readonly issuedOn: string;
  readonly dueOn: string;
  /** Directly asked, and of them: received, begun, done (or conveyed), 已销号, late; withdrawn ones stand in none of these. */
  readonly asked: number;
  readonly received: number;
  readonly begun: number;
  readonly done: number;
  readonly closed: number;
  readonly overdue: number;
  readonly withdrawn: boolean;
  /** 逐级汇总: all organisations down to the last level. */
  readonly counts: ProgressCounts | null;
  /** Addressees to whom no file has carried what stands. */
  readonly toCarry: number;
}

export interface GivenOrderDetail extends GivenOrder {
  readonly content: TaskContent | NoticeContent;
  readonly addressees: readonly AddresseeLine[];
  /** The task of the level above that it passes on. */
  readonly passes: { readonly order: string; readonly title: string } | null;
  /** Directly below and confirmed, not asked yet. */
  readonly others: readonly Addressee[];
}

interface Received {
  readonly order: string;
  readonly from: string;
  readonly dueOn: string;
  readonly overdue: boolean;
  /** Days left until `dueOn`; null = no day, or nothing is left to do. */
  readonly daysLeft: number | null;
  /** What those below answer to whom it was passed on; null = it was not. */
  readonly passedOn: { readonly order: string; readonly counts: ProgressCounts } | null;
  /** What the last report told, and when it was signed; null = nothing yet. */
  readonly told: { readonly state: ProgressState; readonly doneOn: string; readonly note: string; readonly statedAt: string } | null;
}

/** 上级任务, as its addressee sees it. */
export interface ReceivedTask extends Received {
  readonly content: TaskContent;
  readonly word: TaskState;
  readonly on: string;
  readonly reason: string;
  readonly state: ProgressState;
  readonly doneOn: string;
  readonly note: string;
  /** The ledger item; null = it was not taken over. */
  readonly item: string | null;
  /** The item has what the superior said last; false = there is something to take over. */
  readonly takenOver: boolean;
}

/** 上级通知. */
export interface ReceivedNotice extends Received {
  readonly content: NoticeContent;
  readonly withdrawn: boolean;
  readonly reason: string;
  readonly conveyed: readonly { readonly record: string; readonly title: string; readonly on: string }[];
}

export interface ReceivedOrders {
  readonly today: string;
  readonly tasks: readonly ReceivedTask[];
  readonly notices: readonly ReceivedNotice[];
  /** Has anybody below to whom it could be passed on. */
  readonly hasBelow: boolean;
}

/** What the next report tells of an order: 本次将带出的内容. */
export interface AnswerLine {
  readonly kind: OrderKind;
  readonly title: string;
  readonly state: ProgressState;
  readonly doneOn: string;
  readonly note: string;
}

/** There is something to do: to take over, to do, or to convey. */
export const isOpenTask = ({ word, item, takenOver, state }: ReceivedTask): boolean =>
  word === 'open' || word === 'returned' ? !takenOver || state === 'not-started' || state === 'running' : item !== null && !takenOver;
export const isOpenNotice = ({ withdrawn, conveyed }: ReceivedNotice): boolean => !withdrawn && conveyed.length === 0;
