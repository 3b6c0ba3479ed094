import { holdsBack, levelOf, type Whose } from '../domain/levels';
import { levelsOf } from '../office/levels';
import { superiorOf, type Office } from '../office/office';
import { rows } from '../store/prepared';
import { submissionIds } from '../store/submissions';

const whoseOf = (office: Office, org: string): Whose => (org === office.org ? 'own' : 'below');

/** Does the edge to the superior hold anything of this organisation's records back, so that for it only the figures go? */
export const isHeldBack = (office: Office, org: string): boolean => holdsBack(levelsOf(office), whoseOf(office, org));

/**
 * The submissions of an organisation that go to the superior in detail, in the order in which they came. One of which any record's kind
 * goes only as figures stays here, but for what keeps true what the superior has: whatever was carried once, and what replaces that.
 */
export function goingUp(office: Office, org: string): string[] {
  const all = submissionIds(office.db, org);
  const levels = levelsOf(office);
  const whose = whoseOf(office, org);
  if (!holdsBack(levels, whose)) return all;
  const held = new Set(itemKinds(office, org).filter(({ kind }) => kind !== 'subordinate' && levelOf(levels, whose, kind) === 'figures').map(({ statement }) => statement));
  const carried = new Set(rows<{ statement: string }>(office.db,
    `SELECT s.statement FROM package_out_submission s JOIN package_out p ON p.id = s.package WHERE p.kind = 'report' AND p.addressee = :superior
     UNION SELECT submission FROM delivered_to WHERE org = :superior`, { superior: superiorOf(office.db)?.org ?? '' }).map(({ statement }) => statement));
  const going = new Set(all.filter((id) => !held.has(id) || carried.has(id)));
  const replacing = new Map<string, string[]>();
  for (const { statement, by } of rows<{ statement: string; by: string }>(office.db, `SELECT DISTINCT statement, by_statement AS "by" FROM submission_replaced`)) replacing.set(statement, [...(replacing.get(statement) ?? []), by]);
  const open = [...going];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const by of replacing.get(id) ?? []) {
      if (going.has(by)) continue;
      going.add(by);
      open.push(by);
    }
  }
  return all.filter((id) => going.has(id));
}

/** Records that stand as submitted and of which only the figures go, with the kind for which that is said. */
export function heldBackRecords(office: Office, org: string): { readonly record: string; readonly kind: string }[] {
  if (!isHeldBack(office, org)) return [];
  const going = new Set(goingUp(office, org));
  const found = itemKinds(office, org).filter(({ statement, withdrawn, replaced }) => !going.has(statement) && withdrawn === 0 && replaced === 0);
  return [...new Map(found.map(({ record, kind }) => [record, { record, kind }])).values()];
}

/** A gathering's kind is its main kind; of a version that was erased nothing is left to tell. */
const itemKinds = (office: Office, org: string): { statement: string; record: string; kind: string; withdrawn: number; replaced: number }[] =>
  rows(office.db,
    `SELECT i.statement, i.record, i.withdrawn, iif(i.kind = 'gathering', coalesce(json_extract(v.bytes, '$.document.mainKind'), 'other'), i.kind) AS kind,
       EXISTS (SELECT 1 FROM submission_replaced r WHERE r.record = i.record AND r.statement = i.statement) AS replaced
     FROM submission_item i LEFT JOIN version v ON v.id = i.version WHERE i.org = :org`, { org });
