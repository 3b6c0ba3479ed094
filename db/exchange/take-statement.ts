import { changedByAliases } from '../office/aliases';
import { takeErasure } from '../office/erase';
import type { Office } from '../office/office';
import type { Signed, Statement } from '../records/statements';
import { project } from '../store/projections';
import { projectReview } from '../store/reviews';
import { addStatement, projectFigures } from '../store/statements';
import { projectSubmission } from '../store/submissions';

/** What has to be brought up to date when all of a package is in. */
export interface Touched {
  readonly records: Set<string>;
  aliases: boolean;
}

/** Adds one statement and does what it says; false when it was here already. Call it inside a transaction, then `finishTouched`. */
export function takeStatement(office: Office, signed: Signed<Statement>, at: string, touched: Touched): boolean {
  const { db } = office;
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
  if (statement.kind === 'alias') touched.aliases = true;
  return true;
}

/** Brings the projections up to all that was taken in. */
export function finishTouched(office: Office, touched: Touched): void {
  if (touched.aliases) for (const record of changedByAliases(office)) touched.records.add(record);
  for (const record of touched.records) project(office.db, record, office.org);
}
