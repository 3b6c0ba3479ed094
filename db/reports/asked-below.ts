import { goesTo } from '../domain/edges';
import { rulesInForce, type RulesInForce } from '../domain/rule-document';
import { edgeMark } from '../office/edges';
import type { Office } from '../office/office';
import { orgTree } from '../office/org-tree';
import { directlyBelow } from '../office/reviews';
import { ruleSets, type RuleSet } from '../office/rule-sets';
import { keptWhileUnchanged } from './figure-kept';

/** The rules that ask of those below: 中央, those from above, and this organisation's own 上级 layer as far as it goes to each. What a branch set itself is its own matter. */
export interface AskedBelow {
  /** What asks of everybody. */
  readonly all: RulesInForce;
  /** Every combination that asks of somebody, `all` first. */
  readonly each: readonly RulesInForce[];
  readonly of: (org: string) => RulesInForce;
}

export function askedBelow(office: Office, today: string): AskedBelow {
  const sets = ruleSets(office).filter(({ document }) => document.layer === 'superior' && !document.withdrawn);
  const chosen = sets.filter((set) => isChosen(office, set));
  const all = rulesInForce(sets.filter((set) => !isChosen(office, set)));
  if (chosen.length === 0) return { all, each: [all], of: () => all };
  const combined = new Map<string, RulesInForce>([['', all]]);
  const edgeOf = edges(office, today);
  const of = (org: string): RulesInForce => {
    const edge = edgeOf(org);
    const theirs = edge === undefined ? [] : chosen.filter(({ document }) => goesTo(document, edgeMark(office.org, edge)));
    const key = theirs.map(({ id }) => id).join();
    const known = combined.get(key) ?? rulesInForce(sets.filter((set) => !chosen.includes(set) || theirs.includes(set)));
    combined.set(key, known);
    return known;
  };
  for (const org of directlyBelow(office)) of(org);
  return { all, each: [...combined.values()], of };
}

/** A set of the own layer that goes to some only; what comes from above comes to this organisation, and so to everybody below it. */
export const isChosen = (office: Office, { org, document }: RuleSet): boolean => org === office.org && document.chosen;

/** Through whom directly below something reaches an organisation, as the tree stands on a day; who is directly below is its own edge. */
function edges(office: Office, day: string): (org: string) => string | undefined {
  const below = directlyBelow(office);
  const { nodes } = keptWhileUnchanged(office.db, `tree ${day}`, () => orgTree(office, day));
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const found = new Map<string, string>();
  // Parents come before their children.
  for (const { key, org, parent } of nodes) {
    const through = below.has(org) ? org : found.get(byKey.get(parent)?.key ?? '');
    if (through !== undefined) found.set(key, through);
  }
  return (org) => (below.has(org) ? org : found.get(org));
}
