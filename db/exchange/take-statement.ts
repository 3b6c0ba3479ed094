import { takeErasure } from '../office/erase';
import type { Office } from '../office/office';
import type { Signed, Statement } from '../records/statements';
import { projectAliases } from '../store/aliases';
import { project } from '../store/projections';
import { addStatement, projectFigures } from '../store/statements';
import { rows } from '../store/prepared';
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
  if (statement.kind === 'alias') touched.aliases = true;
  return true;
}

/** Brings the projections up to all that was taken in. */
export function finishTouched(office: Office, touched: Touched): void {
  if (touched.aliases) for (const record of withSheets(office, projectAliases(office.db))) touched.records.add(record);
  for (const record of touched.records) project(office.db, record, office.org);
}

/** With the gatherings on whose sheets these people stand. */
export function withSheets(office: Office, records: ReadonlySet<string>): Set<string> {
  const sheets = new Set(records);
  if (records.size === 0) return sheets;
  const on = rows<{ id: string }>(office.db,
    `SELECT DISTINCT r.id FROM record r, json_each(r.document, '$.attendance') line WHERE r.kind = 'gathering' AND json_extract(line.value, '$.id') IN (SELECT value FROM json_each(:ids))`,
    { ids: JSON.stringify([...records]) });
  for (const { id } of on) sheets.add(id);
  return sheets;
}
