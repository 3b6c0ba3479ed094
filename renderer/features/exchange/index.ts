import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [
  { path: '/exchange/report', component: lazy(() => import('./ReportPage')) },
  { path: '/exchange', component: lazy(() => import('./ExchangePage')) },
];
