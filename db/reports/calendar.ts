import { evaluate } from '../domain/compliance';
import type { Cell } from '../domain/compliance-cell';
import { cellsOfMonth, type ComplianceCalendar } from '../domain/compliance-views';
import { monthRange } from '../domain/dates';
import type { Range } from '../domain/periods';
import type { RulesInForce } from '../domain/rule-document';
import { conversionOn } from '../domain/study-hours';
import { openElections } from '../office/election';
import type { Office } from '../office/office';
import { documentOfRow, recordRows } from '../office/records';
import { row } from '../store/prepared';
import { complianceInput, rulesHere } from '../office/compliance-input';

/** Everything that is asked in a year. Reads the gatherings of that year only (and of the 学期 that reach over it). */
export const calendarOfYear = (office: Office, today: string, year: number): ComplianceCalendar => calendarOfRange(office, today, { from: `${year}-01-01`, until: `${year}-12-31` });

/** What is to be done, was done or was missed in one month (`YYYY-MM`). */
export function calendarOfMonth(office: Office, today: string, month: string): ComplianceCalendar {
  const calendar = calendarOfRange(office, today, monthRange(month));
  return { ...calendar, cells: cellsOfMonth(calendar.cells, month) };
}

/** Every period that has a day in the range. */
export function calendarOfRange(office: Office, today: string, range: Range): ComplianceCalendar {
  const input = complianceInput(office, today, rulesHere(office), range);
  return {
    today,
    cells: evaluate(input, range),
    roster: input.members.map(({ id, document: { name } }) => ({ id, name })),
    keptFrom: row<{ start: string | null }>(office.db, 'SELECT min(start) AS start FROM gathering WHERE org = :org AND withdrawn = 0', { org: office.org })?.start?.slice(0, 10) ?? '',
    conversion: conversionOn(input.conversions, today),
    openElections: openElections(office, today),
    explained: Object.fromEntries(recordRows(office.db, 'explanation', office.org).map((found) => [documentOfRow(found, 'explanation').cell, JSON.parse(found.heads) as string[]])),
  };
}

/** What some rules ask in the running year, with other rules than those in force: a look ahead. */
export function evaluateYear(office: Office, today: string, inForce: RulesInForce, ids: ReadonlySet<string>): Cell[] {
  const range = { from: `${today.slice(0, 4)}-01-01`, until: `${today.slice(0, 4)}-12-31` };
  return evaluate(complianceInput(office, today, { ...inForce, rules: inForce.rules.filter(({ id }) => ids.has(id)) }, range), range);
}
