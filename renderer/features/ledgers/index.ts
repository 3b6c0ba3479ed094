import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [
  { path: '/ledgers', component: lazy(() => import('./LedgersPage')) },
  { path: '/ledgers/chart', component: lazy(() => import('./ChartPage')) },
  { path: '/ledgers/new', component: lazy(() => import('./form/NewItemPage')) },
  { path: '/ledgers/:id/edit', component: lazy(() => import('./form/EditItemPage')) },
  { path: '/ledgers/:id', component: lazy(() => import('./item/ItemPage')) },
];
