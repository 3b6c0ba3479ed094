import { type RefObject, useEffect, useState } from 'react';

/** Rows above and below the sight, so that a quick wheel shows no gap. */
const SPARE = 6;

/** Which rows of one height are in sight of a scrolling box: only these have to be in the page. `rem` = a row's height. */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  count: number,
  rem: number,
): { readonly first: number; readonly last: number; readonly height: number; readonly rowHeight: number } {
  const rowHeight = rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const [sight, setSight] = useState({ top: 0, height: 600 });
  useEffect(() => {
    const view = box.current;
    if (!view) return undefined;
    const look = (): void => setSight({ top: view.scrollTop, height: view.clientHeight });
    look();
    view.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(view);
    return () => {
      view.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [box]);
  return {
    first: Math.max(0, Math.floor(sight.top / rowHeight) - SPARE),
    last: Math.min(count, Math.ceil((sight.top + sight.height) / rowHeight) + SPARE),
    height: count * rowHeight,
    rowHeight,
  };
}
