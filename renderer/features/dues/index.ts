import { lazy } from 'react';
import type { RouteEntry } from '../../app-route';

/** 党费: the year's register, and the table that is published. Both take `?year=`. */
export const routes: readonly RouteEntry[] = [
  { path: '/dues', component: lazy(() => import('./DuesPage')) },
  { path: '/dues/publication', component: lazy(() => import('./PublicationPage')) },
];
