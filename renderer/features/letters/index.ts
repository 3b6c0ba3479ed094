import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

/** 公文. `new` before `:id`. */
export const routes: readonly RouteEntry[] = [
  { path: '/letters', component: lazy(() => import('./LettersPage')) },
  { path: '/letters/new', component: lazy(() => import('./NewLetterPage')) },
  { path: '/letters/:id/edit', component: lazy(() => import('./EditLetterPage')) },
];
