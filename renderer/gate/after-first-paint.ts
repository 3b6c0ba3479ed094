import { tellPainted } from '../data/bridge';

/** Runs when the page has been seen for the first time and there is nothing more urgent: what it fetches would keep that first picture waiting. */
export function afterFirstPaint(run: () => void): void {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    tellPainted();
    requestIdleCallback(run);
  });
  observer.observe({ type: 'paint', buffered: true });
}
