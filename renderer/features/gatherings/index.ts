import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

/** 组织生活. Fixed words before `:id`, so that 新记录 is never taken for a record. */
export const routes: readonly RouteEntry[] = [
  { path: '/gatherings', component: lazy(() => import('./GatheringsPage')) },
  { path: '/gatherings/new/:kind', component: lazy(() => import('./NewGatheringPage')) },
  { path: '/gatherings/copy/:kind/:from?', component: lazy(() => import('./CopyGatheringPage')) },
  { path: '/gatherings/:id/edit', component: lazy(() => import('./EditGatheringPage')) },
  { path: '/gatherings/:id/history', component: lazy(() => import('./HistoryPage')) },
  { path: '/gatherings/:id', component: lazy(() => import('./GatheringPage')) },
];
