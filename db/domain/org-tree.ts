import type { OrganisationType } from './organisation';
import { addDays, type Range } from './periods';

/** What one organisation says of another: from this day to that it stands below it (a slot of its records). Days are included; '' = open. */
export interface Place {
  readonly slot: string;
  /** Who says it. */
  readonly superior: string;
  /** Who stands there; '' = nobody has enrolled yet. */
  readonly org: string;
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType;
  readonly sort: number;
  readonly from: string;
  readonly until: string;
  /** Below which other slot it is put, from which day; a slot '' = directly below who says it. */
  readonly under: readonly { readonly from: string; readonly slot: string }[];
}

/**
 * How the reader knows who somebody is: its own digits were compared here, the organisation above it vouches for its key, that one only
 * names it, or nobody has answered for the slot yet.
 */
export type Known = { readonly is: 'self' } | { readonly is: 'confirmed' } | { readonly is: 'vouched' | 'named'; readonly by: string } | { readonly is: 'nobody' };

/** Who looks: the tree's root. */
export interface TreeRoot {
  readonly org: string;
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType;
}

/** Levels of organisations, the branch with them: from the province down to the class. */
export const MOST_LEVELS = 7;

export interface TreeNode extends Pick<Place, 'code' | 'name' | 'type' | 'from' | 'until'> {
  /** The organisation's id; where nobody has enrolled, the slot's. Each stands in the tree once. */
  readonly key: string;
  readonly org: string;
  /** '' = the root. */
  readonly slot: string;
  /** Key of the node above it; '' = the root. */
  readonly parent: string;
  /** 0 = the root. */
  readonly depth: number;
  /** Who says where it stands; of several the highest. */
  readonly saidBy: string;
  readonly known: Known;
  /** Others who say that it stands elsewhere on this day (两路): it counts once, here, and is suspect. */
  readonly elsewhere: readonly { readonly saidBy: string; readonly parent: string }[];
  /** Keys of other nodes with the same code. */
  readonly sameCode: readonly string[];
}

/** Parents before their children, children by sort, code and name. */
export interface OrgTree {
  readonly day: string;
  readonly nodes: readonly TreeNode[];
}

interface Draft {
  readonly place: Place;
  /** Every slot that speaks of it on the day. */
  readonly others: Place[];
}

/** Who stands below whom on a day. A pure function of what is said, whatever its order: of several words about one organisation the highest speaker's holds. */
export function treeAt(root: TreeRoot, places: readonly Place[], known: ReadonlyMap<string, Known>, day: string): OrgTree {
  const said = grouped(places.filter((place) => covers(place, day)).sort(bySlot), ({ superior }) => superior);
  const drafts = new Map<string, Draft>();
  const keyOfSlot = new Map<string, string>();
  const speakers = [root.org];
  for (const speaker of speakers) {
    for (const place of said.get(speaker) ?? []) {
      const key = keyOf(place);
      if (key === root.org) continue;
      keyOfSlot.set(place.slot, key);
      const draft = drafts.get(key);
      if (draft) draft.others.push(place);
      else {
        drafts.set(key, { place, others: [] });
        if (place.org !== '') speakers.push(place.org);
      }
    }
  }
  const above = (place: Place): string => {
    const put = keyOfSlot.get(slotAbove(place, day));
    return put === undefined || put === keyOf(place) ? place.superior : put;
  };
  const parents = withoutLoops(root.org, new Map([...drafts].map(([key, { place }]) => [key, { wanted: above(place), else: place.superior }])));
  const nodes = new Map<string, Omit<TreeNode, 'depth' | 'sameCode'>>();
  for (const [key, { place, others }] of drafts) {
    const { slot, org, code, name, type, from, until, superior: saidBy } = place;
    const parent = parents.get(key) ?? root.org;
    const elsewhere = others.map((other) => ({ saidBy: other.superior, parent: above(other) })).filter((other) => other.parent !== parent);
    nodes.set(key, { key, org, slot, parent, saidBy, code, name, type, from, until, elsewhere, known: org === '' ? { is: 'nobody' } : (known.get(org) ?? { is: 'named', by: saidBy }) });
  }
  const top = { ...root, key: root.org, slot: '', parent: '', saidBy: root.org, from: '', until: '', elsewhere: [], known: { is: 'self' } } as const;
  const sorts = new Map([...drafts].map(([key, { place }]) => [key, place.sort]));
  return { day, nodes: inOrder(top, [...nodes.values()], sorts) };
}

