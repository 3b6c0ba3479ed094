import { setImmediate as breathe } from 'node:timers/promises';
import { changedByAliases } from '../office/aliases';
import { takeErasure } from '../office/erase';
import type { Office } from '../office/office';
import { isStatementKind, type Signed, type Statement, type UnknownStatement } from '../records/statements';
import { projectOrder, projectProgress } from '../store/orders';
import { projectAll, type InHand } from '../store/projections';
import type { SearchQueue } from '../store/search-queue';
import { projectReview } from '../store/reviews';
import { addStatement, projectFigures } from '../store/statements';
import { projectSubmission } from '../store/submissions';

const BREATH = 50;

/** What has to be brought up to date when all of a package is in. */
export interface Touched {
  readonly records: Iterable<string> & { add(record: string): unknown };
  aliases: boolean;
  /** Versions that were read on the way. */
  readonly inHand?: InHand;
  /** Where what is found by search waits for others; whoever brings it writes it. */
  readonly search?: SearchQueue;
}

const isKnown = (signed: Signed<Statement | UnknownStatement>): signed is Signed<Statement> => isStatementKind(signed.statement.kind);

/**
 * Adds one statement and does what it says; false when it was here already. One of a kind that only a newer program knows
 * is kept as it came (待升级, see wake.ts). Call it inside a transaction, then `finishTouched`.
 */
export function takeStatement(office: Office, signed: Signed<Statement | UnknownStatement>, at: string, touched: Touched): boolean {
  const { db } = office;
  if (!isKnown(signed)) return addStatement(db, signed, 'unknown', at);
  const { statement } = signed;
  if (statement.kind === 'erasure') {
    if (!takeErasure(office, { ...signed, statement }, at)) return false;
    touched.records.add(statement.record);
    return true;
  }
  if (!addStatement(db, signed, 'accepted', at)) return false;
  if (statement.kind === 'submission') {
    projectSubmission(db, { ...signed, statement });
    for (const { record } of statement.records) touched.records.add(record);
  }
  if (statement.kind === 'figures') projectFigures(db, { ...signed, statement });
  if (statement.kind === 'review') {
    projectReview(db, { ...signed, statement });
    for (const { record } of statement.records) touched.records.add(record);
  }
  if (statement.kind === 'task' || statement.kind === 'notice') projectOrder(db, { ...signed, statement });
  if (statement.kind === 'progress') projectProgress(db, { ...signed, statement });
  if (statement.kind === 'alias') touched.aliases = true;
  return true;
}

/** Brings the projections up to all that was taken in. */
export function finishTouched(office: Office, touched: Touched): void {
  for (const _ of finishing(office, touched));
}

/** The same, with a turn of the event loop now and then, so that "cancel" is heard: false = it was. */
export async function finishPatiently(office: Office, touched: Touched, signal: AbortSignal | undefined): Promise<boolean> {
  let done = 0;
  for (const _ of finishing(office, touched)) {
    done += 1;
    if (done % BREATH === 0) await breathe();
    if (signal?.aborted) return false;
  }
  return !signal?.aborted;
}

function* finishing(office: Office, touched: Touched): Generator<void, void, void> {
  if (touched.aliases) for (const record of changedByAliases(office)) touched.records.add(record);
  yield* projectAll(office.db, touched.records, office.org, touched.inHand, touched.search);
}
