import type { SubordinateView } from '../domain/views';
import type { LevelsView, ReceiptLevels, TreeView } from '../domain/tree-views';
import { heldCertificates, orgsBelow } from '../exchange/chain';
import { figureWays } from '../exchange/figure-way';
import { goingUp } from '../exchange/going-up';
import { arrivedAt, heldAbove, receiptsBy } from '../exchange/held-above';
import { heldSubmissions } from '../exchange/held-submissions';
import { missingBelow } from '../exchange/missing';
import { levelsOf } from '../office/levels';
import { superiorOf, type Moment, type Office } from '../office/office';
import { orgNames } from '../office/org-names';
import { orgTree } from '../office/org-tree';
import { rows } from '../store/prepared';
import { submissionIds } from '../store/submissions';
import { recordsByOrg } from './records-by-org';
import { listSubordinates } from './subordinates';

/** 组织树 with what is known of each: the own branch records stand in the first line, beside those below. */
export function treeView(office: Office, moment: Moment, day: string): TreeView {
  const { nodes } = orgTree(office, day);
  const counts = recordsByOrg(office.db);
  const states = new Map(listSubordinates(office, moment).map(({ record, state }): [string, SubordinateView['state']] => [record, state]));
  const missing = allMissing(office);
  return {
    day, levels: Math.max(...nodes.map(({ depth }) => depth)) + 1,
    lines: nodes.map((node) => ({ ...node, records: counts.get(node.org) ?? 0, missing: missing.has(node.org), state: node.saidBy === office.org ? (states.get(node.slot) ?? null) : null })),
  };
}

/** Organisations of which the newest report of some computer, their own or of one above them, spoke of more than is here. */
function allMissing(office: Office): Set<string> {
  const held = heldSubmissions(office.db);
  const further = rows<{ org: string; submitted: number }>(office.db,
    `SELECT b.org, b.submitted FROM package_in_below b JOIN package_in p ON p.id = b.package
     WHERE NOT EXISTS (SELECT 1 FROM package_in n WHERE n.org = p.org AND n.kind = 'report' AND n.device = p.device AND (n.number, n.id) > (p.number, p.id))`);
  return new Set([...missingBelow(office), ...further.filter(({ org, submitted }) => held(org).count < submitted).map(({ org }) => org)]);
}

export function levelsView(office: Office): LevelsView {
  const { own, below } = levelsOf(office);
  return { levels: { own, below }, hasBelow: orgsBelow(office).length > 0 };
}

export function receiptLevels(office: Office, moment: Moment): ReceiptLevels {
  const names = orgNames(office, moment.today);
  const superior = superiorOf(office.db);
  const own = submissionIds(office.db, office.org);
  const above = new Map(heldCertificates(office).filter(({ statement }) => statement.subject.org !== statement.org).map(({ statement: { subject } }) => [subject.org, subject.name]));
  const saidOfUs = rows<{ org: string }>(office.db,
    `SELECT DISTINCT org FROM statement WHERE kind = 'receipt' AND state = 'accepted' AND org <> :own AND json_extract(bytes, '$.to') = :own`, { own: office.org }).map(({ org }) => org).filter((org) => org !== superior?.org);
  return {
    above: saidOfUs.map((org) => ({
      org, name: above.get(org) ?? names.get(org) ?? '', of: own.length, at: receiptsBy(office, org, office.org).at(-1)?.statedAt ?? '',
      held: Math.max(arrivedAt(office, org, office.org).size, receiptsBy(office, org, office.org).at(-1)?.holds[0]?.count ?? 0),
    })),
    below: superior?.state === 'confirmed' ? orgsBelow(office).map((org) => {
      const going = goingUp(office, org);
      const held = heldAbove(office, org).submissions;
      return { org, name: names.get(org) ?? '', of: going.length, held: going.filter((id) => held.has(id)).length };
    }) : [],
    figures: figureWays(office).map((way) => ({ ...way, name: names.get(way.org) ?? '' })),
  };
}