const keyOf = ({ org, slot }: Place): string => (org === '' ? slot : org);
const covers = ({ from, until }: Place, day: string): boolean => from <= day && (until === '' || day <= until);
const bySlot = (a: Place, b: Place): number => (a.slot < b.slot ? -1 : 1);

/** The latest entry not after the day; '' = directly below who says it. */
function slotAbove({ under }: Place, day: string): string {
  const entries = under.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? -1 : 1));
  return entries.at(-1)?.slot ?? '';
}

/** Whoever would stand below itself stands below who says so, and if that is no better, below the root. */
function withoutLoops(root: string, wishes: ReadonlyMap<string, { readonly wanted: string; readonly else: string }>): Map<string, string> {
  const parents = new Map<string, string>();
  const reaches = (key: string): boolean => {
    for (let at: string | undefined = key, steps = 0; at !== undefined && steps <= wishes.size; at = parents.get(at), steps += 1) if (at === root) return true;
    return false;
  };
  for (const [key, { wanted }] of wishes) parents.set(key, wanted);
  for (const [key, wish] of wishes) {
    if (!reaches(key)) parents.set(key, wish.else);
    if (!reaches(key)) parents.set(key, root);
  }
  return parents;
}

function inOrder(root: Omit<TreeNode, 'depth' | 'sameCode'>, others: readonly Omit<TreeNode, 'depth' | 'sameCode'>[], sorts: ReadonlyMap<string, number>): TreeNode[] {
  const children = grouped(others, ({ parent }) => parent);
  const byCode = grouped([root, ...others], ({ code }) => code);
  const order = (a: TreeNode | (typeof others)[number], b: (typeof others)[number]): number =>
    (sorts.get(a.key) ?? 0) - (sorts.get(b.key) ?? 0) || AS_READ.compare(a.code, b.code) || AS_READ.compare(a.name, b.name) || (a.key < b.key ? -1 : 1);
  const found: TreeNode[] = [];
  const open = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    const sameCode = (byCode.get(node.code) ?? []).map(({ key }) => key).filter((key) => key !== node.key && node.code !== '');
    found.push({ ...node, depth, sameCode });
    for (const child of [...(children.get(node.key) ?? [])].sort(order).reverse()) open.push({ node: child, depth: depth + 1 });
  }
  return found;
}

/** 2 before 10. */
const AS_READ = new Intl.Collator('zh-CN', { numeric: true });

function grouped<T>(items: readonly T[], by: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(by(item));
    if (group) group.push(item);
    else groups.set(by(item), [item]);
  }
  return groups;
}

/** A node with all that stands below it. */
export function branchOf({ nodes }: OrgTree, key: string): readonly TreeNode[] {
  const at = nodes.findIndex((node) => node.key === key);
  const top = nodes[at];
  if (!top) return [];
  const end = nodes.findIndex(({ depth }, place) => place > at && depth <= top.depth);
  return nodes.slice(at, end === -1 ? nodes.length : end);
}

/** For how long an organisation belonged to a part of the tree. */
export interface Span extends Range {
  readonly org: string;
}

/**
 * Which organisations stood in the part of the tree below `key` (with it), from which day to which, within a range: what happened in
 * that time is counted there. A branch that moved in mid-year has a span in both parts, and the two never overlap.
 */
export function spansOf(root: TreeRoot, places: readonly Place[], key: string, range: Range): Span[] {
  const days = new Set([range.from, ...places.flatMap(({ from, until, under }) => [from, until === '' ? '' : addDays(until, 1), ...under.map((entry) => entry.from)])]);
  const turns = [...days].filter((day) => day >= range.from && day <= range.until).sort();
  const spans: Span[] = [];
  const running = new Map<string, Span>();
  for (const [at, from] of turns.entries()) {
    const next = turns[at + 1];
    const until = next === undefined ? range.until : addDays(next, -1);
    const there = new Set(branchOf(treeAt(root, places, new Map(), from), key).map(({ org }) => org).filter((org) => org !== ''));
    for (const [org, span] of running) {
      if (there.has(org)) continue;
      spans.push(span);
      running.delete(org);
    }
    for (const org of there) running.set(org, { org, from: running.get(org)?.from ?? from, until });
  }
  return [...spans, ...running.values()].sort((a, b) => (a.org < b.org ? -1 : a.org > b.org ? 1 : a.from < b.from ? -1 : 1));
}
