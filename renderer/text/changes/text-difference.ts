/** Two long texts that differ in one stretch, cut down to that stretch with a little of what stands around it. */
export interface TextDifference {
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

const AROUND = 10;
const SHORT = 40;

/** Short texts are left whole: (lead and tail empty). Astral characters are never cut in two. */
export function differenceOf(before: string, after: string): TextDifference {
  const [a, b] = [[...before], [...after]];
  if (a.length <= SHORT && b.length <= SHORT) return { lead: '', before, after, tail: '' };
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const lead = a.slice(Math.max(0, start - AROUND), start).join('');
  const tail = a.slice(a.length - end, Math.min(a.length, a.length - end + AROUND)).join('');
  return {
    lead: start > AROUND ? `…${lead}` : lead,
    before: a.slice(start, a.length - end).join(''),
    after: b.slice(start, b.length - end).join(''),
    tail: end > AROUND ? `${tail}…` : tail,
  };
}
