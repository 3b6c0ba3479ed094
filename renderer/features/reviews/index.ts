import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

/** 审核 (of those below) and 退回待改 (of one's own). */
export const routes: readonly RouteEntry[] = [
  { path: '/reviews', component: lazy(() => import('./QueuePage')) },
  { path: '/reviews/:id', component: lazy(() => import('./ReviewPage')) },
  { path: '/returned', component: lazy(() => import('./ReturnedPage')) },
];
