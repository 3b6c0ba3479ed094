import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [
  { path: '/import/staged', component: lazy(() => import('./StagedPage')) },
  { path: '/import', component: lazy(() => import('./ImportPage')) },
];
