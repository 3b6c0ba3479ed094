import { Suspense } from 'react';
import { Route } from 'wouter';
import { ROUTES } from '../app/routes';
import { LoadingState } from '../ui/LoadingState';
import type { ApiMood, GalleryEntry } from './entry';

/** What stands for each variable of a path. */
const SAMPLES: Readonly<Record<string, string>> = {
  id: 'a'.repeat(32), record: 'a'.repeat(32), order: 'a'.repeat(32), from: 'a'.repeat(32), device: 'd'.repeat(64), kind: 'party-meeting', layer: 'branch', month: '2026-11', year: '2025', paper: `minutes?record=${'a'.repeat(32)}`,
};
const PLACE = /:(\w+)\??/g;

/** A place that a route's path fits; a variable without a sample is a mistake of this file. */
function placeOf(path: string): string {
  return (path === '/search' ? '/search?q=学习' : path).replaceAll(PLACE, (_, name: string) => {
    const sample = SAMPLES[name];
    if (sample === undefined) throw new Error(`no sample for :${name} of ${path}`);
    return sample;
  });
}

const picture = (path: string, state: string, api: ApiMood): GalleryEntry[] =>
  ROUTES.filter((route) => route.path === path).map(({ component: Screen }) => ({
    name: `${path.slice(1)} ${state}`,
    at: placeOf(path),
    api,
    show: () => (
      <Suspense fallback={<LoadingState />}>
        <Route path={path}>
          <Screen />
        </Route>
      </Suspense>
    ),
  }));

/** Every screen as it really is while it waits, and when nothing could be read. Empty and full ones stand with their features. */
export const entries: readonly GalleryEntry[] = ROUTES.flatMap(({ path }) => [...picture(path, 'loading', 'waits'), ...picture(path, 'failed', 'fails')]);
