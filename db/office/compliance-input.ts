import { branchShape, type BranchShape } from '../domain/branch-shape';
import type { ComplianceInput, CountableGathering } from '../domain/compliance-cell';
import type { GatheringDocument } from '../domain/gathering';
import { hasAliases, withOnePersonOnce } from '../store/aliases';
import type { ComplianceRule } from '../domain/compliance-rules';
import { overlaps, type Range } from '../domain/periods';
import type { DocumentOf, RecordKind } from '../domain/record';
import { rulesInForce, type RulesInForce } from '../domain/rule-document';
import { listMembers } from './members';
import type { Office } from './office';
import { documentOfRow, recordRow, recordRows } from './records';
import { asksHere, ruleSets } from './rule-sets';
import { rows } from '../store/prepared';

/** The three layers that ask here: built in, those from above, the own one. */
export const rulesHere = (office: Office): RulesInForce => rulesInForce(ruleSets(office).filter((set) => asksHere(office, set)));

/** What the evaluator needs for a range: the gatherings and talks of its years and of the 学期 that reach over them, no others. */
export function complianceInput(office: Office, today: string, { rules, conversions, semesters }: RulesInForce, range: Range): ComplianceInput {
  const whole = wholePeriods(range, semesters);
  return {
    today, rules, conversions, semesters, branch: shapeOf(office), members: listMembers(office),
    gatherings: gatheringsFor(office, rules, whole), talks: talksIn(office, whole), dues: kept(office, 'dues'), explanations: kept(office, 'explanation'),
  };
}

function shapeOf(office: Office): BranchShape {
  const organisation = recordRow(office.db, office.org);
  if (!organisation) throw new Error('an open office has its organisation');
  return branchShape(documentOfRow(organisation, 'organisation'));
}

const kept = <K extends RecordKind>(office: Office, kind: K): { id: string; document: DocumentOf<K> }[] =>
  recordRows(office.db, kind, office.org).map((found) => ({ id: found.id, document: documentOfRow(found, kind) }));

/** The range's years, longer by the 学期 that reach over them. */
function wholePeriods(range: Range, listed: readonly Range[]): Range {
  const years = { from: `${range.from.slice(0, 4)}-01-01`, until: `${range.until.slice(0, 4)}-12-31` };
  const over = listed.filter((one) => overlaps(one, range));
  return over.reduce((all, { from, until }) => ({ from: from < all.from ? from : all.from, until: until > all.until ? until : all.until }), years);
}

/** The two sets are asked for one by one: with OR the whole table would be read. */
function gatheringsFor(office: Office, rules: readonly ComplianceRule[], { from, until }: Range): { id: string; document: CountableGathering }[] {
  const ofTerms = rules.flatMap(({ demand }) => (demand.type === 'election' ? demand.kinds : []));
  const found = rows<{ id: string; document: string }>(office.db, GATHERINGS, { org: office.org, from, until: `${until}T99`, kinds: JSON.stringify(ofTerms) });
  const aliases = hasAliases(office.db);
  return found.map(({ id, document }) => {
    const held = JSON.parse(document) as GatheringDocument;
    return { id, document: (aliases ? withOnePersonOnce(office.db, office.org, held) : held) satisfies CountableGathering };
  });
}

const GATHERINGS = `SELECT r.id, r.document FROM (
    SELECT record FROM gathering WHERE org = :org AND withdrawn = 0 AND start BETWEEN :from AND :until
    UNION
    SELECT g.record FROM gathering_kind k CROSS JOIN gathering g ON g.record = k.record WHERE k.kind IN (SELECT value FROM json_each(:kinds)) AND g.org = :org AND g.withdrawn = 0
  ) held CROSS JOIN record r ON r.id = held.record`;

/** A few hundred a year: read without parsing those of other years. */
function talksIn(office: Office, { from, until }: Range): { id: string; document: DocumentOf<'talk'> }[] {
  return rows<{ id: string; document: string }>(office.db,
    `SELECT id, document FROM record WHERE kind = 'talk' AND org = :org AND withdrawn = 0 AND json_extract(document, '$.on') BETWEEN :from AND :until ORDER BY seq`, { org: office.org, from, until },
  ).map(({ id, document }) => ({ id, document: JSON.parse(document) as DocumentOf<'talk'> }));
}
