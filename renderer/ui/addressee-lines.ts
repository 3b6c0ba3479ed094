import type { Addressee } from '../../electron/contract';

/** Whom the tree has to choose from. */
export type Choosable = Pick<Addressee, 'org' | 'code' | 'name' | 'above'>;

/** One line of the tree to choose from: a part with everybody in it that can be given to, or one of these. */
export type PickLine =
  | { readonly is: 'part'; readonly key: string; readonly name: string; readonly depth: number; readonly orgs: readonly string[] }
  | { readonly is: 'one'; readonly org: string; readonly code: string; readonly name: string; readonly depth: number; readonly itself: boolean };

/**
 * The tree as lines, in its order. A part stands once, before all that is in it; of an organisation that is given to and has others
 * in its part the first line beneath is it `itself`. What lies in a part that is `closed` is left out.
 */
export function addresseeLines(all: readonly Choosable[], closed: ReadonlySet<string> = new Set()): PickLine[] {
  const within = new Map<string, string[]>();
  for (const { above, org } of all) for (const { key } of above) within.set(key, [...(within.get(key) ?? []), org]);
  const lines: PickLine[] = [];
  const stood = new Set<string>();
  const begin = (key: string, name: string, depth: number, own: readonly string[]): void => {
    if (stood.has(key)) return;
    stood.add(key);
    lines.push({ is: 'part', key, name, depth, orgs: [...own, ...(within.get(key) ?? [])] });
  };
  const given = new Set(all.map(({ org }) => org));
  for (const { org, code, name, above } of all) {
    for (const [depth, part] of above.entries()) if (!above.slice(0, depth).some(({ key }) => closed.has(key))) begin(part.key, part.name, depth, given.has(part.key) ? [part.key] : []);
    if (above.some(({ key }) => closed.has(key))) continue;
    const itself = within.has(org);
    if (itself) begin(org, name, above.length, [org]);
    if (!itself || !closed.has(org)) lines.push({ is: 'one', org, code, name, depth: above.length + (itself ? 1 : 0), itself });
  }
  return lines;
}
