import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [
  { path: '/years', component: lazy(() => import('./YearsPage')) },
  { path: '/years/:year/seal', component: lazy(() => import('./SealPage')) },
];
