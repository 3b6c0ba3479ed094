/** A text cut into what all sides share at its ends, and what is its own. */
export interface MarkedSide {
  readonly lead: string;
  readonly own: string;
  readonly tail: string;
}

/** Shorter texts differ at a glance. */
const SHORT = 12;

/** Marks in long texts the stretch in which they differ. Astral characters are never cut in two. */
export function markedSides(texts: readonly string[]): MarkedSide[] {
  const sides = texts.map((text) => [...text]);
  const shortest = Math.min(...sides.map((side) => side.length));
  if (shortest <= SHORT) return texts.map((text) => ({ lead: text, own: '', tail: '' }));
  const [first = []] = sides;
  let start = 0;
  while (start < shortest && sides.every((side) => side[start] === first[start])) start += 1;
  let end = 0;
  while (end < shortest - start && sides.every((side) => side[side.length - 1 - end] === first[first.length - 1 - end])) end += 1;
  return sides.map((side) => ({ lead: side.slice(0, start).join(''), own: side.slice(start, side.length - end).join(''), tail: side.slice(side.length - end).join('') }));
}
