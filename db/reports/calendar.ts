import { branchShape, type BranchShape } from '../domain/branch-shape';
import { evaluate } from '../domain/compliance';
import type { ComplianceInput, CountableGathering } from '../domain/compliance-cell';
import type { ComplianceRule } from '../domain/compliance-rules';
import { cellsOfMonth, STANDING_RULES, standingMatters, type ComplianceCalendar } from '../domain/compliance-views';
import { monthRange } from '../domain/dates';
import { overlaps, type Range } from '../domain/periods';
import type { DocumentOf, RecordKind } from '../domain/record';
import { rulesInForce, type RulesInForce } from '../domain/rule-document';
import type { StandingMatter } from '../domain/views';
import { openElections } from '../office/election';
import { listMembers } from '../office/members';
import type { Office } from '../office/office';
import { asksHere, ruleSets } from '../office/rule-sets';
import { documentOfRow, recordRow, recordRows } from '../office/records';
import { row, rows } from '../store/prepared';

/** Everything that is asked in a year. Reads the gatherings of that year only (and of the 学期 that reach over it). */
export const calendarOfYear = (office: Office, today: string, year: number): ComplianceCalendar => calendarOf(office, today, { from: `${year}-01-01`, until: `${year}-12-31` });

/** What is to be done, was done or was missed in one month (`YYYY-MM`). */
export function calendarOfMonth(office: Office, today: string, month: string): ComplianceCalendar {
  const calendar = calendarOf(office, today, monthRange(month));
  return { ...calendar, cells: cellsOfMonth(calendar.cells, month) };
}

function calendarOf(office: Office, today: string, range: Range): ComplianceCalendar {
  const { rules, conversions, semesters } = rulesOf(office);
  const branch = branchOf(office);
  const members = listMembers(office);
  const explanations = recordRows(office.db, 'explanation', office.org);
  const input: ComplianceInput = {
    today, rules, conversions, semesters, branch, members,
    gatherings: gatheringsFor(office, rules, wholePeriods(range, semesters)),
    talks: kept(office, 'talk'), dues: kept(office, 'dues'),
    explanations: explanations.map((found) => ({ id: found.id, document: documentOfRow(found, 'explanation') })),
  };
  return {
    today,
    cells: evaluate(input, range),
    roster: members.map(({ id, document: { name } }) => ({ id, name })),
    keptFrom: row<{ start: string | null }>(office.db, 'SELECT min(start) AS start FROM gathering WHERE org = :org AND withdrawn = 0', { org: office.org })?.start?.slice(0, 10) ?? '',
    openElections: openElections(office, today),
    explained: Object.fromEntries(explanations.map((found) => [documentOfRow(found, 'explanation').cell, JSON.parse(found.heads) as string[]])),
  };
}

/** 换届, graduates, 支委会 and size as they stand today. Asks only these rules, so that a home screen may ask each time. */
export function standingOf(office: Office, today: string): StandingMatter[] {
  const { rules, conversions, semesters } = rulesOf(office);
  const range = { from: `${today.slice(0, 4)}-01-01`, until: `${today.slice(0, 4)}-12-31` };
  const asked = rules.filter(({ id }) => STANDING_RULES.includes(id));
  const nothingAsked = { from: '9999-12-31', until: '9999-12-31' };
  return standingMatters(evaluate({
    today, rules: asked, conversions, semesters, branch: branchOf(office), members: listMembers(office), gatherings: gatheringsFor(office, asked, nothingAsked), talks: [], dues: [],
    explanations: kept(office, 'explanation'),
  }, range));
}

function branchOf(office: Office): BranchShape {
  const organisation = recordRow(office.db, office.org);
  if (!organisation) throw new Error('an open office has its organisation');
  return branchShape(documentOfRow(organisation, 'organisation'));
}

/** The three layers: built in, those from above, the own one. */
const rulesOf = (office: Office): RulesInForce => rulesInForce(ruleSets(office).filter((set) => asksHere(office, set)));

const kept = <K extends RecordKind>(office: Office, kind: K): { id: string; document: DocumentOf<K> }[] =>
  recordRows(office.db, kind, office.org).map((found) => ({ id: found.id, document: documentOfRow(found, kind) }));

/** The range's years, longer by the 学期 that reach over them. */
function wholePeriods(range: Range, listed: readonly Range[]): Range {
  const years = { from: `${range.from.slice(0, 4)}-01-01`, until: `${range.until.slice(0, 4)}-12-31` };
  const over = listed.filter((one) => overlaps(one, range));
  return over.reduce((all, { from, until }) => ({ from: from < all.from ? from : all.from, until: until > all.until ? until : all.until }), years);
}

function gatheringsFor(office: Office, rules: readonly ComplianceRule[], { from, until }: Range): { id: string; document: CountableGathering }[] {
  const ofTerms = rules.flatMap(({ demand }) => (demand.type === 'election' ? demand.kinds : []));
  return rows<{ id: string; document: string }>(office.db,
    `SELECT r.id, r.document FROM gathering g JOIN record r ON r.id = g.record WHERE g.org = :org AND g.withdrawn = 0
     AND (g.start BETWEEN :from AND :until OR g.record IN (SELECT record FROM gathering_kind WHERE kind IN (SELECT value FROM json_each(:kinds))))`,
    { org: office.org, from, until: `${until}T99`, kinds: JSON.stringify(ofTerms) },
  ).map(({ id, document }) => ({ id, document: JSON.parse(document) as CountableGathering }));
}
