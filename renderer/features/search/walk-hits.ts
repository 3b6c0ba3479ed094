import type { KeyboardEvent } from 'react';

/** ↓ leads from the box to the first hit, ↑ ↓ Home End walk along all of them, Escape and ↑ from the first lead back. Enter is the link's own. */
export function walkHits(event: KeyboardEvent, results: HTMLElement | null, box: HTMLInputElement | null): void {
  const hits = [...(results?.querySelectorAll<HTMLElement>('a.hit') ?? [])];
  const at = hits.findIndex((hit) => hit === event.target);
  const inBox = event.target === box;
  if ((at < 0 && !inBox) || hits.length === 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: hits.length - 1, Escape: -1 }[event.key];
  // In the box the other keys belong to the text.
  if (to === undefined || (inBox && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  (to < 0 ? box : hits[Math.min(to, hits.length - 1)])?.focus();
}
