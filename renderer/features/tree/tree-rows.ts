import type { TreeLine } from '../../../electron/contract';

/** Lines are parents before their children; what lies inside a closed one is not shown. */
export function shownLines(lines: readonly TreeLine[], closed: ReadonlySet<string>): readonly TreeLine[] {
  const shown: TreeLine[] = [];
  let hidden = Infinity;
  for (const line of lines) {
    if (line.depth > hidden) continue;
    hidden = closed.has(line.key) ? line.depth : Infinity;
    shown.push(line);
  }
  return shown;
}

/** Keys of lines that have others below them. */
export const parentsOf = (lines: readonly TreeLine[]): ReadonlySet<string> => new Set(lines.map(({ parent }) => parent).filter((key) => key !== ''));

/** Closed so that only the direct subordinates are seen. */
export const onlyDirect = (lines: readonly TreeLine[]): ReadonlySet<string> => new Set(lines.filter(({ depth, key }) => depth === 1 && parentsOf(lines).has(key)).map(({ key }) => key));

/** Below whom it may be put: not itself, nor anybody below it, nor where it stands already. */
export function targetsOf(lines: readonly TreeLine[], key: string): readonly TreeLine[] {
  const at = lines.findIndex((line) => line.key === key);
  const moved = lines[at];
  if (!moved) return [];
  const end = lines.findIndex((line, place) => place > at && line.depth <= moved.depth);
  const inside = new Set(lines.slice(at, end === -1 ? lines.length : end).map((line) => line.key));
  return lines.filter((line) => !inside.has(line.key) && line.key !== moved.parent);
}

export type KeyStep = { readonly focus: string } | { readonly close: string } | { readonly open: string } | { readonly move: string } | null;

/** What a key does in the tree, as in any tree: up and down a line, left closes or goes to the parent, right opens or goes in, Enter moves. */
export function stepOf(key: string, at: string, shown: readonly TreeLine[], parents: ReadonlySet<string>, closed: ReadonlySet<string>): KeyStep {
  const index = shown.findIndex((line) => line.key === at);
  const line = shown[index];
  if (!line) return null;
  const to = (place: number): KeyStep => (shown[place] ? { focus: shown[place].key } : null);
  switch (key) {
    case 'ArrowDown':
      return to(index + 1);
    case 'ArrowUp':
      return to(index - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(shown.length - 1);
    case 'ArrowLeft':
      if (parents.has(at) && !closed.has(at)) return { close: at };
      return line.parent === '' ? null : { focus: line.parent };
    case 'ArrowRight':
      if (!parents.has(at)) return null;
      return closed.has(at) ? { open: at } : to(index + 1);
    case 'Enter':
      return line.slot === '' ? null : { move: at };
    default:
      return null;
  }
}
