import { describe, expect, it } from 'vitest';
import { ROUTES } from '../app/routes';
import type { GalleryEntry } from './entry';
import { entries as drawnByThemselves } from './routes';

const found = import.meta.glob<{ readonly entries?: readonly GalleryEntry[] }>(['./*.tsx', '!./main.tsx', '!./Gallery.tsx', '!./routes.tsx'], { eager: true });
const drawn = Object.values(found).flatMap(({ entries = [] }) => entries);

/** The path of the first route that a place fits: the one that the app would show. */
function routeOf(place: string): string | undefined {
  const [path = ''] = place.split('?');
  return ROUTES.find((route) => new RegExp(`^${route.path.replaceAll(/\/:\w+\?/g, '(/[^/]+)?').replaceAll(/:\w+/g, '[^/]+')}$`).test(path))?.path;
}

/** Names of pictures in which there is nothing; and of those from which one begins, with something to choose or to fill in. */
const EMPTY = /empty|none|nothing|bare|not-yet/;
const BEGUN = /new|alone|start|choose|asked/;
/** Screens of something that is there already: without it they say that it was not found, which is their failed state. */
const NEVER_EMPTY = new Set([
  '/gatherings/:id/edit', '/gatherings/copy/:kind/:from?', '/ledgers/:id/edit', '/members/:id', '/members/:id/edit', '/organisation/edit', '/plans/:id/edit', '/talks/:id', '/talks/:id/edit', '/rules/:id/edit',
  '/rules/new/:layer', '/letters/:id/edit', '/papers', '/papers/:paper', '/paper-receipts/:id', '/devices/offer', '/devices/:device/digits', '/subordinates/:record/invite', '/subordinates/:record/computers',
  '/conflicts/:record', '/years/:year/seal', '/joining', '/help', '/orders/:kind/:order', '/orders/:kind/:order/edit',
]);
/** The same screen under a second path. */
const SAME: Readonly<Record<string, string>> = { '/talks/:id': '/talks/:id/edit' };

const pictures = (path: string): string[] => drawn.filter(({ at }) => at !== undefined && routeOf(at) === (SAME[path] ?? path)).map(({ name }) => name).filter((name) => !/loading|failed/.test(name));
const paths = ROUTES.map(({ path }) => path);

describe('every screen stands in the gallery', () => {
  it.each(paths)('%s waiting and failed, as it really is', (path) => {
    expect(drawnByThemselves.filter(({ at = '' }) => routeOf(at) === path).map(({ api }) => api)).toEqual(['waits', 'fails']);
  });
  it.each(paths)('%s with something in it', (path) => {
    expect(pictures(path).filter((name) => !EMPTY.test(name))).not.toEqual([]);
  });
  it.each(paths.filter((path) => !NEVER_EMPTY.has(path)))('%s with nothing in it', (path) => {
    expect(pictures(path).filter((name) => EMPTY.test(name) || BEGUN.test(name))).not.toEqual([]);
  });
});
