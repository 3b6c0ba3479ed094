import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [
  { path: '/desk', component: lazy(() => import('./DeskPage')) },
  { path: '/reported', component: lazy(() => import('./ReportedPage')) },
];
