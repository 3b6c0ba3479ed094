import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [
  { path: '/subordinates/:record/invite', component: lazy(() => import('./InvitePage')) },
  { path: '/subordinates/:record/digits', component: lazy(() => import('./DigitsPage')) },
  { path: '/subordinates/:record/computers', component: lazy(() => import('./ComputersPage')) },
  { path: '/subordinates', component: lazy(() => import('./SubordinatesPage')) },
];
