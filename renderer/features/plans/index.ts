import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

/** 年度 and 季度 plans. `new` before `:id`. */
export const routes: readonly RouteEntry[] = [
  { path: '/plans', component: lazy(() => import('./PlansPage')) },
  { path: '/plans/new', component: lazy(() => import('./NewPlanPage')) },
  { path: '/plans/:id/edit', component: lazy(() => import('./EditPlanPage')) },
  { path: '/plans/:id', component: lazy(() => import('./PlanPage')) },
];
