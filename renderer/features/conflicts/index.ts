import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [
  { path: '/conflicts/:record', component: lazy(() => import('./ConflictsPage')) },
  { path: '/conflicts', component: lazy(() => import('./ConflictsPage')) },
  { path: '/twins', component: lazy(() => import('./TwinsPage')) },
];
