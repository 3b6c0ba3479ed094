import { daysBetween } from './dates';
import { ledgerKind, type LedgerItemDocument, type LedgerKind } from './ledger-item';
import { compare } from './periods';

/** 未启动, 进行中, 已完成待销号, 已销号, and open again after 回头看. 逾期 is no state of its own: it lies beside the first two and the last. */
export type LedgerPhase = 'not-started' | 'running' | 'waiting' | 'closed' | 'reopened';

export interface LedgerState {
  readonly state: LedgerPhase;
  /** 完成时限: the item's own, or else the last of its steps'; '' = none is set. */
  readonly dueOn: string;
  /** Days from today to `dueOn` while it is open; null when nothing is open or no day is set. */
  readonly daysLeft: number | null;
  /** 逾期: days past `dueOn` of an item on which somebody still has to work. Waiting for 销号 is not overdue. */
  readonly overdueDays: number;
  /** Days past `dueOn` at which it was completed (or closed, where no day of completion is given). */
  readonly lateDays: number;
  /** 路线图: steps done, steps in all, open steps whose own day is over. */
  readonly stepsDone: number;
  readonly steps: number;
  readonly stepsOverdue: number;
  readonly nextStep: { readonly id: string; readonly title: string; readonly dueOn: string } | null;
  /** 回头看: still to come by that day; `reviewDue` = the day has come. '' = none is planned, or it is done. */
  readonly reviewDueOn: string;
  readonly reviewDue: boolean;
}

/** Where a ledger item stands on a day. The dates that were entered decide, nothing is remembered beside them. */
export function ledgerState(item: LedgerItemDocument, today: string): LedgerState {
  const steps = item.measures.filter((one) => !one.removed);
  const open = steps.filter((one) => one.doneOn === '').sort(byDueDay);
  const next = open[0];
  const state = phaseOf(item);
  const dueOn = item.dueOn !== '' ? item.dueOn : steps.reduce((last, one) => (one.dueOn > last ? one.dueOn : last), '');
  const works = state === 'not-started' || state === 'running' || state === 'reopened';
  const finishedOn = works ? '' : item.completedOn !== '' ? item.completedOn : item.closedOn;
  const review = reviewOf(item);
  return {
    state,
    dueOn,
    daysLeft: works && dueOn !== '' ? daysBetween(today, dueOn) : null,
    overdueDays: works && dueOn !== '' ? Math.max(0, daysBetween(dueOn, today)) : 0,
    lateDays: finishedOn !== '' && dueOn !== '' ? Math.max(0, daysBetween(dueOn, finishedOn)) : 0,
    stepsDone: steps.length - open.length,
    steps: steps.length,
    stepsOverdue: works ? open.filter((one) => one.dueOn !== '' && one.dueOn < today).length : 0,
    nextStep: works && next ? { id: next.id, title: next.title, dueOn: next.dueOn } : null,
    reviewDueOn: review,
    reviewDue: review !== '' && review <= today,
  };
}

function phaseOf(item: LedgerItemDocument): LedgerPhase {
  const { reopenedOn, closedOn, completedOn, startedOn } = item;
  // What was completed or closed before the item was opened again is over.
  if (closedOn !== '' && closedOn >= reopenedOn) return 'closed';
  if (completedOn !== '' && completedOn >= reopenedOn) return 'waiting';
  if (reopenedOn !== '') return 'reopened';
  const begun = startedOn !== '' || item.measures.some((one) => !one.removed && one.doneOn !== '') || item.progress.some((one) => !one.removed);
  return begun ? 'running' : 'not-started';
}

/** 回头看 is outstanding until one was held on or after the day it was planned for, or the item was opened again by then. */
function reviewOf({ reviewDueOn, reviewedOn, reopenedOn }: LedgerItemDocument): string {
  return reviewDueOn === '' || reviewedOn >= reviewDueOn || reopenedOn >= reviewDueOn ? '' : reviewDueOn;
}

type Step = LedgerItemDocument['measures'][number];

/** By day, those without one last; then in the order of the list. */
function byDueDay(a: Step, b: Step): number {
  const day = ({ dueOn }: Step): string => (dueOn === '' ? '9999-12-31' : dueOn);
  return compare(day(a), day(b)) || a.sort - b.sort || compare(a.id, b.id);
}

/** One ledger's numbers: 已销号 n/m and how many are overdue. Of an organisation's items, never of persons. */
export interface LedgerCounts {
  readonly total: number;
  readonly closed: number;
  readonly overdue: number;
  readonly reviewDue: number;
  readonly byState: Readonly<Record<LedgerPhase, number>>;
}

export interface LedgerSummary extends LedgerCounts {
  /** Each ledger that has an item, in the order of the list of ledgers; own ones by name. */
  readonly ledgers: readonly (LedgerCounts & { readonly ledger: LedgerKind; readonly ownLedger: string })[];
}

/** Sums the items of an organisation, or of several; withdrawn ones count nowhere. */
export function ledgerSummary(items: readonly { readonly document: LedgerItemDocument }[], today: string): LedgerSummary {
  const kept = items.map(({ document }) => document).filter((item) => !item.withdrawn);
  const nameOf = (item: LedgerItemDocument): string => (item.ledger === 'own' ? item.ownLedger.trim() : '');
  const ledgers = ledgerKind.options.flatMap((ledger) => {
    const ofKind = kept.filter((item) => item.ledger === ledger);
    const names = [...new Set(ofKind.map(nameOf))].sort(compare);
    return names.map((ownLedger) => ({ ledger, ownLedger, ...countsOf(ofKind.filter((item) => nameOf(item) === ownLedger), today) }));
  });
  return { ...countsOf(kept, today), ledgers };
}

function countsOf(items: readonly LedgerItemDocument[], today: string): LedgerCounts {
  const states = items.map((item) => ledgerState(item, today));
  const of = (state: LedgerPhase): number => states.filter((one) => one.state === state).length;
  return {
    total: states.length,
    closed: of('closed'),
    overdue: states.filter((one) => one.overdueDays > 0).length,
    reviewDue: states.filter((one) => one.reviewDue).length,
    byState: { 'not-started': of('not-started'), running: of('running'), waiting: of('waiting'), closed: of('closed'), reopened: of('reopened') },
  };
}
