import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

/** 规定: what asks, by layer; and the editor of the own layers. */
export const routes: readonly RouteEntry[] = [
  { path: '/rules', component: lazy(() => import('./RulesPage')) },
  { path: '/rules/new/:layer', component: lazy(() => import('./NewRulesPage')) },
  { path: '/rules/:id/edit', component: lazy(() => import('./EditRulesPage')) },
];
