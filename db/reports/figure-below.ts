import { within, type Range } from '../domain/periods';
import { branchOf, type Span, type TreeNode } from '../domain/org-tree';
import type { BelongsOn } from '../domain/superior-figures';
import type { BelowOrg } from '../domain/superior-views';
import type { Office } from '../office/office';
import { orgTree, spansBelow } from '../office/org-tree';
import { keptWhileUnchanged } from './figure-kept';

/** Who is counted: everybody who stood in the part of the tree on a day of the range, by code; and on which days. */
export interface Below {
  readonly orgs: readonly BelowOrg[];
  readonly belongs: (org: string) => BelongsOn;
  /** On the day looked at: of these somebody has to have reported. */
  readonly here: ReadonlySet<string>;
}

const AS_READ = new Intl.Collator('zh-CN', { numeric: true });

/** `under`: key of a node; '' = everything below this organisation. `day`: names, codes and places as of then. */
export const below = (office: Office, under: string, range: Range, day: string): Below =>
  keptWhileUnchanged(office.db, `below ${under} ${range.from} ${range.until} ${day}`, () => readBelow(office, under === '' ? office.org : under, range, day));

function readBelow(office: Office, key: string, range: Range, day: string): Below {
  const tree = keptWhileUnchanged(office.db, `tree ${day}`, () => orgTree(office, day));
  const nodes = branchOf(tree, key).filter(({ org }) => org !== office.org);
  const here = new Set(nodes.map((node) => node.key));
  const known = new Map(tree.nodes.map((node) => [node.key, node]));
  const spans = new Map<string, Span[]>();
  for (const span of spansBelow(office, key, range)) if (span.org !== office.org) spans.set(span.org, [...(spans.get(span.org) ?? []), span]);
  // Who left this part before the day has a name where it stands now, or none that is known here any more.
  const left = [...spans.keys()].filter((org) => !here.has(org)).flatMap((org) => known.get(org) ?? []);
  return {
    orgs: [...nodes, ...left].map(orgOf).sort((a, b) => AS_READ.compare(a.code, b.code) || (a.key < b.key ? -1 : 1)),
    belongs: (org) => (date) => (spans.get(org) ?? []).some((span) => within(date, span)),
    here,
  };
}

const orgOf = ({ key, org, code, name, type }: TreeNode): BelowOrg => ({ key, org, code, name, type });

/** Who has somebody below it: what the figures can be looked at alone of, in the tree's order. */
export function figureParts(office: Office, day: string): (BelowOrg & { readonly depth: number })[] {
  const { nodes } = orgTree(office, day);
  const parents = new Set(nodes.map(({ parent }) => parent));
  return nodes.filter(({ key, depth }) => depth > 0 && parents.has(key)).map((node) => ({ ...orgOf(node), depth: node.depth }));
}
