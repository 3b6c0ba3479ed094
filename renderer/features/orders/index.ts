import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

/** 任务与传达: what is given to those below, and what the superior gave. */
export const routes: readonly RouteEntry[] = [
  { path: '/orders', component: lazy(() => import('./OrdersPage')) },
  { path: '/orders/new/:kind', component: lazy(() => import('./NewOrderPage')) },
  { path: '/orders/:kind/:order/edit', component: lazy(() => import('./CorrectPage')) },
  { path: '/orders/:kind/:order', component: lazy(() => import('./OrderPage')) },
  { path: '/received', component: lazy(() => import('./ReceivedPage')) },
];
