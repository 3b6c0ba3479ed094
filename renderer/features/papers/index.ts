import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

export const routes: readonly RouteEntry[] = [
  { path: '/papers', component: lazy(() => import('./PapersPage')) },
  { path: '/papers/:paper', component: lazy(() => import('./PaperPage')) },
  { path: '/papers/templates/:paper', component: lazy(() => import('./TemplatePage')) },
];
