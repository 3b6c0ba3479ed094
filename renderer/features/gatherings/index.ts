import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

const form = lazy(() => import('./GatheringFormPage'));

/** 组织生活. Fixed words before `:id`, so that 新记录 is never taken for a record. */
export const routes: readonly RouteEntry[] = [
  { path: '/gatherings', component: lazy(() => import('./GatheringsPage')) },
  { path: '/gatherings/new/:kind', component: form },
  { path: '/gatherings/copy/:kind/:from?', component: form },
  { path: '/gatherings/:id/edit', component: form },
  { path: '/gatherings/:id/card', component: lazy(() => import('./card/CardPage')) },
  { path: '/gatherings/:id', component: lazy(() => import('./GatheringPage')) },
];
