import { startTransition, useEffect, useState } from 'react';

/**
 * The place lies in the part behind `#`, its search part too: `#/search?q=换届`. The router's own hash hook puts the
 * search part before the `#`, where it outlives the next navigation.
 */
const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};
const split = (): readonly [path: string, search: string] => {
  const place = decodeURI(window.location.hash.replace(/^#/, ''));
  const at = place.indexOf('?');
  const path = at < 0 ? place : place.slice(0, at);
  return [path.startsWith('/') ? path : `/${path}`, at < 0 ? '' : place.slice(at + 1)];
};
const path = (): string => split()[0];
const search = (): string => split()[1];

export function navigateHash(to: string, options: { readonly replace?: boolean } = {}): void {
  const before = window.location.href;
  const url = new URL(before);
  url.hash = to;
  if (options.replace === true) window.history.replaceState(null, '', url);
  else window.history.pushState(null, '', url);
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: url.href }));
}

export function useHashPath(): [string, typeof navigateHash] {
  return [useHashPart(path), navigateHash];
}
useHashPath.hrefs = (href: string): string => `#${href}`;

/** The search part without its `?`, still encoded. */
export function useHashSearch(): string {
  return useHashPart(search);
}

/**
 * A change of place is a transition: the screen that one leaves stays until the next one's code is there. As an urgent
 * update it would show the waiting screen first, and React holds that for 300 ms however soon the code comes.
 */
function useHashPart(read: () => string): string {
  const [part, setPart] = useState(read);
  useEffect(() => {
    const follow = (): void => startTransition(() => setPart(read()));
    follow();
    return subscribe(follow);
  }, [read]);
  return part;
}
